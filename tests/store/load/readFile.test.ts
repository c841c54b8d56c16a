import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readFile } from "../../../src/store/load/readFile";
import type { Answer } from "../../../src/store/load/readWorker";

const CSV = new TextEncoder().encode("Date,Event\n1949,One\n1950,Two\nnever,Three");

/** A worker that does what a test says when it is asked. */
let answers: (answer: (data: Answer) => void, fail: () => void) => void;
const ended = vi.fn();

class TestWorker {
  onmessage: ((event: { data: Answer }) => void) | null = null;
  onerror: (() => void) | null = null;
  terminate = ended;
  postMessage() {
    answers(
      (data) => this.onmessage?.({ data }),
      () => this.onerror?.(),
    );
  }
}

beforeEach(() => {
  ended.mockClear();
  vi.stubGlobal("Worker", TestWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const read = (progress: (share: number) => void = () => {}) =>
  readFile(CSV, { name: "a.csv" }, progress);

function titlesOf(found: Awaited<ReturnType<typeof read>>): unknown {
  return found.dataset?.events.map(({ title }) => title);
}

test.each([
  ["there are no workers", () => vi.stubGlobal("Worker", undefined)],
  [
    "its worker does not load",
    () => {
      answers = (_, fail) => fail();
    },
  ],
])("a file is read in the page where %s", async (_, prepare) => {
  prepare();
  const found = await read();
  expect(titlesOf(found)).toEqual(["One", "Two"]);
  expect(found.dataset && [found.receipt.read, found.receipt.rows]).toEqual([2, 3]);
});

test("a file whose worker falls silent is given up after ten seconds", async () => {
  vi.useFakeTimers();
  answers = (answer) => answer({ share: 0 });
  const reading = read();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await reading).toEqual({ dataset: null, reason: "too-long" });
  expect(ended).toHaveBeenCalledTimes(1);
});

test("a long file is waited for while its worker gives signs of life", async () => {
  vi.useFakeTimers();
  const shares: number[] = [];
  let end = () => {};
  answers = (answer) => {
    for (let i = 0; i < 5; i++) setTimeout(() => answer({ share: i / 5 }), i * 8000);
    end = () => answer({ read: { dataset: null, reason: "no-rows" } });
  };
  const reading = read((share) => shares.push(share));
  await vi.advanceTimersByTimeAsync(38_000);
  end();
  expect(await reading).toEqual({ dataset: null, reason: "no-rows" });
  expect(shares).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
});

test("lists that come in pieces are whole again", async () => {
  const events = ["a", "b", "c"].map((id) => ({ id, title: id }));
  answers = (answer) => {
    answer({ list: "events", items: events.slice(0, 2) });
    answer({ list: "events", items: events.slice(2) });
    answer({ list: "notes", items: [{ code: "cancelled" }] });
    answer({
      read: { dataset: { events: [] }, receipt: { notes: [] } },
    } as unknown as Answer);
  };
  const found = await read();
  expect(titlesOf(found)).toEqual(["a", "b", "c"]);
  expect(found.dataset && found.receipt.notes.length).toBe(1);
});
