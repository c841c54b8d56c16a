import { formats } from "./formats";

/** The words of the panels of filters, in English. */
export const words = {
  find: "Find a country or organisation",
  recent: "Chosen lately",
  others: "Others",
  notFound: "None has this name. Try another spelling, or the code of a country.",
  onlyWith: "Only together with",
  more: (n: number) => `${formats.number(n)} more`,
  clear: "Clear",
  show: (n: number, total: number) => `Show ${formats.number(n)} of ${formats.number(total)}`,
  band: "How sure the line is",
  bandNote:
    "The band is what warmth would be with a half-life of 1.5 to 5 years, by events of importance 4 and 5 alone, or without any one country.",
  laneKinds: { relations: "Relations", countries: "Countries", topics: "Topics", groups: "Groups" },
  /** What the lanes of a dataset without effects stand for. */
  groups: "Groups",
  /** Above the relations that have a lane. */
  shown: "Shown",
  list: (names: readonly string[]) => names.join(", "),
  /** How to choose what has a lane, and how many have one at most. */
  chooseLanes: {
    countries: (most: number) =>
      `Choose others under “Countries”, ${most} at most. Without a choice these are the most frequent.`,
    topics: (most: number) =>
      `Choose others under “Topics”, ${most} at most. Without a choice these are the most frequent.`,
  },
};

export type FilterWords = typeof words;
