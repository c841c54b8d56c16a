/** An object whose keys are not known. */
export type Plain = Readonly<Record<string, unknown>>;

/** A value as an object, or null if it is none or a list. */
export function plain(value: unknown): Plain | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Plain)
    : null;
}

/** A property of its own, undefined if there is none. */
export function at(object: unknown, ...path: string[]): unknown {
  let value = object;
  for (const key of path) {
    const inner = plain(value);
    if (!inner || !Object.hasOwn(inner, key)) return undefined;
    value = inner[key];
  }
  return value;
}

/** A text or a number as a text without space around it; undefined if it is neither, or has nothing in it. */
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

/** The share of the objects of a list, 0 … 1, for which something holds. At most its first hundred are asked. */
export function share(items: readonly unknown[], holds: (item: Plain) => boolean): number {
  const some = items.slice(0, 100);
  const good = some.filter((item) => {
    const object = plain(item);
    return object !== null && holds(object);
  });
  return some.length === 0 ? 0 : good.length / some.length;
}
