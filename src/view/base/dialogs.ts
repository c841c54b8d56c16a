/** The dialogs of the page, by the names that its parts open them with. */
export type DialogName =
  | "about"
  | "share"
  | "cite"
  | "keys"
  | "stories"
  | "filters"
  | "open"
  | "receipt"
  | "collections"
  | "correct"
  | "suggest"
  // Of the current collection.
  | "quiz"
  | "handout";

/** What a reader dropped, pasted or opened the installed app with. */
export type Incoming =
  | {
      readonly files: readonly File[];
      /** What came together with the files, such as the groups of their items. */
      readonly beside?: readonly File[];
    }
  | { readonly text: string };
