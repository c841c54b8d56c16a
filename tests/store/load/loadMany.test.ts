import { beforeEach, describe, expect, it, vi } from "vitest";
import { loadDataset } from "../../../src/store/load/load";
import { ManyLoader } from "../../../src/store/load/loadMany";
import type { Answer, Question } from "../../../src/store/load/manyWorker";
import { json, TODAY } from "../../model/samples";

/** Whether the worker breaks at a question. */
let fails: (question: Question) => boolean;
const ended = vi.fn();

/** The worker's program, run in this thread. */
class TestWorker {
  onmessage: ((event: { data: Answer }) => void) | null = null;
  onerror: (() => void) | null = null;
  terminate = ended;
  #program = this.#start();

  async #start() {
    vi.resetModules();
    const self = {
      postMessage: (data: Answer) => this.onmessage?.({ data }),
      onmessage: null as ((event: { data: Question }) => void) | null,
    };
    vi.stubGlobal("self", self);
    await import("../../../src/store/load/manyWorker");
    return self;
  }

  postMessage(data: Question) {
    this.#program = this.#program.then((self) => {
      if (fails(data)) this.onerror?.();
      else self.onmessage?.({ data });
      return self;
    });
  }
}

beforeEach(() => {
  fails = () => false;
  ended.mockClear();
  vi.stubGlobal("Worker", TestWorker);
  vi.stubGlobal("window", new EventTarget());
});

const EVENTS = Array.from({ length: 200 }, (_, i) => ({
  id: `e${i}`,
  date: `${1900 + ((i * 37) % 100)}`,
  title: `Event ${i}`,
  summary: `What happened in event ${i}`,
  effects: { "russia-china": 1 },
}));
const inOrder = EVENTS.toSorted((a, b) => Number(a.date) - Number(b.date)).map(({ id }) => id);

const bytesOf = (events: readonly unknown[]) =>
  new TextEncoder().encode(JSON.stringify(json(events)));

/** What the loader makes of these bytes. */
async function load(bytes: Uint8Array, progress: (share: number) => void = () => {}) {
  const loader = new ManyLoader(0);
  // Views of one buffer, as they may come from the network.
  for (let at = 0; at < bytes.length; at += 1000) loader.push(bytes.subarray(at, at + 1000));
  const read = await loader.end(TODAY, progress);
  if (!read) return null;
  return Array.isArray(read) ? { bytes: read } : read;
}

async function datasetOf(bytes: Uint8Array) {
  const read = await load(bytes);
  return read && "dataset" in read ? read.dataset : null;
}

describe("loading very many events", () => {
  it("gives them in order, and tells how far it is, never backwards", async () => {
    const shares: number[] = [];
    const read = await load(bytesOf(EVENTS), (share) => shares.push(share));
    const { dataset, problems } = read && "dataset" in read ? read : {};
    expect(dataset?.events.map(({ id }) => id)).toEqual(inOrder);
    expect(dataset?.digest?.indexOf("e100")).toBe(inOrder.indexOf("e100"));
    expect(problems).toEqual([]);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it("ends its worker when the texts are packed, and still has them", async () => {
    const dataset = await datasetOf(bytesOf(EVENTS));
    await vi.waitFor(() => expect(ended).toHaveBeenCalled());
    expect(dataset?.events.map(({ summary }) => summary)).toEqual(
      inOrder.map((id) => `What happened in event ${id.slice(1)}`),
    );
  });

  it("gives back the bytes of what it leaves to another reader", async () => {
    const bytes = bytesOf(EVENTS.map((event, i) => (i === 90 ? { ...event, date: "50" } : event)));
    const read = await load(bytes);
    const parts = read && "bytes" in read ? read.bytes : [];
    expect(await new Blob(parts as BlobPart[]).text()).toBe(new TextDecoder().decode(bytes));
    expect(ended).toHaveBeenCalled();
  });

  it.each<[string, (question: Question) => boolean]>([
    ["while they arrive", (question) => "part" in question],
    ["when all are there", (question) => "today" in question],
  ])("gives nothing if the worker breaks %s", async (_, breaks) => {
    fails = breaks;
    expect(await load(bytesOf(EVENTS))).toBeNull();
  });

  it("keeps the texts as they are if the worker breaks while it packs them", async () => {
    fails = (question) => "blocks" in question;
    const dataset = await datasetOf(bytesOf(EVENTS));
    await vi.waitFor(() => expect(ended).toHaveBeenCalled());
    expect(dataset?.events.at(-1)?.summary).toMatch(/^What happened/);
  });
});

describe("a file of more than 1 MB", () => {
  const long = bytesOf(EVENTS.map((event) => ({ ...event, rest: "x".repeat(6000) })));
  const fetched = vi.fn();

  beforeEach(() => {
    fetched.mockClear();
    vi.stubGlobal("fetch", async () => {
      fetched();
      return new Response(long);
    });
  });

  it("is read so", async () => {
    const { dataset } = await loadDataset("data.json", () => {});
    expect(dataset?.digest).toBeDefined();
    expect(dataset?.events.map(({ id }) => id)).toEqual(inOrder);
    expect(fetched).toHaveBeenCalledOnce();
  });

  it("ends its worker at once, because its texts stay as they are", async () => {
    await loadDataset("data.json", () => {});
    expect(ended).toHaveBeenCalledOnce();
  });

  it("is fetched again and read at once if the worker breaks", async () => {
    fails = (question) => "today" in question;
    const { dataset } = await loadDataset("data.json", () => {});
    expect(dataset?.digest).toBeUndefined();
    expect(dataset?.events.map(({ id }) => id)).toEqual(inOrder);
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it("is read at once where workers are refused", async () => {
    vi.stubGlobal("Worker", undefined);
    const { dataset } = await loadDataset("data.json", () => {});
    expect(dataset?.digest).toBeUndefined();
    expect(dataset?.events.map(({ id }) => id)).toEqual(inOrder);
    expect(fetched).toHaveBeenCalledOnce();
  });
});
