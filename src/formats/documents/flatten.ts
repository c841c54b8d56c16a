import { at, type Plain, plain, words } from "../plain";
import { slideDate } from "../timelinejs/slideDate";

/** Keys that stand for their whole object, such as `name` in `"place": { "name": "Beijing", "id": 3 }`. */
const SAYING = [
  "name",
  "title",
  "label",
  "text",
  "value",
  "@value",
  "rendered",
  "en",
  "src",
  "url",
  "href",
];
/** Keys of objects whose values belong to the object around them. */
const OPEN = new Set(["properties", "attributes", "fields", "data", "meta"]);
const DEEPEST = 3;

/** The values of an object as texts; nested ones have names such as `place name`. */
export function flatten(object: Plain, prefix = "", depth = 0): [string, string][] {
  return Object.entries(object).flatMap(([key, value]) => flattenValue(key, value, prefix, depth));
}

function flattenValue(
  key: string,
  value: unknown,
  prefix: string,
  depth: number,
): [string, string][] {
  const name = prefix ? `${prefix} ${key}` : key;
  // Of a place in GeoJSON, the types of the object and of its shape say nothing of an event.
  if (key === "type" && value === "Feature") return [];
  if (key === "geometry")
    return flatten({ coordinates: at(value, "coordinates") }, prefix, depth + 1);
  const inner = plain(value);
  if (inner && isDateParts(inner)) return [[name, slideDate(inner) ?? ""]];
  if (inner && OPEN.has(key)) return flatten(inner, prefix, depth + 1);
  if (key === "coordinates" && isPoint(value))
    return [
      ["lon", String(value[0])],
      ["lat", String(value[1])],
    ];
  const text = inner ? wholeOf(inner) : Array.isArray(value) ? listText(value) : words(value);
  const own: [string, string][] = text === undefined ? [] : [[name, text]];
  return inner && depth < DEEPEST ? [...own, ...flatten(inner, name, depth + 1)] : own;
}

/** `{ "year": 1949, "month": 10 }` */
function isDateParts(object: Plain): boolean {
  return (
    words(object.year) !== undefined && Object.keys(object).every((key) => DATE_PARTS.has(key))
  );
}

const DATE_PARTS = new Set(["year", "month", "day", "hour", "minute", "second"]);

/** The text that stands for an object; undefined if there is none. */
export function wholeOf(object: Plain): string | undefined {
  for (const key of SAYING) {
    const text = words(object[key]);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The texts of a list, and the names of the objects in it. */
function listText(list: readonly unknown[]): string | undefined {
  const texts = list.slice(0, 100).flatMap((item) => {
    const object = plain(item);
    return (object ? wholeOf(object) : words(item)) ?? [];
  });
  return texts.length > 0 ? texts.join(", ") : undefined;
}

function isPoint(value: unknown): value is readonly number[] {
  return (
    Array.isArray(value) && value.length >= 2 && value.every((part) => typeof part === "number")
  );
}
