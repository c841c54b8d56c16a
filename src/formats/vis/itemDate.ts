import { words } from "../plain";

/** A vis-timeline date: a text, or a moment in ms. A number of four digits is meant as a year. */
export function itemDate(value: unknown): string | undefined {
  if (typeof value === "number") return fromNumber(value);
  const text = words(value);
  if (text === undefined) return undefined;
  const net = /^\/?Date\((-?\d+)(?:[+-]\d{4})?\)\/?$/.exec(text)?.[1];
  if (net !== undefined) return fromNumber(Number(net));
  if (/^-?\d{9,}$/.test(text)) return fromNumber(Number(text));
  return withoutMidnight(text.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3"));
}

function fromNumber(value: number): string | undefined {
  if (Number.isInteger(value) && Math.abs(value) < 10_000)
    return `${value < 0 ? "-" : ""}${String(Math.abs(value)).padStart(4, "0")}`;
  const date = new Date(value);
  return Number.isFinite(date.getTime()) ? withoutMidnight(date.toISOString()) : String(value);
}

/** Expanded years in our form, and midnight as the whole day. */
function withoutMidnight(text: string): string {
  return text
    .replace(/^([+-])00(\d{4})-/, (_, sign, year) => `${sign === "-" ? "-" : ""}${year}-`)
    .replace(/[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?$/, "");
}
