/** The words of what each side said of an event, in English. */
export const words = {
  label: "How each side put it",
  /** Whose accounts an event has, in the list. */
  by: (names: readonly string[]) => `Accounts: ${names.join(", ")}`,
  none: "No account found.",
};

export type AccountWords = typeof words;
