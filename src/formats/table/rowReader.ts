import type { ColumnField, Field, Row, RowLink } from "../row";
import type { Columns } from "./columns";
import { cellOf, type GridRow } from "./grid";

/** Reads the cells of a row by field. */
export type Cells = (field: ColumnField) => string;

/** Fields that are copied unchanged. */
const TEXTS = [
  "id",
  "title",
  "text",
  "group",
  "place",
  "lat",
  "lon",
  "importance",
] as const satisfies Field[];

/** Reads everything in a row except its date and its effects. */
export function rowReader(columns: Columns): (row: GridRow, cells: Cells) => Writable<Row> {
  const texts = TEXTS.filter((field) => columns.includes(field));
  const [media, links, actors, topics] = (["media", "links", "actors", "topics"] as const).map(
    (field) => columns.flatMap((column, i) => (column === field ? i : [])),
  );
  return (row, cells) => {
    const one: Writable<Row> = { at: row.at };
    for (const field of texts) {
      const text = cells(field);
      if (text) one[field] = text;
    }
    const addresses = [
      ...filledIn(row, media).map((url) => toLink(url, cells)),
      ...filledIn(row, links).map(sourceOf),
    ];
    const names = filledIn(row, actors).flatMap(listIn);
    const subjects = filledIn(row, topics).flatMap(listIn);
    if (addresses.length > 0) one.links = addresses;
    if (names.length > 0) one.actors = names;
    if (subjects.length > 0) one.topics = subjects;
    return one;
  };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const NONE: readonly string[] = [];

/** The cells in these columns that are not empty. */
function filledIn(row: GridRow, columns: readonly number[] = []): readonly string[] {
  if (columns.length === 0) return NONE;
  return columns.map((i) => cellOf(row, i)).filter((cell) => cell !== "");
}

const toLink = (url: string, cells: Cells): RowLink => ({
  url,
  title: cells("caption"),
  credit: cells("credit"),
});

/** A source is an address, or else a text that names it. */
function sourceOf(cell: string): RowLink {
  const address = /https?:\/\/|^www\.|^\/\//i.test(cell);
  if (!address) return { url: "", title: cell };
  const title = cell
    .replace(/\S*(?:https?:\/\/|www\.)\S*/gi, "")
    .replace(/^[\s,;:()–-]+|[\s,;:()–-]+$/g, "");
  return {
    url: /^(?:https?:\/\/|www\.|\/\/|<)/i.test(cell)
      ? cell
      : (/(?:https?:\/\/|www\.)\S+/i.exec(cell)?.[0] ?? cell),
    ...(title && !/^</.test(cell) && { title }),
  };
}

const listIn = (cell: string) => cell.split(/\s*[;,|]\s*/).filter((name) => name !== "");
