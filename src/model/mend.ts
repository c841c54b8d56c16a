import type * as v from "valibot";
import { MOST_YEARS } from "./date";
import { date as dateSchema, id as idSchema, VISIBLE } from "./schema";

/** The part of a schema that mending walks through; pipes have the type of what they begin with. */
interface Node {
  readonly type: string;
  readonly wrapped?: Node;
  readonly item?: Node;
  readonly items?: readonly Node[];
  readonly value?: Node;
  readonly entries?: Readonly<Record<string, Node>>;
}

/**
 * A value as a schema asks for it, where it is clear what is meant: `null` and blank texts are absent, numbers
 * may stand for texts and texts for numbers, one for a list of one, a name for what has a name; ids and dates
 * are read as programs write them. What is not clear stays as it is. `names` gets the texts of ids that were
 * none. Never throws.
 */
export function mend(schema: v.GenericSchema, value: unknown, names: Map<string, string>): unknown {
  return mendBy(schema as unknown as Node, value, names);
}

function mendBy(node: Node, value: unknown, names: Map<string, string>): unknown {
  if (node === (idSchema as unknown as Node)) return toId(value, names);
  if (node === (dateSchema as unknown as Node)) return toDate(value);
  switch (node.type) {
    case "optional":
      return isAbsent(value) || !node.wrapped ? undefined : mendBy(node.wrapped, value, names);
    case "object":
      return mendObject(node.entries ?? {}, value, names);
    case "array":
      return mendList(node, value, names);
    case "tuple":
      return Array.isArray(value)
        ? value.map((part, i) => (node.items?.[i] ? mendBy(node.items[i], part, names) : part))
        : value;
    case "record":
      return mendRecord(node, value, names);
    case "string":
      return isNumber(value) ? String(value) : value;
    case "number":
      return toNumber(value);
    default:
      return value;
  }
}

function isAbsent(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    Number.isNaN(value) ||
    (typeof value === "string" && !VISIBLE.test(value))
  );
}

function isNumber(value: unknown): value is number | bigint {
  return (typeof value === "number" && Number.isFinite(value)) || typeof value === "bigint";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function mendObject(
  entries: Readonly<Record<string, Node>>,
  value: unknown,
  names: Map<string, string>,
): unknown {
  const main = ["name", "title"].find((key) => key in entries);
  // "Beijing" for a place, "https://…" for a source.
  if (typeof value === "string" && main && !("date" in entries && "effects" in entries)) {
    const isAddress = "url" in entries && /^https?:/i.test(value);
    return {
      [main]: value,
      ...(isAddress && { url: value }),
      ...("id" in entries && { id: toId(value, names) }),
    };
  }
  if (!isObject(value)) return value;
  if (main === "title" && "url" in entries && isAbsent(value.title) && !isAbsent(value.url))
    return mendObject(entries, { ...value, title: value.url }, names);
  const mended = Object.keys(entries).flatMap((key) => {
    const node = entries[key];
    if (!node || !Object.hasOwn(value, key)) return [];
    const part = mendBy(node, value[key], names);
    return part === undefined && value[key] !== undefined && node.type !== "optional"
      ? [[key, value[key]] as const]
      : [[key, part] as const];
  });
  return Object.fromEntries(mended.filter(([, part]) => part !== undefined));
}

function mendList(node: Node, value: unknown, names: Map<string, string>): unknown {
  const list = Array.isArray(value) ? value : isObject(value) || isText(value) ? [value] : value;
  if (!Array.isArray(list) || !node.item) return value;
  const { item } = node;
  return list.filter((part) => !isAbsent(part)).map((part) => mendBy(item, part, names));
}

const isText = (value: unknown) => typeof value === "string" || isNumber(value);

function mendRecord(node: Node, value: unknown, names: Map<string, string>): unknown {
  if (!isObject(value) || !node.value) return value;
  const of = node.value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => !isAbsent(part))
      .map(([key, part]) => [toId(key, names), mendBy(of, part, names)]),
  );
}

function toNumber(value: unknown): unknown {
  if (typeof value !== "string" || !VISIBLE.test(value)) return value;
  const number = Number(value.trim().replace("−", "-"));
  return Number.isFinite(number) ? number : value;
}

/** An id of letters, digits, hyphens, dots and colons for any text or number, the same for the same one. */
function toId(value: unknown, names: Map<string, string>): unknown {
  if (!isText(value)) return value;
  const text = String(value).trim();
  if (!VISIBLE.test(text)) return value;
  const id = text
    .replace(/\s+/g, "-")
    .replace(/[^\w.:-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}`);
  if (id.length > 160) return value;
  if (id !== text) names.set(id, text);
  return id;
}

/** A date as EDTF writes it: of a number that is a year, of a time as databases write it, of a day without hyphens. */
function toDate(value: unknown): unknown {
  if (isNumber(value)) {
    const year = Number(value);
    if (!Number.isInteger(year)) return value;
    if (Math.abs(year) <= 9999)
      return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
    return Math.abs(year) <= MOST_YEARS ? `Y${year}` : toDate(String(year));
  }
  if (typeof value !== "string") return value;
  const text = value.trim();
  const [from = "", to, ...rest] = text.split(YEARS.test(text) ? /[-–—]/ : "/");
  if (to === undefined || rest.length > 0) return toSingleDate(text);
  return `${toSingleDate(from)}/${toSingleDate(to)}`;
}

/** From year to year, with a dash. */
const YEARS = /^\d{4}\s?[-–—]\s?\d{4}$/;

function toSingleDate(text: string): string {
  return text
    .trim()
    .replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3")
    .replace(/^(-?\d{4}-\d\d-\d\d) (?=\d\d:)/, "$1T")
    .replace(/^(-?\d{4})[-/.](\d\d?)[-/.](\d\d?)$/, (_, ...ymd) => dayOf(ymd))
    .replace(/^(\d\d?)\.(\d\d?)\.(\d{4})$/, (_, d, m, y) => dayOf([y, m, d]))
    .replace(/^-(\d{1,3})$/, (_, year) => `-${year.padStart(4, "0")}`)
    .replace(/^-?\d{5,6}$/, "Y$&");
}

function dayOf([year = "", month = "", day = ""]: readonly string[]): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
