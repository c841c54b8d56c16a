import { parseDate } from "../model/date";
import type { Series } from "../model/series";
import type { Words } from "./en/words";

/** When the values of a series were taken from their source, and under which terms they are published, if known. */
export function termsOf(
  { retrieved, license }: Series,
  { series, formats }: Pick<Words, "series" | "formats">,
): string[] {
  const date = retrieved === undefined ? null : parseDate(retrieved);
  return [date && series.retrieved(formats.date(date)), license].filter((part) => part != null);
}
