/** An object whose keys are not known. */
export type Plain = Readonly<Record<string, unknown>>;

/** A value as an object, or null if it is not one or is a list. */
export function plain(value: unknown): Plain | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Plain)
    : null;
}

/** An own property, undefined if there is none. */
export function at(object: unknown, ...path: string[]): unknown {
  let value = object;
  for (const key of path) {
    const inner = plain(value);
    if (!inner || !Object.hasOwn(inner, key)) return undefined;
    value = inner[key];
  }
  return value;
}

/** A text or number as trimmed text; undefined if it is neither or is empty. */
export function words(value: unknown): string | undefined {
  const text =
    typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
  return text === "" ? undefined : text;
}

/** A value as a list: itself, or the values of an object. */
export function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === "object" && value !== null ? Object.values(value) : [];
}

/** The share of the objects in a list that pass a test, 0 … 1. Only the first hundred are tested. */
export function share(items: readonly unknown[], holds: (item: Plain) => boolean): number {
  const some = items.slice(0, 100);
  const good = some.filter((item) => {
    const object = plain(item);
    return object !== null && holds(object);
  });
  return some.length === 0 ? 0 : good.length / some.length;
}
