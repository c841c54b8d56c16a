import { type Note, note } from "../../model/receipt";
import { readDate } from "../date/readDate";
import { type Plain, plain } from "../plain";
import type { GridRow, Table } from "../table/grid";
import { flatten } from "./flatten";

/** How deep to search for lists, and how many to take. */
const DEEPEST = 6;
const MOST = 50;

/** A list of objects somewhere in a value; lists at the same kind of path, `periods[*].events`, count as one. */
interface ObjectList {
  readonly items: { readonly at: string; readonly value: unknown; readonly group?: string }[];
}

/** The lists of objects in a value as tables with a column for each key, and their items that are not objects. */
export function objectTables(value: unknown): { table: Table; notes: readonly Note[] }[] {
  const lists = new Map<string, ObjectList>();
  collect(value, "", "", undefined, lists, 0);
  return [...lists.values()].filter(isOfObjects).map(toTable);
}

function isOfObjects({ items }: ObjectList): boolean {
  const objects = items.filter(({ value }) => plain(value) !== null);
  return objects.length > 0 && objects.length >= items.length / 2;
}

function collect(
  value: unknown,
  path: string,
  pattern: string,
  group: string | undefined,
  lists: Map<string, ObjectList>,
  depth: number,
): void {
  if (depth > DEEPEST || typeof value !== "object" || value === null) return;
  const entries = Array.isArray(value)
    ? value.map((item, i) => [`${path}[${i}]`, `${pattern}[]`, item] as const)
    : Object.entries(value).map(
        ([key, item]) =>
          [path ? `${path}.${key}` : key, path ? `${pattern}.${key}` : key, item] as const,
      );
  const items = Array.isArray(value)
    ? entries.map(([at, , item]) => ({ at, value: item, ...(group && { group }) }))
    : keyedItems(value as Plain, path);
  if (items.length > 0 && (lists.has(pattern) || lists.size < MOST)) {
    const list = lists.get(pattern) ?? { items: [] };
    for (const item of items) list.items.push(item);
    lists.set(pattern, list);
  }
  const name = nameOf(value);
  for (const [at, inner, item] of entries.slice(0, 100_000))
    collect(item, at, inner, name ?? group, lists, depth + 1);
}

/** What a part of a file is called, for what stands in it. */
function nameOf(value: object): string | undefined {
  const { name, title, label, period, era, group } = value as Plain;
  return [name, title, label, period, era, group].find((text) => typeof text === "string") as
    | string
    | undefined;
}

/** Digits that are likely a date, and no other number. */
const DATE_KEY = /^(?:-?[1-9]\d{2,3}s?|\d{4}(?:[-/.]\d{1,2}){1,2})$/;

/** The values of an object whose keys are dates or whose values are all objects; each value includes its key. */
function keyedItems(object: Plain, path: string): ObjectList["items"] {
  const entries = Object.entries(object);
  const isDated = entries.length >= 2 && entries.every(([key]) => isDateKey(key));
  const isAlike = entries.length >= 3 && entries.every(([, value]) => plain(value) !== null);
  if (!isDated && !isAlike) return [];
  const keyName = isDated ? "date" : "key";
  return entries.flatMap(([key, value]) => {
    const values = Array.isArray(value) ? value : [value];
    return values.map((inner, i) => ({
      at: `${path ? `${path}.` : ""}${key}${Array.isArray(value) ? `[${i}]` : ""}`,
      value: { [keyName]: key, ...(plain(inner) ?? { title: inner }) },
    }));
  });
}

function isDateKey(key: string): boolean {
  if (DATE_KEY.test(key)) return true;
  if (key.length > 40 || !/\d/.test(key) || !/\p{L}/u.test(key)) return false;
  const found = readDate(key);
  return found !== null && typeof found === "object";
}

function toTable({ items }: ObjectList): { table: Table; notes: readonly Note[] } {
  const names = new Map<string, number>();
  const notes: Note[] = [];
  const rows: GridRow[] = [];
  const hasGroups = new Set(items.map(({ group }) => group)).size > 1;
  for (const { at, value, group } of items) {
    const object = plain(value);
    if (!object) {
      notes.push(note("not-a-row", at, { value: String(value).slice(0, 80) }));
      continue;
    }
    const cells: string[] = [];
    for (const [name, text] of flatten(hasGroups ? { group, ...object } : object)) {
      if (!names.has(name)) names.set(name, names.size);
      cells[names.get(name) ?? 0] = text;
    }
    rows.push({ at, cells: Array.from(cells, (cell) => cell ?? "") });
  }
  return { table: { names: [...names.keys()], rows, above: [], isNamed: true }, notes };
}
