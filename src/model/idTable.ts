/** Ids by their place, each only once, as bytes in one column: a million of them as texts would fill the heap. */
export interface IdColumn {
  /** The ids one after the other; they are ASCII. */
  readonly bytes: Uint8Array;
  /** Where each begins, and where the last one ends. */
  readonly offsets: Uint32Array;
  /** Places by hash, counted from 1; 0 for none. Its length is a power of 2, at least twice their number. */
  readonly slots: Uint32Array;
}

/** Looks up and collects ids. */
export class IdTable {
  #bytes: Uint8Array;
  #offsets: Uint32Array;
  #slots: Uint32Array;
  #count: number;

  constructor(column?: IdColumn) {
    this.#bytes = column?.bytes ?? new Uint8Array(1 << 16);
    this.#offsets = column?.offsets ?? new Uint32Array(1 << 12);
    this.#slots = column?.slots ?? new Uint32Array(1 << 12);
    this.#count = column ? column.offsets.length - 1 : 0;
  }

  /** Adds the id in a stretch of bytes; false if it is known. */
  add(bytes: Uint8Array, from: number, to: number): boolean {
    if (2 * (this.#count + 1) > this.#slots.length) this.#grow();
    const slot = this.#find(bytes, from, to);
    if (this.#slots[slot] !== 0) return false;
    const start = this.#offsets[this.#count] ?? 0;
    const end = start + to - from;
    if (end > this.#bytes.length) this.#bytes = longer(this.#bytes, 2 * end);
    for (let i = from; i < to; i++) this.#bytes[start + i - from] = bytes[i] ?? 0;
    this.#slots[slot] = ++this.#count;
    if (this.#count === this.#offsets.length)
      this.#offsets = longer(this.#offsets, 2 * this.#count);
    this.#offsets[this.#count] = end;
    return true;
  }

  /** The place of an id; undefined if it is not known. */
  placeOf(id: string): number | undefined {
    const bytes = new TextEncoder().encode(id);
    const place = this.#slots[this.#find(bytes, 0, bytes.length)] ?? 0;
    return place === 0 ? undefined : place - 1;
  }

  /** The id at a place. */
  at(place: number): string {
    const bytes = this.#bytes.subarray(this.#offsets[place], this.#offsets[place + 1]);
    return String.fromCharCode(...bytes);
  }

  column(): IdColumn {
    return {
      bytes: this.#bytes.slice(0, this.#offsets[this.#count]),
      offsets: this.#offsets.slice(0, this.#count + 1),
      slots: this.#slots,
    };
  }

  /** The slot of an id, or the free one where it belongs. */
  #find(bytes: Uint8Array, from: number, to: number): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(bytes, from, to) & mask;
    while (this.#slots[slot] !== 0 && !this.#isAt((this.#slots[slot] ?? 0) - 1, bytes, from, to))
      slot = (slot + 1) & mask;
    return slot;
  }

  #isAt(place: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.#offsets[place] ?? 0;
    if ((this.#offsets[place + 1] ?? 0) - start !== to - from) return false;
    for (let i = from; i < to; i++) if (this.#bytes[start + i - from] !== bytes[i]) return false;
    return true;
  }

  #grow(): void {
    this.#slots = new Uint32Array(2 * this.#slots.length);
    for (let place = 0; place < this.#count; place++) {
      const [from, to] = [this.#offsets[place] ?? 0, this.#offsets[place + 1] ?? 0];
      this.#slots[this.#find(this.#bytes, from, to)] = place + 1;
    }
  }
}

/** FNV-1a, with its high bits mixed into the low ones. */
export function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function longer<T extends Uint8Array | Uint32Array>(old: T, length: number): T {
  const column = (
    old instanceof Uint8Array ? new Uint8Array(length) : new Uint32Array(length)
  ) as T;
  column.set(old);
  return column;
}
