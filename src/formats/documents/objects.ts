import { type Note, note } from "../../model/receipt";
import { readDate } from "../date/readDate";
import { type Plain, plain } from "../plain";
import type { GridRow, Table } from "../table/grid";
import { type Around, alikeLists, dateFor, hasDate, nameOf } from "./around";
import { flatten } from "./flatten";

/** How deep to search for lists, and how many to take. */
const DEEPEST = 6;
const MOST = 50;

/** A list of objects somewhere in a value; lists at the same kind of path, `periods[*].events`, count as one. */
interface ObjectList {
  readonly items: Item[];
}

interface Item extends Around {
  readonly at: string;
  readonly value: unknown;
}

/** Where a value stands, and the kind of its path. */
interface Place extends Around {
  readonly path: string;
  readonly pattern: string;
  readonly depth: number;
}

/** The lists of objects in a value as tables with a column for each key, and their items that are not objects. */
export function objectTables(value: unknown): { table: Table; notes: readonly Note[] }[] {
  const lists = new Map<string, ObjectList>();
  collect(value, { path: "", pattern: "", depth: 0 }, lists);
  return [...lists.values()].filter(isOfObjects).map(toTable);
}

function isOfObjects({ items }: ObjectList): boolean {
  const objects = items.filter(({ value }) => plain(value) !== null);
  return objects.length > 0 && objects.length >= items.length / 2;
}

function collect(value: unknown, place: Place, lists: Map<string, ObjectList>): void {
  if (place.depth > DEEPEST || typeof value !== "object" || value === null) return;
  const { path, pattern } = place;
  const items = Array.isArray(value) ? listItems(value, place) : keyedItems(value as Plain, path);
  if (items.length > 0 && (lists.has(pattern) || lists.size < MOST)) {
    const list = lists.get(pattern) ?? { items: [] };
    for (const item of items) list.items.push(item);
    lists.set(pattern, list);
  }
  for (const [item, inner] of Array.isArray(value)
    ? partsOfList(value, place)
    : partsOf(value as Plain, place))
    collect(item, inner, lists);
}

/** The most parts of a list or an object that are searched. */
const MOST_PARTS = 100_000;

function partsOfList(list: readonly unknown[], place: Place): [unknown, Place][] {
  const { path, pattern, depth } = place;
  return list
    .slice(0, MOST_PARTS)
    .map((item, i) => [
      item,
      { ...place, path: `${path}[${i}]`, pattern: `${pattern}[]`, depth: depth + 1 },
    ]);
}

function partsOf(object: Plain, { path, pattern, group, depth }: Place): [unknown, Place][] {
  const alike = alikeLists(object);
  const name = nameOf(object) ?? group;
  return Object.entries(object)
    .slice(0, MOST_PARTS)
    .map(([key, item]) => {
      const isAlike = alike.has(key);
      const kind = isAlike ? "*" : key;
      return [
        item,
        {
          path: path ? `${path}.${key}` : key,
          pattern: pattern ? `${pattern}.${kind}` : kind,
          group: isAlike ? key : name,
          // One object alone with a date is the head of the file.
          date: pattern.endsWith("[]") ? dateFor(key, object) : undefined,
          depth: depth + 1,
        },
      ];
    });
}

/** The items of a list; texts below a date are events, too. */
function listItems(list: readonly unknown[], { path, group, date }: Place): Item[] {
  const isOfTexts = date !== undefined && list.every((item) => typeof item === "string");
  return list.map((item, i) => ({
    at: `${path}[${i}]`,
    value: isOfTexts ? { title: item } : item,
    ...(group && { group }),
    ...(date && { date }),
  }));
}

/** Digits that are likely a date, and no other number. */
const DATE_KEY = /^(?:-?[1-9]\d{2,3}s?|\d{4}(?:[-/.]\d{1,2}){1,2})$/;

/** The values of an object whose keys are dates or whose values are all objects; each value includes its key. */
function keyedItems(object: Plain, path: string): Item[] {
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
  const isDated = items.filter(({ value }) => hasDate(value)).length >= items.length / 2;
  for (const { at, value, group, date } of items) {
    const object = plain(value);
    if (!object) {
      notes.push(note("not-a-row", at, { value: String(value).slice(0, 80) }));
      continue;
    }
    const cells: string[] = [];
    const around = { ...(hasGroups && { group }), ...(!isDated && date && { [date[0]]: date[1] }) };
    for (const [name, text] of flatten({ ...around, ...object })) {
      if (!names.has(name)) names.set(name, names.size);
      cells[names.get(name) ?? 0] = text;
    }
    rows.push({ at, cells: Array.from(cells, (cell) => cell ?? "") });
  }
  return { table: { names: [...names.keys()], rows, above: [], isNamed: true }, notes };
}
