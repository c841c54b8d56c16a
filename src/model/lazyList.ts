/** How many items stay as they are; beyond that, they are made anew when they are asked for again. */
const KEPT = 10_000;

/** A list of `length` items, each of which `make` makes when it is asked for. It behaves like any other list. */
export function lazyList<T extends object>(
  length: number,
  make: (index: number) => T,
): readonly T[] {
  const kept = new Map<number, T>();
  const at = (index: number) => {
    const known = kept.get(index);
    if (known) return known;
    const item = make(index);
    if (kept.size >= KEPT) kept.clear();
    kept.set(index, item);
    return item;
  };
  const indexOf = (key: string | symbol) => {
    const index = typeof key === "string" ? Number(key) : Number.NaN;
    return Number.isInteger(index) && index >= 0 && index < length && String(index) === key
      ? index
      : -1;
  };
  return new Proxy<T[]>([], {
    get(target, key, list) {
      const index = indexOf(key);
      if (index >= 0) return at(index);
      return key === "length" ? length : Reflect.get(target, key, list);
    },
    has: (target, key) => indexOf(key) >= 0 || Reflect.has(target, key),
    set: () => false,
    deleteProperty: () => false,
    defineProperty: () => false,
  });
}
