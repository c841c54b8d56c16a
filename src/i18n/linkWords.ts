import type { LinkWords } from "./en/link";
import type { LazyWords } from "./language";

export const linkWords: LazyWords<LinkWords> = (code) => import(`./${code}/link.ts`);
