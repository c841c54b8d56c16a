import { formats } from "./formats";

/** The words of a figure in English, loaded with it. They define what every other language must have. */
export const words = {
  /** The locale for lists. */
  locale: "en-GB",
  filters: (parts: readonly string[]) => `Only events with: ${parts.join(" · ")}`,
  actors: (list: string) => list,
  topics: (list: string) => `topic: ${list}`,
  accounts: "accounts of both sides",
  query: (text: string) => `the words “${text}”`,
  events: (n: number) => `${formats.number(n)} ${n === 1 ? "event" : "events"}`,
  named: (product: string, title: string) => `${product}: ${title}`,
  sentences: (parts: readonly string[]) => parts.join(" "),
  source: (name: string, updated: string) =>
    `Source: ${name}${updated && `, as of ${updated}`}. Each event names its sources.`,
  licence: (licence: string) => `Licence: ${licence}.`,
  drawnWith: (name: string) => `Drawn with ${name}.`,
  series: (name: string, range: string, source: string) => `${name}, ${range}. Source: ${source}`,
  legend: {
    warm: "brought closer",
    cold: "drove apart",
    mixed: "pulled both ways",
    span: "lasted",
    vague: "date not exact",
    count: "number of events",
    area: "running warmth (our index)",
    ghost: "warmth of all events",
    band: "how far the warmth could lie elsewhere",
  },
};

export type FigurePhrases = typeof words;
