import type { OpenWords } from "./en/open";
import type { LazyWords } from "./language";

export const openWords: LazyWords<OpenWords> = (code) => import(`./${code}/open.ts`);
