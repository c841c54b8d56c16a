import type { About } from "./schema";

/** The texts in a language that a dataset brings with it, as they are written there; undefined if it has none. */
export function textsOfLanguage({ languages }: About, code: string): unknown {
  if (typeof languages !== "object" || languages === null) return undefined;
  return Object.hasOwn(languages, code) ? (languages as Record<string, unknown>)[code] : undefined;
}
