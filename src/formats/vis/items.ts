import { at, list, type Plain, plain, share, words } from "../plain";
import type { Reading, Row } from "../row";
import { itemDate } from "./itemDate";

/** How likely a value is the items of a vis-timeline, 0 … 1. */
export function isItems(value: unknown): number {
  const { items } = partsOf(value);
  return share(
    items,
    (item) =>
      "start" in item &&
      ("content" in item || "group" in item || Object.keys(item).every((key) => KEYS.has(key))),
  );
}

/** What an item may have, so that one without a content is known too. */
const KEYS = new Set(
  "id start end type group subgroup title className style align editable selectable limitSize".split(
    " ",
  ),
);

/** How likely a value is the groups of a vis-timeline, 0 … 1. */
export function isGroups(value: unknown): number {
  return share(rowsOf(value), (item) => "id" in item && "content" in item && !("start" in item));
}

/** `groups` come from a literal beside the items. */
export function readItems(value: unknown, groups: unknown = null): Reading {
  const { path, items, groups: inside } = partsOf(value);
  const names = groupNames(inside ?? groups);
  const rows = items.map((item, i) => readItem(item, `${path}[${i}]`, names));
  const isBand = (i: number) => {
    const item = plain(items[i]);
    return item?.type === "background" && item.group === undefined;
  };
  return {
    rows: rows.filter((_, i) => !isBand(i)),
    eras: rows.filter((_, i) => isBand(i)),
    found: rows.length,
  };
}

function partsOf(value: unknown) {
  const bare = Array.isArray(value) || at(value, "_data") !== undefined;
  const items = bare ? value : (at(value, "items") ?? at(value, "data") ?? at(value, "dataset"));
  return { path: bare ? "" : "items", items: rowsOf(items), groups: at(value, "groups") };
}

/** A list, or the JSON of a DataSet. */
function rowsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : list(at(value, "_data"));
}

/** The names of groups by id, in their order. */
function groupNames(groups: unknown): Map<string, string> {
  const rows = rowsOf(groups).map((group) => plain(group) ?? {});
  const order = (group: Plain) => (typeof group.order === "number" ? group.order : 0);
  const sorted = [...rows].sort((a, b) => order(a) - order(b));
  return new Map(
    sorted.flatMap((group) => {
      const id = words(group.id);
      return id ? [[id, words(group.content) ?? words(group.title) ?? id]] : [];
    }),
  );
}

function readItem(value: unknown, place: string, names: ReadonlyMap<string, string>): Row {
  const item = plain(value) ?? {};
  const group = words(item.group);
  const content = words(item.content);
  const title = words(item.title);
  return {
    at: place,
    id: words(item.id),
    start: itemDate(item.start),
    end: item.type === "point" || item.type === "box" ? undefined : itemDate(item.end),
    title: content ?? title,
    text: content ? title : undefined,
    group: group && (names.get(group) ?? group),
  };
}
