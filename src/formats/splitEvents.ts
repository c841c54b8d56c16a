import {
  BRACE,
  BRACKET,
  COMMA,
  END_BRACE,
  END_BRACKET,
  endOfAnyText,
  joined,
  QUOTE,
  skipSpace,
} from "./jsonBytes";
import { FAULT, PENDING } from "./slimReader";

/** The key of the list of events. */
const LIST = "events";
/** Stands for the events while what is around them is parsed. */
const MARK = "\ue000 events";
/** What comes before the list, and an event, may not be longer; bytes. */
const LONGEST = 8 * 1024 * 1024;

/** A dataset without its events, and where these stand in its bytes. */
export interface Split {
  readonly head: Readonly<Record<string, unknown>>;
  /** Where each event begins, and where the last one ends. */
  readonly offsets: Uint32Array;
}

/** Reads the event that begins at a place, and returns the place after it, `PENDING` or `FAULT`. */
type ReadEvent = (bytes: Uint8Array, from: number) => number;

/**
 * Finds the events in the JSON of a dataset while its bytes arrive. It takes nothing but an object with one list of
 * objects under `events`, in UTF-8: as soon as it meets anything else, `push` says no, and another reader has to find
 * out what is wrong.
 */
export class EventSplitter {
  readonly #read: ReadEvent;
  readonly #decoder = new TextDecoder("utf-8", { fatal: true });
  #where: "before" | "list" | "after" = "before";
  #before: Uint8Array = new Uint8Array(0);
  readonly #after: Uint8Array[] = [];
  /** Bytes that wait for those after them, and their offset. */
  #rest: Uint8Array = new Uint8Array(0);
  #offset = 0;
  #offsets = new Uint32Array(1 << 12);
  #count = 0;

  constructor(read: ReadEvent) {
    this.#read = read;
  }

  /** Takes the next bytes; whether all is plain up to here. */
  push(part: Uint8Array): boolean {
    try {
      this.#decoder.decode(part, { stream: true });
    } catch {
      return false;
    }
    const bytes = this.#rest.length > 0 ? joined([this.#rest, part]) : part;
    const at = this.#where === "before" ? this.#readBefore(bytes) : 0;
    const end = this.#where === "list" ? this.#readList(bytes, at) : at;
    if (this.#where === "after") this.#after.push(bytes.slice(end));
    this.#rest = this.#where === "after" ? new Uint8Array(0) : bytes.slice(end);
    this.#offset += end;
    return end !== FAULT && this.#rest.length < LONGEST;
  }

  /** What was found; null if the JSON does not end here, or is not plain. */
  end(): Split | null {
    if (this.#where !== "after" || this.#count === 0) return null;
    try {
      this.#decoder.decode();
      const [before, after] = [this.#before, joined(this.#after)].map((bytes) =>
        this.#decoder.decode(bytes),
      );
      const head: unknown = JSON.parse(`${before}${JSON.stringify(MARK)}${after}`);
      return isHead(head) ? { head, offsets: this.#offsets.slice(0, this.#count + 1) } : null;
    } catch {
      return null;
    }
  }

  /** Returns the place after the bracket that begins the list; 0 if it has not come. */
  #readBefore(bytes: Uint8Array): number {
    const start = startOfList(bytes);
    if (start > 0) {
      this.#where = "list";
      this.#before = bytes.slice(0, start);
    }
    return start;
  }

  /** Returns the place where the rest begins, or `FAULT`. */
  #readList(bytes: Uint8Array, from: number): number {
    for (let done = from; ; ) {
      let at = skipSpace(bytes, done);
      if (bytes[at] === END_BRACKET) {
        this.#where = "after";
        return at;
      }
      if (this.#count > 0 && bytes[at] === COMMA) at = skipSpace(bytes, at + 1);
      else if (this.#count > 0 && at < bytes.length) return FAULT;
      if (at >= bytes.length) return done;
      const end = bytes[at] === BRACE ? this.#read(bytes, at) : FAULT;
      if (end === FAULT) return FAULT;
      if (end === PENDING) return done;
      this.#append(this.#offset + at, this.#offset + end);
      done = end;
    }
  }

  #append(from: number, to: number): void {
    if (this.#count + 2 > this.#offsets.length) {
      const longer = new Uint32Array(2 * this.#offsets.length);
      longer.set(this.#offsets);
      this.#offsets = longer;
    }
    this.#offsets[this.#count++] = from;
    this.#offsets[this.#count] = to;
  }
}

/** The place after the bracket that begins the list of events; 0 if it has not come. */
function startOfList(bytes: Uint8Array): number {
  let [depth, key] = [0, ""];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      const end = endOfAnyText(bytes, at + 1);
      if (end === 0) return 0;
      if (depth === 1) key = new TextDecoder().decode(bytes.subarray(at + 1, end));
      at = end;
    } else if (byte === BRACKET && depth === 1 && key === LIST) return at + 1;
    else if (byte === BRACE || byte === BRACKET) depth++;
    else if (byte === END_BRACE || byte === END_BRACKET) depth--;
  }
  return 0;
}

function isHead(json: unknown): json is Split["head"] {
  const list = typeof json === "object" && json !== null && LIST in json ? json[LIST] : null;
  return Array.isArray(list) && list.length === 1 && list[0] === MARK;
}
