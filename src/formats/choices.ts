import { FORMATS, type FormatId } from "../model/receipt";
import type { Choices, ColumnField } from "./row";

/** What a reader decides about a file. */
export interface FileChoices extends Choices {
  readonly format?: FormatId | undefined;
}

/** What an address calls the fields that a column may hold. */
const FIELDS = {
  date: "start",
  end: "end",
  year: "year",
  month: "month",
  day: "day",
  time: "time",
  endYear: "endYear",
  endMonth: "endMonth",
  endDay: "endDay",
  endTime: "endTime",
  dateText: "dateText",
  title: "title",
  text: "text",
  group: "group",
  place: "place",
  lat: "lat",
  lon: "lon",
  link: "links",
  media: "media",
  caption: "caption",
  credit: "credit",
  importance: "importance",
  actors: "actors",
  topics: "topics",
  id: "id",
  kind: "kind",
  effect: "effect",
  relation: "relation",
  none: null,
} as const satisfies Readonly<Record<string, ColumnField | null>>;

const ORDERS = ["day", "month"] as const;

/** Choices as an address writes them, each as one text, and the texts that mean none. */
export interface ReadChoices {
  readonly choices: FileChoices;
  readonly unread: readonly string[];
}

/** Reads choices such as `date:When`, `none:Remarks`, `order:day` and `format:table`. */
export function readChoices(texts: readonly string[]): ReadChoices {
  const columns: Record<string, ColumnField | null> = {};
  const unread: string[] = [];
  let choices: FileChoices = {};
  for (const text of texts) {
    const [, word = "", name = ""] = /^([^:]*):\s*(.*)$/su.exec(text) ?? [];
    const order = ORDERS.find((one) => one === name);
    const format = FORMATS.find((one) => one === name);
    if (word === "order" && order) choices = { ...choices, order };
    else if (word === "format" && format) choices = { ...choices, format };
    else if (Object.hasOwn(FIELDS, word) && name !== "")
      columns[name] = FIELDS[word as keyof typeof FIELDS];
    else unread.push(text);
  }
  return { choices: { ...choices, columns }, unread };
}

/** Writes choices as `readChoices` reads them. */
export function writeChoices({ columns = {}, order, format }: FileChoices): string[] {
  const words = Object.entries(FIELDS);
  return [
    ...Object.entries(columns).flatMap(([name, field]) => {
      const word = words.find(([, known]) => known === field)?.[0];
      return word === undefined ? [] : [`${word}:${short(name)}`];
    }),
    ...(order ? [`order:${order}`] : []),
    ...(format ? [`format:${format}`] : []),
  ];
}

/** The longest name of a column in an address; signs. */
const LONGEST = 120;

/** A name in one line, as an address has it. */
function short(name: string): string {
  return name
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, LONGEST)
    .trim();
}

/** The place of the column that a choice names, exactly or as an address may write it; −1 if there is none. */
export function columnNamed(names: readonly string[], wanted: string): number {
  const exact = names.indexOf(wanted);
  if (exact >= 0) return exact;
  const plain = short(wanted);
  const same = names.findIndex((name) => short(name) === plain);
  const folded = plain.toLowerCase();
  return same >= 0 ? same : names.findIndex((name) => short(name).toLowerCase() === folded);
}

/** Choices by the names of columns as the table has them; those for which it has none are unread. */
export function settleChoices(choices: FileChoices, names: readonly string[]): ReadChoices {
  const columns: Record<string, ColumnField | null> = {};
  const unread: string[] = [];
  for (const [name, field] of Object.entries(choices.columns ?? {})) {
    const found = names[columnNamed(names, name)];
    if (found === undefined) unread.push(...writeChoices({ columns: { [name]: field } }));
    else columns[found] = field;
  }
  return { choices: { ...choices, columns }, unread };
}
