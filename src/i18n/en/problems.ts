/** What was expected, as those say it who read data; # stands for a number. */
const EXPECTED = [
  "EDTF such as 1950 or 1950-02-14",
  "an end that is not before its start",
  "a text",
  "at most # characters",
  "a text that is not empty",
  "an id",
  "an id of letters, digits, hyphens, dots or colons",
  "an http(s) address",
  "a whole number from # to #",
  "a number from # to #",
  "a number",
  "an object",
  "a list",
  "a value",
  "two ids of powers",
  '"primary" or "secondary"',
  "one of leads-to, responds-to, part-of",
  "a list of ids of actors",
  "a list of ids of topics",
  "relations with their effects",
  "a list of sources",
  "a list of links",
  "a list of steps",
  "an id that no other event has",
  "the id of a relation",
  "an effect on a relation",
  "a list of events",
  "at least one event that can be shown",
  "# relations at most",
  "# groups at most (the rest share the last lane)",
  "the data",
  "JSON",
  "complete JSON",
  "text in UTF-8",
  "a year from # to #",
  "the file",
  "a server that serves byte ranges",
  "# bytes",
  "Parquet",
  "the same file as before",
  "row groups of # MB at most",
  "version #",
  "# events as counted",
  "a day such as 2014-03-18",
];

/** What was found instead. */
const GOT = [
  "a web page",
  "an empty file",
  "a file that ends too early",
  "something else at byte #",
  "another encoding",
  "it as #",
  "no answer in time",
  "a broken connection",
  "the whole file",
  "a newer one",
];

/** What is said of something in the data that could not be used, in English. */
export const words = {
  line: (where: string, message: string, outcome: string) =>
    `${where && `${where}: `}${message}${outcome && `. ${outcome}`}`,
  found: (expected: string, got: string) => `expected ${expected}, got ${got}`,
  nothing: "nothing",
  object: "an object",
  list: (n: string) => `a list of ${n}`,
  /** What became of it; the event by its title, or null if it has none. */
  outcomes: {
    event: (event: string | null) => `${event === null ? "The event" : `“${event}”`} is left out.`,
    part: (event: string | null) => `Left out${event === null ? "" : ` of “${event}”`}.`,
    cut: (event: string | null) => `Cut${event === null ? "" : ` in “${event}”`}.`,
    renamed: (event: string | null, id: string) =>
      `${event === null ? "The event" : `“${event}”`} is shown as “${id}”.`,
    shown: (event: string | null) => (event === null ? "" : `It is “${event}”.`),
  },
  got: Object.fromEntries(GOT.map((text) => [text, text])) as Record<string, string>,
  expected: Object.fromEntries(EXPECTED.map((text) => [text, text])) as Record<string, string>,
};

export type ProblemWords = typeof words;
