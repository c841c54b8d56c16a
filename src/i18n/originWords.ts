import type { OriginWords } from "./en/origin";
import type { LazyWords } from "./language";

export const originWords: LazyWords<OriginWords> = (code) => import(`./${code}/origin.ts`);
