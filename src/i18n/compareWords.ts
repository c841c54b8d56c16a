import type { CompareWords } from "./en/compare";
import type { LazyWords } from "./language";

export const compareWords: LazyWords<CompareWords> = (code) => import(`./${code}/compare.ts`);
