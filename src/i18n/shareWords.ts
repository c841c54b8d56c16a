import type { ShareWords } from "./en/share";
import type { LazyWords } from "./language";

export const shareWords: LazyWords<ShareWords> = (code) => import(`./${code}/share.ts`);
