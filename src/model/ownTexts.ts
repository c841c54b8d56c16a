import type { About } from "./schema";

/** The dataset's own texts in a language, unparsed; undefined if it has none. */
export function textsOfLanguage({ languages }: About, code: string): unknown {
  if (typeof languages !== "object" || languages === null) return undefined;
  return Object.hasOwn(languages, code) ? (languages as Record<string, unknown>)[code] : undefined;
}
