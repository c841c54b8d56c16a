import { describers } from "../../i18n/problemWords";
import { describeProblem, type Problem } from "../../model/problem";
import { useTimelineState, useWords } from "./context";
import { Unread } from "./Unread";
import { useLazyWords } from "./useLazyWords";
import "./notice.css";

const MOST = 50;

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

export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const words = useWords();
  const describe = useLazyWords(describers) ?? describeProblem;
  return (
    <ul>
      {problems.slice(0, MOST).map((problem) => (
        <li key={describeProblem(problem)}>{describe(problem)}</li>
      ))}
      {problems.length > MOST && <li>{words.problemsMore(problems.length - MOST)}</li>}
    </ul>
  );
}
