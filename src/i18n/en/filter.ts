import { words as en } from "./words";

const { formats } = en;

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
};

export type FilterWords = typeof words;
