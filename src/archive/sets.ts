import type { BitSets } from "../model/bitSets";
import { toWords } from "../model/filter";

/** Reads lists of ids as sets; the same text is read once. */
export interface SetReader {
  readonly words: number;
  /** The number of the set that a text lists. */
  readonly number: (text: unknown) => number;
  /** The sets of rows by their numbers. */
  readonly bits: (numbers: ArrayLike<number>) => BitSets;
}

/** Reads sets of these ids, which texts list with spaces between them; ids that are not known are left out. */
export function setReader(ids: readonly string[]): SetReader {
  const places = new Map(ids.map((id, i) => [id, i]));
  const words = Math.max(1, Math.ceil(ids.length / 32));
  const numbers = new Map<string, number>();
  const sets: Uint32Array[] = [];
  return {
    words,
    number: (text) => {
      const key = typeof text === "string" ? text : "";
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const own = key.split(" ").flatMap((id) => places.get(id) ?? []);
      sets.push(toWords(own, words));
      numbers.set(key, sets.length - 1);
      return sets.length - 1;
    },
    bits: (rows) => {
      const bits = new Uint32Array(rows.length * words);
      for (let i = 0; i < rows.length; i++) {
        const set = sets[rows[i] ?? 0];
        if (set) bits.set(set, i * words);
      }
      return { words, bits };
    },
  };
}
