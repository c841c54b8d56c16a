import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { describeProblem } from "../../../src/model/problem";
import { loadDataset } from "../../../src/store/load/load";
import { HEAD, json } from "../../model/samples";

const EVENTS = Array.from({ length: 40 }, (_, i) => ({
  id: `e${i}`,
  date: String(1950 + i),
  title: `Событие ${i} 事件`,
  effects: { "russia-china": 1 },
}));
const encoder = new TextEncoder();
const WHOLE = encoder.encode(JSON.stringify(json(EVENTS)));

/** A body that arrives in parts of a size. */
function bodyOf(bytes: Uint8Array, size: number): ReadableStream<Uint8Array> {
  let offset = 0;
  return new ReadableStream({
    pull(controller) {
      if (offset >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(offset, offset + size));
      offset += size;
    },
  });
}

/** What is loaded when the network answers with these bytes. */
async function loadBytes(bytes: Uint8Array, init: ResponseInit = {}, size = 1000) {
  vi.stubGlobal("fetch", async () => new Response(bodyOf(bytes, size), init));
  const shares: (number | null)[] = [];
  const { dataset, problems } = await loadDataset("data/events.json", (share) =>
    shares.push(share),
  );
  vi.unstubAllGlobals();
  return { dataset, lines: problems.map(describeProblem), shares };
}

const load = (text: string, init?: ResponseInit) => loadBytes(encoder.encode(text), init);
const idsOf = ({ dataset }: Awaited<ReturnType<typeof load>>) =>
  dataset?.events.map(({ id }) => id);

describe("loading a dataset", () => {
  it("gives its events and no problems when all is well", async () => {
    const loaded = await loadBytes(WHOLE);
    expect(idsOf(loaded)).toEqual(EVENTS.map(({ id }) => id));
    expect(loaded.dataset?.events[0]?.title).toBe("Событие 0 事件");
    expect(loaded.lines).toEqual([]);
  });

  it("takes a bare list of events", async () => {
    const loaded = await load(JSON.stringify(EVENTS));
    expect(idsOf(loaded)).toHaveLength(40);
  });

  it("unpacks a file whose server does not say that it is packed", async () => {
    const packed = gzipSync(WHOLE);
    const loaded = await loadBytes(packed);
    expect(loaded.lines).toEqual([]);
    expect(idsOf(loaded)).toEqual(EVENTS.map(({ id }) => id));
    const { dataset, lines } = await loadBytes(packed.subarray(0, 200));
    expect(dataset).toBeNull();
    expect(lines).toHaveLength(1);
  });

  it("tells how far it is, never backwards", async () => {
    const headers = { "content-length": String(WHOLE.length) };
    const { shares } = await loadBytes(WHOLE, { headers }, 100);
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual([...shares].sort((a, b) => (a ?? 0) - (b ?? 0)));
    for (const share of shares) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
  });

  it("does not guess how far it is when the length is unknown", async () => {
    const { shares } = await loadBytes(WHOLE);
    expect(shares[0]).toBeNull();
  });

  it("says what the server said when it did not find the data", async () => {
    const { dataset, lines } = await load("", { status: 404, statusText: "Not Found" });
    expect(dataset).toBeNull();
    expect(lines).toEqual([
      "could not load data/events.json: expected the data, got 404 Not Found",
    ]);
  });

  it("says what went wrong with the network", async () => {
    vi.stubGlobal("fetch", async () => {
      throw new TypeError("Failed to fetch");
    });
    const { dataset, problems } = await loadDataset("data/events.json", () => {});
    vi.unstubAllGlobals();
    expect(dataset).toBeNull();
    expect(problems.map(describeProblem)).toEqual([
      "could not load data/events.json: Failed to fetch",
    ]);
  });

  it("says that a web page came in place of the data", async () => {
    for (const text of ["<!doctype html><title>Not here</title>", "\ufeff\n <HTML lang=en>"]) {
      const { dataset, lines } = await load(text);
      expect(dataset).toBeNull();
      expect(lines[0]).toBe("expected the data, got a web page");
    }
  });

  it("finds the events under another name or deeper, and says so", async () => {
    const [event] = EVENTS;
    for (const [path, data] of [
      [
        "items",
        { sources: [{ title: "S", date: "1950", url: "https://a.example" }], items: [event] },
      ],
      ["data.events", { data: { events: [event] } }],
    ] as const) {
      const loaded = await load(JSON.stringify(data));
      expect(idsOf(loaded)).toEqual(["e0"]);
      expect(loaded.lines).toEqual([`events: expected a list of events, got it as "${path}"`]);
    }
  });

  it("gives up on a server that sends nothing for half a minute", async () => {
    vi.useFakeTimers();
    vi.stubGlobal("fetch", (_: string, { signal }: RequestInit) => {
      return new Promise((_, reject) => {
        signal?.addEventListener("abort", () => reject(signal.reason));
      });
    });
    const loading = loadDataset("data/events.json", () => {});
    await vi.advanceTimersByTimeAsync(30_000);
    expect((await loading).failure).toMatchObject({ sent: "nothing" });
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it("says what went wrong when the connection breaks off in the middle", async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(WHOLE.subarray(0, 100));
        controller.error(new TypeError("network error"));
      },
    });
    vi.stubGlobal("fetch", async () => new Response(body));
    const { problems } = await loadDataset("data/events.json", () => {});
    vi.unstubAllGlobals();
    expect(problems.map(describeProblem).join()).toContain("network error");
  });
});

