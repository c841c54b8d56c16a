import type { ContentsWords } from "./en/contents";
import type { LazyWords } from "./language";

export const contentsWords: LazyWords<ContentsWords> = (code) => import(`./${code}/contents.ts`);
