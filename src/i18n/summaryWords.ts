import type { SummaryWords } from "./en/summary";
import type { LazyWords } from "./language";

export const summaryWords: LazyWords<SummaryWords> = (code) => import(`./${code}/summary.ts`);
