import { afterEach, expect, test, vi } from "vitest";
import { type Prepared, prepare, toData } from "../../../src/store/data";
import { readFile } from "../../../src/store/load/readFile";
import type { Answer } from "../../../src/store/load/readWorker";

const CSV = "Date,Event,Kind\n1949,One,A\n1950/1952,Two,B\nnever,Three,A\n1960,Four,A";
const AT = Date.UTC(2026, 0);

/** Runs the worker's program in this thread; what it sends is copied, as between threads. */
class SameThread {
  onmessage: ((event: { data: Answer }) => void) | null = null;
  onerror: (() => void) | null = null;
  terminate() {}
  async postMessage(question: unknown) {
    const program: { onmessage?: (event: { data: unknown }) => void; postMessage: unknown } = {
      postMessage: (data: Answer) => this.onmessage?.({ data: structuredClone(data) }),
    };
    vi.stubGlobal("self", program);
    vi.resetModules();
    await import("../../../src/store/load/readWorker");
    program.onmessage?.({ data: structuredClone(question) });
  }
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("what takes longest to show comes prepared, as the page itself would prepare it", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: AT });
  vi.stubGlobal("Worker", SameThread);
  const { dataset } = await readFile(new TextEncoder().encode(CSV), { name: "a.csv" }, () => {});
  expect(dataset?.events.map(({ title }) => title)).toEqual(["One", "Two", "Four"]);
  if (!dataset) return;
  const plain = ({ columns, base }: Prepared) => structuredClone({ columns, base });
  const shown = toData(dataset, AT + 1);
  expect(plain(shown)).toEqual(plain(prepare(dataset, AT)));
  // Not made again.
  expect(toData(dataset, AT + 2).columns).toBe(shown.columns);
});
