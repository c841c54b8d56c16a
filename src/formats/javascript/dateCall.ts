import type { CallExpression, NewExpression, Node } from "acorn";

/** Looks up the value of a name, if it is known. */
export type Scope = (name: string) => Node | undefined;

/** Methods whose result stands for the same date. */
const TEXT_OF_DATE =
  /^(?:getTime|valueOf|toISOString|toDate|toString|format|unix|startOf|endOf|utc|local|toJSON)$/;

/**
 * The date of `new Date(1949, 9, 1)`, `Date.UTC(…)`, `moment("1949-10-01")` and the like as text, with months from 1
 * and no finer than it is given; undefined for any other call.
 */
export function readDateCall(
  call: CallExpression | NewExpression,
  inner: (node: Node) => unknown,
  scope: Scope,
): unknown {
  const { callee } = call;
  const name = nameOf(callee, scope);
  if (
    callee.type === "MemberExpression" &&
    TEXT_OF_DATE.test(name.split(".").pop() ?? "") &&
    (callee.object.type === "NewExpression" || callee.object.type === "CallExpression")
  )
    return readDateCall(callee.object, inner, scope);
  if (!/^(?:(?:window\.)?Date(?:\.UTC|\.parse)?|(?:moment|dayjs)(?:\.utc|\.unix)?)$/.test(name))
    return undefined;
  const given = call.arguments.map(inner);
  const [first] = given;
  if (given.length === 0) return "today";
  if (Array.isArray(first)) return fromParts(first);
  if (given.length > 1 && /^(?:window\.)?Date/.test(name)) return fromParts(given);
  if (name.endsWith(".unix") && typeof first === "number") return fromTime(first * 1000);
  return typeof first === "number" ? fromTime(first) : first;
}

/** The name of a function, or of the one that it is an alias of: `const utc = Date.UTC`. */
function nameOf(node: Node, scope: Scope): string {
  const { type, name, object, property } = node as Node & {
    name?: string;
    object?: Node;
    property?: Node;
  };
  const given = type === "Identifier" ? scope(name ?? "") : undefined;
  if (given?.type === "MemberExpression") return nameOf(given, () => undefined);
  if (type === "Identifier") return name ?? "";
  return type === "MemberExpression" && object && property
    ? `${nameOf(object, scope)}.${nameOf(property, () => undefined)}`
    : "";
}

/** A moment in ms as ISO text; only the day if it is midnight. */
function fromTime(time: number): string | undefined {
  const date = new Date(time);
  return Number.isFinite(date.getTime())
    ? date.toISOString().replace(/T00:00:00\.000Z$|\.000(?=Z$)/, "")
    : undefined;
}

/** Year, month from 0, day, hour, minute, second. Impossible parts are kept, so that the date reader reports them. */
function fromParts(parts: readonly unknown[]): string | undefined {
  if (!parts.every((part) => typeof part === "number" && Number.isInteger(part))) return undefined;
  const [year = 0, month = 0, day, hour, minute = 0, second = 0] = parts as number[];
  const two = (part: number) => String(part).padStart(2, "0");
  const full = year >= 0 && year < 100 ? year + 1900 : year;
  const years = `${full < 0 ? "-" : ""}${String(Math.abs(full)).padStart(4, "0")}`;
  if (day === undefined) return `${years}-${two(month + 1)}`;
  const date = `${years}-${two(month + 1)}-${two(day)}`;
  if (!hour && !minute && !second) return date;
  return `${date}T${two(hour ?? 0)}:${two(minute)}:${two(second)}`;
}
