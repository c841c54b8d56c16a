import { inflateSync } from "fflate";
import type { Dataset } from "../../model/dataset";
import { toDigest } from "../../model/digest";
import { lazyList } from "../../model/lazyList";
import { toEvent } from "../../model/readSound";
import { keepPrepared } from "../data";
import type { Blocks } from "./blocks";
import { EventFile } from "./eventFile";
import type { Loaded } from "./loaded";
import type { Many } from "./manyReader";
import type { Answer, Question } from "./manyWorker";
import { watchStillness } from "./stillness";

/** How long the worker may be silent; ms. */
const PATIENCE = 30_000;
/** Texts of more bytes than this are packed. */
const PACKED = 32 * 1024 * 1024;

/** Reads the file of very many events in a worker while its bytes arrive. */
export class ManyLoader {
  readonly #worker: Worker;
  readonly #packed: number;
  #pushed = 0;
  #read = 0;
  #hasFailed = false;
  #onAnswer: (answer: Answer | null) => void = () => {};
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Throws where workers are refused. Texts of more than `packed` bytes are packed. */
  constructor(packed = PACKED) {
    this.#packed = packed;
    this.#worker = new Worker(new URL("./manyWorker.ts", import.meta.url), { type: "module" });
    this.#worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if ("read" in data) this.#read = data.read;
      this.#onAnswer(data);
    };
    this.#worker.onerror = () => this.#fail();
  }

  push(part: Uint8Array): void {
    // What else lies in the same buffer may still be needed.
    const own = part.byteLength === part.buffer.byteLength ? part : part.slice();
    this.#pushed += own.length;
    this.#ask({ part: own }, [own.buffer as ArrayBuffer]);
  }

  /**
   * What was read; or, if it is not a dataset of very many sound events, all that was pushed. Null if reading has
   * failed, and with it what was pushed. `progress` is called with a share, 0 … 1.
   */
  async end(
    today: number,
    progress: (share: number) => void,
  ): Promise<Loaded | Uint8Array[] | null> {
    this.#ask({ today });
    const done = await this.#answer((answer) => {
      if ("read" in answer) progress(this.#read / this.#pushed);
      return "many" in answer ? answer : null;
    });
    if (!done?.many) this.#worker.terminate();
    if (!done) return null;
    const { many, parts } = done;
    return many ? this.#toLoaded(many, parts) : [...parts];
  }

  #toLoaded(many: Many, parts: readonly Uint8Array[]): Loaded {
    const file = new EventFile(parts, many.offsets);
    this.#packTexts(file).finally(() => this.#worker.terminate());
    const dataset = datasetOf(many, file);
    keepPrepared(dataset, many.prepared, many.all);
    return { dataset, problems: many.problems };
  }

  async #packTexts(file: EventFile): Promise<void> {
    if (this.#pushed <= this.#packed) return;
    const { untilStill, end } = watchStillness();
    const pack = async (blocks: Blocks) => {
      this.#ask({ blocks }, [blocks.bytes.buffer as ArrayBuffer]);
      return this.#answer((answer) => ("packed" in answer ? answer.packed : null));
    };
    await file.pack({ untilStill, pack, unpack: (block) => inflateSync(block) }).finally(end);
  }

  #ask(question: Question, moved: Transferable[] = []): void {
    if (!this.#hasFailed) this.#worker.postMessage(question, moved);
  }

  /** The first answer that `pick` picks; null if the worker fails, or says nothing for too long. */
  #answer<T>(pick: (answer: Answer) => T | null): Promise<T | null> {
    return new Promise((resolve) => {
      const wait = () => {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#fail(), PATIENCE);
      };
      const end = (picked: T | null) => {
        clearTimeout(this.#timer);
        resolve(picked);
      };
      this.#onAnswer = (answer) => {
        if (answer === null) return end(null);
        wait();
        const picked = pick(answer);
        if (picked !== null) end(picked);
      };
      if (this.#hasFailed) end(null);
      else wait();
    });
  }

  #fail(): void {
    this.#hasFailed = true;
    this.#worker.terminate();
    this.#onAnswer(null);
  }
}

/** The dataset of very many events, each of which is made when it is asked for. */
export function datasetOf(
  { head, digest }: Pick<Many, "head" | "digest">,
  file: EventFile,
): Dataset {
  const { order, ids } = digest;
  const events = lazyList(ids.offsets.length - 1, (index) =>
    toEvent(file.at(order ? (order.places[index] ?? 0) : index)),
  );
  return { ...head, events, digest: toDigest(digest) };
}
