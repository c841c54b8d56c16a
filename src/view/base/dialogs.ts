/** The dialogs of the page, by the names that its parts open them with. */
export type DialogName = "about" | "share" | "cite" | "keys" | "stories" | "filters";
