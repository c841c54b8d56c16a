/** The words of the line about an archive, in English; `n` is written already. */
export const words = {
  label: "Archive",
  inView: (n: number, written: string) =>
    `${written} ${n === 1 ? "event begins" : "events begin"} in view.`,
  crowded: "They are counted. Zoom in or filter to see single events, or see the list.",
  reading: "Reading…",
  coarse: "Finer counts are coming…",
  searched: (n: number, written: string) =>
    `Words are searched for in the ${written} ${n === 1 ? "event" : "events"} read so far.`,
  /** How many are listed, in which time. */
  listed: (n: number, written: string, time: string) =>
    `${written} ${n === 1 ? "event" : "events"} listed: ${time}.`,
  more: "List more",
};

export type ArchiveWords = typeof words;
