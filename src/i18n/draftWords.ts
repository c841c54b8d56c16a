import type { DraftWords } from "./en/draft";
import type { LazyWords } from "./language";

export const draftWords: LazyWords<DraftWords> = (code) => import(`./${code}/draft.ts`);
