import type { FailureWords } from "./en/failure";
import type { LazyWords } from "./language";

export const failureWords: LazyWords<FailureWords> = (code) => import(`./${code}/failure.ts`);
