import type { FilterWords } from "./en/filter";
import type { LazyWords } from "./language";

export const filterWords: LazyWords<FilterWords> = (code) => import(`./${code}/filter.ts`);
