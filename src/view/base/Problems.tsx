import { describers } from "../../i18n/problemWords";
import { describeProblem, type Problem } from "../../model/problem";
import { useTimelineState, useWords } from "./context";
import { useLazyWords } from "./useLazyWords";
import "./notice.css";

const MOST = 50;

/** The data that could not be used, with path, value and reason. */
export function Problems() {
  const problems = useTimelineState((state) => state.problems);
  const isReady = useTimelineState(
    ({ status, detailsStatus }) => status === "ready" && detailsStatus === "loaded",
  );
  const words = useWords();
  if (!isReady || problems.length === 0) return null;
  return (
    <aside className="notice" aria-label={words.problems(problems.length)}>
      <details>
        <summary>{words.problems(problems.length)}</summary>
        <ProblemList problems={problems} />
      </details>
    </aside>
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
