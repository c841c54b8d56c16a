import type { AccountWords } from "./en/account";
import type { LazyWords } from "./language";

export const accountWords: LazyWords<AccountWords> = (code) => import(`./${code}/account.ts`);
