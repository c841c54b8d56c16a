import type { SuggestWords } from "./en/suggest";
import type { LazyWords } from "./language";

export const suggestWords: LazyWords<SuggestWords> = (code) => import(`./${code}/suggest.ts`);
