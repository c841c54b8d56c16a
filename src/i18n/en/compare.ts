/** The words of a comparison of two periods, in English. */
export const words = {
  hint: "Shows another period below the one in view, on the same scale.",
  from: "From",
  to: "To",
  show: "Compare",
  wrong: "Enter a first and a last date, such as 1969 and 1972 or 1969-03 and 1969-09.",
  /** The title of the second picture. */
  compared: (period: string) => `Compared with ${period}`,
  end: "End the comparison",
};

export type CompareWords = typeof words;
