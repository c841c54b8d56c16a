import type { CiteWords } from "./en/cite";
import type { LazyWords } from "./language";

export const citeWords: LazyWords<CiteWords> = (code) => import(`./${code}/cite.ts`);
