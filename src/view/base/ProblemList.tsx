import { describers } from "../../i18n/problemWords";
import { describeProblem, type Problem } from "../../model/problem";
import { useWords } from "./context";
import { useLazyWords } from "./useLazyWords";

const MOST = 50;

/** Problems in the reader's words, the first of them one by one. */
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
