import { parseDate } from "../../model/date";

/** The result of reading a date: EDTF, or an impossible date such as 31 June. */
export type Found = { readonly edtf: string; readonly isShort?: boolean } | "impossible";

/** An astronomical year as EDTF writes it. */
export function yearText(year: number): string {
  const digits = String(Math.abs(year));
  const sign = year < 0 ? "-" : "";
  return digits.length > 4 ? `Y${sign}${digits}` : `${sign}${digits.padStart(4, "0")}`;
}

export const two = (part: number | string) => String(part).padStart(2, "0");

/** A date from its parts, no finer than they are; a month or day of 0 is unknown. `time` is `10:30` or `10:30:05`. */
export function write(year: number, month?: number, day?: number, time?: string): Found {
  const years = yearText(year);
  // A long year has no parts in EDTF.
  if (!month || years.startsWith("Y")) return (month ?? 1) > 12 ? "impossible" : checked(years);
  if (!day) return checked(`${years}-${two(month)}`);
  const date = `${years}-${two(month)}-${two(day)}`;
  if (!time || /^00:00(?::00)?$/.test(time)) return checked(date);
  return checked(`${date}T${time}`);
}

function checked(edtf: string): Found {
  return parseDate(edtf) ? { edtf } : "impossible";
}

/** The year for two digits, by the rule of spreadsheets. */
export function fromShort(year: number): number {
  return year < 30 ? 2000 + year : 1900 + year;
}

/** A range of years, both approximate. */
export function about(first: number, last: number): Found {
  return checked(`${yearText(first)}~/${yearText(last)}~`);
}
