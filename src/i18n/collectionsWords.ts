import type { CollectionsWords } from "./en/collections";
import type { LazyWords } from "./language";

export const collectionsWords: LazyWords<CollectionsWords> = (code) =>
  import(`./${code}/collections.ts`);
