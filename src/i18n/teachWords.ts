import type { TeachWords } from "./en/teach";
import type { LazyWords } from "./language";

export const teachWords: LazyWords<TeachWords> = (code) => import(`./${code}/teach.ts`);
