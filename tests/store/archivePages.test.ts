import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Archive } from "../../src/archive/archive";
import type { TimelineEvent } from "../../src/model/dataset";
import { parseDate } from "../../src/model/date";
import { DAY, type Domain } from "../../src/model/time";
import { pagesOf } from "../../src/store/archivePages";
import type { Page } from "../../src/store/state";
import { setDomain } from "../../src/store/store";
import { timelineOf, WORLD } from "../view/timeline";

const START = Date.UTC(1950, 0);
const VIEW: Domain = [START, START + 1000 * DAY];
const reading = { signal: new AbortController().signal, report: () => {} };

function eventOn(day: number, id: string): TimelineEvent {
  const edtf = new Date(START + day * DAY).toISOString().slice(0, 10);
  const date = parseDate(edtf);
  if (!date) throw new Error(`expected a day, got ${edtf}`);
  return { id, title: id, date, edtf };
}

/** An archive of events, and the stretches that are read of it. */
function archiveOf(events: readonly TimelineEvent[], rows: number) {
  const read: Domain[] = [];
  const archive = {
    rowsIn: ([start, end]: Domain) => (rows * (end - start)) / (VIEW[1] - VIEW[0]),
    readEvents: async (domain: Domain) => {
      read.push(domain);
      return events.filter(({ date }) => date.start >= domain[0] && date.start < domain[1]);
    },
  } as unknown as Archive;
  return { archive, read };
}

async function pagesIn(archive: Archive, named: readonly TimelineEvent[] = [], most = 1e9) {
  const { store } = timelineOf(WORLD);
  setDomain(store, VIEW);
  const pages: Page[] = [];
  for await (const page of pagesOf(store, archive, named, reading)) {
    pages.push(page);
    if (pages.length === most) break;
  }
  return pages;
}

describe("pages of a list", () => {
  it("have all events of the view and those named over it, each once and by time", async () => {
    const days = fc.array(fc.integer({ min: 0, max: 999 }), { maxLength: 1200 });
    await fc.assert(
      fc.asyncProperty(days, days, fc.integer({ min: 0, max: 5e6 }), async (own, over, rows) => {
        const events = own.map((day, i) => eventOn(day, `a${i}`));
        const named = over.slice(0, 20).map((day, i) => eventOn(day, `n${i}`));
        const pages = await pagesIn(archiveOf(events, rows).archive, named);
        const listed = pages.flatMap((page) => page.events);
        expect(listed.map(({ id }) => id).sort()).toEqual(
          [...events, ...named].map(({ id }) => id).sort(),
        );
        const starts = listed.map(({ date }) => date.start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        expect(pages.every((page) => page.events.length <= 500)).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  it("are read no further than they are asked for", async () => {
    const events = Array.from({ length: 5000 }, (_, i) => eventOn(Math.floor(i / 5), `a${i}`));
    const { archive, read } = archiveOf(events, 1e6);
    const pages = await pagesIn(archive, [], 1);
    expect(pages[0]?.events).toHaveLength(500);
    expect(read.at(-1)?.[1]).toBeLessThan(START + 150 * DAY);
  });

  it("come even if hardly anything passes, with the time until which was read", async () => {
    const { archive, read } = archiveOf([eventOn(990, "last")], 20e6);
    const pages = await pagesIn(archive);
    expect(pages.length).toBeGreaterThan(10);
    expect(pages[0]).toEqual({ events: [], until: read[29]?.[1] });
    expect(pages.flatMap((page) => page.events)).toHaveLength(1);
  });
});
