import { SlimReader } from "../../formats/slimReader";
import { EventSplitter } from "../../formats/splitEvents";
import type { Dataset } from "../../model/dataset";
import { type DigestData, digestData } from "../../model/digest";
import type { Problem } from "../../model/problem";
import { readSoundHead } from "../../model/readSound";
import { resolveReferences } from "../../model/references";
import type { Ms } from "../../model/time";
import { allOf, type Filtered, type Prepared, prepare } from "../data";
import { EventFile } from "./eventFile";

/** Very many events as columns, and their file, in which their texts are found. */
export interface Many {
  readonly head: Omit<Dataset, "events" | "digest">;
  readonly problems: readonly Problem[];
  readonly digest: DigestData;
  readonly prepared: Prepared;
  /** All events, indexed for drawing. */
  readonly all: Filtered;
  /** Where each event begins in it, and where the last one ends. */
  readonly offsets: Uint32Array;
}

/**
 * Reads the JSON of a dataset that has very many events and no fault, while its bytes arrive. Anything else is left to
 * the reader that mends and explains.
 */
export class ManyReader {
  readonly #parts: Uint8Array[] = [];
  #file = new EventFile([], new Uint32Array(0));
  readonly #events = new SlimReader((place) => this.#file.at(place).title);
  readonly #splitter = new EventSplitter((bytes, from) => this.#events.read(bytes, from));
  #isSound = true;

  push(part: Uint8Array): void {
    this.#parts.push(part);
    this.#isSound &&= this.#splitter.push(part);
  }

  /** What was read up to the end; null if it is not for this reader. `today` (Ms) closes what is still going on. */
  end(today: Ms): Many | null {
    const split = this.#isSound ? this.#splitter.end() : null;
    const sound = split && readSoundHead({ ...split.head, events: [] });
    // Texts in other languages belong to events one by one.
    if (!split || !sound || sound.about.languages !== undefined) return null;
    const { offsets } = split;
    this.#file = new EventFile(this.#parts, offsets);
    const problems: Problem[] = [];
    const dataset = resolveReferences({ ...sound, events: this.#events.events.sort() }, problems);
    const { events: _, ...head } = dataset;
    const ids = this.#events.ids.column();
    const digest = digestData({ dataset, ids, sources: this.#events.sources });
    const prepared = prepare(dataset, today);
    return { head, problems, digest, prepared, all: allOf(prepared), offsets };
  }

  /** All bytes that were read. */
  parts(): readonly Uint8Array[] {
    return this.#parts;
  }
}
