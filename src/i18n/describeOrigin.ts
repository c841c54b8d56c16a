import { licenceInWords } from "../model/licence";
import type { Origin } from "../model/schema";
import type { OriginWords } from "./en/origin";

/** Where an event was taken from, and which of its fields were changed since, in words. */
export function describeOrigin(
  { name, license, changed = [] }: Origin,
  words: OriginWords,
): string {
  const { fields } = words;
  const from = words.from(name, license && licenceInWords(license));
  if (changed.length === 0) return from;
  const named = changed.map((field) => (Object.hasOwn(fields, field) ? fields[field] : field));
  return words.changed(
    from,
    named.map((field = "") => field.toLowerCase()),
  );
}