describe("a dataset with faults", () => {
  it("that is no JSON gives none, and says so", async () => {
    for (const text of ["<svg/>", "", "events: none", "\u0000"]) {
      const { dataset, lines } = await load(text);
      expect(dataset).toBeNull();
      expect(lines[0]).toMatch(/^expected (JSON|the data), got /);
    }
  });

  it("that is cut short keeps every event before the cut, and names the fault", async () => {
    const text = new TextDecoder().decode(WHOLE);
    const ends = EVENTS.map((event) => {
      const own = JSON.stringify(event);
      return encoder.encode(text.slice(0, text.indexOf(own) + own.length)).length;
    });
    const cut = fc.integer({ min: 1, max: WHOLE.length - 1 });
    await fc.assert(
      fc.asyncProperty(cut, fc.constantFrom(7, 100, 100_000), async (at, size) => {
        const loaded = await loadBytes(WHOLE.subarray(0, at), {}, size);
        const whole = EVENTS.filter((_, i) => (ends[i] ?? 0) <= at).map(({ id }) => id);
        expect(idsOf(loaded) ?? []).toEqual(whole);
        expect(loaded.lines[0]).toMatch(/^expected (complete JSON|JSON), got /);
        if (whole.length > 0) expect(loaded.dataset?.relations).toHaveLength(HEAD.relations.length);
      }),
      { numRuns: 60 },
    );
  });

  it("that is a bare list and cut short keeps every event before the cut as well", async () => {
    const text = JSON.stringify(EVENTS);
    const loaded = await load(text.slice(0, text.indexOf('"e20"')));
    expect(idsOf(loaded)).toEqual(EVENTS.slice(0, 20).map(({ id }) => id));
    expect(loaded.lines[0]).toContain("expected complete JSON");
  });

  it("that has a fault in the middle is mended, so that nothing is lost", async () => {
    const text = JSON.stringify(json(EVENTS)).replace('"id":"e5"', '"id":e5');
    const loaded = await load(text);
    expect(loaded.dataset?.events).toHaveLength(EVENTS.length);
  });

  it("that is half wrong keeps the right half, with a problem for each of the others", async () => {
    const events = EVENTS.map((event, i) => (i % 2 ? { ...event, date: "50" } : event));
    const loaded = await load(JSON.stringify(json(events)));
    expect(idsOf(loaded)).toHaveLength(20);
    expect(loaded.lines).toHaveLength(20);
    expect(loaded.lines[0]).toBe(
      'events[1].date: expected EDTF such as 1950 or 1950-02-14, got "50"',
    );
  });

  it("that has no event to show gives none, and says what was expected", async () => {
    expect((await load("{}")).lines).toEqual(["events: expected a list of events, got an object"]);
    for (const text of ['{"events":[]}', "[]", '{"events":[{"date":"soon","title":"x"}]}']) {
      const { dataset, lines } = await load(text);
      expect(dataset).toBeNull();
      expect(lines.at(-1)).toBe("events: expected at least one event that can be shown, got none");
    }
  });

  it("never throws, whatever the bytes", async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.json().map((text) => encoder.encode(text)),
      fc.json().map((text) => encoder.encode(`{"events":[${text},`)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (body) => {
        const { dataset, lines } = await loadBytes(body);
        expect(dataset !== null || lines.length > 0).toBe(true);
      }),
    );
  });
});
