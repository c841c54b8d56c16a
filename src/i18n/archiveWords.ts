import type { ArchiveWords } from "./en/archive";
import type { LazyWords } from "./language";

export const archiveWords: LazyWords<ArchiveWords> = (code) => import(`./${code}/archive.ts`);
