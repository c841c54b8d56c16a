import { joined } from "../../formats/jsonBytes";
import type { EventInput } from "../../model/schema";
import { type Blocks, blockAt } from "./blocks";

/** So many events are packed together: enough to be alike, few enough to be unpacked in no time. */
export const BLOCK = 128;
/** So many blocks are packed at once: in so little time that a reader who comes back does not notice. */
const BLOCKS_AT_ONCE = 8;
/** How many unpacked blocks are kept. */
const KEPT = 128;

const END_BRACE = 0x7d;
const NOTHING = new Uint8Array(0);

/** Packs blocks, which it may keep, or gives up with null, and unpacks one of them. */
export interface Packer {
  /** Resolves when packing disturbs nobody. */
  readonly untilStill: () => Promise<void>;
  readonly pack: (blocks: Blocks) => Promise<Blocks | null>;
  readonly unpack: (block: Uint8Array) => Uint8Array;
}

/** The events of a file by their places in it, parsed when they are asked for. */
export class EventFile {
  #parts: { readonly start: number; readonly bytes: Uint8Array }[] = [];
  /** Where each event begins, and where the last one ends. */
  readonly #offsets: Uint32Array;
  readonly #packed: Blocks[] = [];
  readonly #unpacked = new Map<number, Uint8Array>();
  readonly #decoder = new TextDecoder();
  #packer: Packer | null = null;

  constructor(parts: readonly Uint8Array[], offsets: Uint32Array) {
    this.#offsets = offsets;
    let start = 0;
    for (const bytes of parts) {
      this.#parts.push({ start, bytes });
      start += bytes.length;
    }
  }

  /** The event at a place. */
  at(place: number): EventInput {
    const [from, next] = [this.#offsets[place] ?? 0, this.#offsets[place + 1] ?? 0];
    const block = Math.floor(place / BLOCK);
    const packed = this.#packed[Math.floor(block / BLOCKS_AT_ONCE)];
    const start = this.#offsets[block * BLOCK] ?? 0;
    const bytes = packed
      ? this.#unpack(block, packed).subarray(from - start, next - start)
      : this.#read(from, next);
    // Between two events is a comma.
    const end = bytes.lastIndexOf(END_BRACE) + 1;
    return JSON.parse(this.#decoder.decode(bytes.subarray(0, end)));
  }

  /** Packs all events, a few at a time. */
  async pack(packer: Packer): Promise<void> {
    this.#packer = packer;
    const count = this.#offsets.length - 1;
    for (let first = 0, next = 0; first < count; first = next) {
      next = Math.min(count, first + BLOCK * BLOCKS_AT_ONCE);
      await packer.untilStill();
      const packed = await packer.pack(this.#blocks(first, next));
      if (!packed) return;
      this.#packed.push(packed);
      const done = this.#offsets[next] ?? 0;
      this.#parts = this.#parts.filter(({ start, bytes }) => start + bytes.length > done);
    }
    this.#parts = [];
  }

  /** Events as blocks, copied. */
  #blocks(first: number, next: number): Blocks {
    const start = this.#offsets[first] ?? 0;
    const ends = Uint32Array.from({ length: Math.ceil((next - first) / BLOCK) }, (_, i) => {
      return (this.#offsets[Math.min(next, first + (i + 1) * BLOCK)] ?? 0) - start;
    });
    return { bytes: this.#read(start, this.#offsets[next] ?? 0).slice(), ends };
  }

  #unpack(block: number, packed: Blocks): Uint8Array {
    const known = this.#unpacked.get(block);
    if (known) return known;
    const bytes = this.#packer?.unpack(blockAt(packed, block % BLOCKS_AT_ONCE)) ?? NOTHING;
    if (this.#unpacked.size >= KEPT) this.#unpacked.clear();
    this.#unpacked.set(block, bytes);
    return bytes;
  }

  /** A stretch of the file. */
  #read(from: number, to: number): Uint8Array {
    let [low, high] = [0, this.#parts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#parts[middle]?.start ?? 0) <= from) low = middle;
      else high = middle - 1;
    }
    const found: Uint8Array[] = [];
    for (const { start, bytes } of this.#parts.slice(low)) {
      if (start >= to) break;
      found.push(bytes.subarray(Math.max(0, from - start), to - start));
    }
    return found.length === 1 ? (found[0] as Uint8Array) : joined(found);
  }
}
