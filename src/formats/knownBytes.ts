import { hashOf } from "../model/idTable";
import { hasBytes } from "./jsonBytes";

/** More than so many are not kept. */
const MOST = 100_000;

/** What pieces of JSON stand for, found by their bytes, so that each is parsed once. */
export class KnownBytes<T> {
  readonly #read: (text: string) => T | null;
  readonly #known = new Map<number, { readonly bytes: Uint8Array; readonly value: T }>();
  readonly #decoder = new TextDecoder();

  /** `read` makes a value of a piece; null if it is not sound. */
  constructor(read: (text: string) => T | null) {
    this.#read = read;
  }

  /** The value of a stretch of bytes; undefined if it is not sound. Throws if it is no JSON. */
  find(bytes: Uint8Array, from: number, to: number): T | undefined {
    const hash = hashOf(bytes, from, to);
    const known = this.#known.get(hash);
    if (known && hasBytes(bytes, from, to, known.bytes)) return known.value;
    const piece = bytes.slice(from, to);
    const value = this.#read(this.#decoder.decode(piece));
    if (value === null) return undefined;
    if (!known && this.#known.size < MOST) this.#known.set(hash, { bytes: piece, value });
    return value;
  }
}
