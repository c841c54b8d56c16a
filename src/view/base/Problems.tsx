import { useTimelineState, useWords } from "./context";
import { ProblemList } from "./ProblemList";
import { Unread } from "./Unread";
import "./notice.css";

/** What could not be read of the address, and the data that could not be used, with path, value and reason. */
export function Problems() {
  const problems = useTimelineState((state) => state.problems);
  const isReady = useTimelineState(
    ({ status, detailsStatus }) => status === "ready" && detailsStatus === "loaded",
  );
  const words = useWords();
  if (!isReady) return null;
  return (
    <>
      <Unread />
      {problems.length > 0 && (
        <aside className="notice" aria-label={words.problems(problems.length)}>
          <details>
            <summary>{words.problems(problems.length)}</summary>
            <ProblemList problems={problems} />
          </details>
        </aside>
      )}
    </>
  );
}
