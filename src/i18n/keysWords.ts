import type { KeysWords } from "./en/keys";
import type { LazyWords } from "./language";

export const keysWords: LazyWords<KeysWords> = (code) => import(`./${code}/keys.ts`);
