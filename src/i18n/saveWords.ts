import type { SaveWords } from "./en/save";
import type { LazyWords } from "./language";

export const saveWords: LazyWords<SaveWords> = (code) => import(`./${code}/save.ts`);
