import type { LanguageCode } from "../model/language";
import type { Problem } from "../model/problem";
import type { ProblemWords } from "./en/problems";
import type { LazyWords } from "./language";

export const problemWords: LazyWords<ProblemWords> = (code) => import(`./${code}/problems.ts`);

/** How a problem is said in a language. */
export const describers: LazyWords<(problem: Problem) => string> = async (code: LanguageCode) => {
  const [{ words }, { describeTo }] = await Promise.all([
    problemWords(code),
    import("./describeProblem"),
  ]);
  return { words: (problem) => describeTo(words, problem) };
};
