import type { AboutWords } from "./en/about";
import type { LazyWords } from "./language";

export const aboutWords: LazyWords<AboutWords> = (code) => import(`./${code}/about.ts`);
