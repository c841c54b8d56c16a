import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { open } from "../../src/formats/open";
import type { Dataset } from "../../src/model/dataset";
import { toCsv } from "../../src/model/export/csv";
import { fitsCalendar, toCalendar } from "../../src/model/export/ics";
import { toJson } from "../../src/model/export/json";
import { toTimelineJs } from "../../src/model/export/timelinejs";
import { readDataset } from "../../src/model/readDataset";
import { anyDate } from "../model/dates";
import { datasetOf } from "../model/samples";

const WORDS = { disputed: "Disputed", sources: "Sources", date: () => "Date as it is known: …" };
const CALENDAR = {
  scope: "us",
  words: WORDS,
  address: ({ id }: { readonly id: string }) => `https://example.org/?event=${id}`,
};

/** How we save a dataset, and which of its events a format can hold. */
const FORMATS = {
  json: { write: (dataset: Dataset) => toJson(dataset), holds: () => true },
  csv: { write: (dataset: Dataset) => toCsv(dataset), holds: () => true },
  "csv with semicolons": {
    write: (dataset: Dataset) => toCsv(dataset, dataset.events, ";"),
    holds: () => true,
  },
  ics: { write: (dataset: Dataset) => toCalendar(dataset, CALENDAR), holds: fitsCalendar },
  timelinejs: { write: (dataset: Dataset) => toTimelineJs(dataset, WORDS), holds: () => true },
};

const encoder = new TextEncoder();

async function reopened(text: string) {
  const { dataset, receipt } = await open(encoder.encode(text));
  return { ...readDataset(dataset), receipt };
}

/** Titles as they are written, by number, so that each event is known again. */
const someEvents = fc
  .array(fc.tuple(anyDate, fc.constantFrom("Treaty", "Договор, Москва", "条约; 北京", '"Pact"')), {
    minLength: 1,
    maxLength: 12,
  })
  .map((events) => events.map(([date, name], i) => ({ date, title: `${name} no. ${i}` })));

describe.each(Object.entries(FORMATS))("what we save as %s", (_, { write, holds }) => {
  it("opens again with the same events and dates, whatever the dates are", async () => {
    await fc.assert(
      fc.asyncProperty(someEvents, async (events) => {
        const dataset = datasetOf(events);
        const kept = dataset.events.filter(holds);
        if (kept.length === 0) return;
        const { dataset: again, receipt } = await reopened(write(dataset));
        const dates = (all: readonly { title: string; edtf: string }[]) =>
          Object.fromEntries(all.map(({ title, edtf }) => [title, edtf]));
        expect(dates(again.events)).toEqual(dates(kept));
        expect(receipt).toMatchObject({ refused: 0, events: kept.length });
      }),
      { numRuns: 200 },
    );
  });
});

describe("a file without rows", () => {
  it.each([
    ["", "empty"],
    ["\ufeff\n  \n", "empty"],
    ["Date,Title\n", "no-rows"],
  ])("is said to have none: %j", async (text, reason) => {
    expect((await open(encoder.encode(text))).reason).toBe(reason);
  });
});

describe("the code of a program", () => {
  it.each([
    "const months = { date: 'Jan', month: ['January'], year: '{year}', title: 'x' };",
    "export default { use: { viewport: { width: 1280 } }, name: 'e2e', dir: 'x' };\nconst f = () => 1;",
    "async function load(date, title) {\n  const a = await get(date, 1);\n  return a;\n}\n",
  ])("is no timeline, which is said in one sentence: %j", async (text) => {
    const { receipt, reason } = await open(encoder.encode(text));
    expect([receipt, /^no-(?:rows|format)$/.test(reason ?? "")]).toEqual([null, true]);
  });

  it("may have the events of one", async () => {
    const text =
      "const f = () => 1;\nlet events = [{ date: '1949', title: 'One' }, { date: '1950', title: 'Two' }];\nf(1);\n";
    expect((await open(encoder.encode(text))).receipt?.events).toBe(2);
  });
});

describe("a file in our own format", () => {
  it("is said to be mended", async () => {
    const { receipt } = await reopened(
      '[{"date":"1949","title":"One"} {"date":"1950","title":"Two"}]',
    );
    expect(receipt).toMatchObject({ format: "ours", events: 2, notes: [{ code: "mended-json" }] });
  });
});

describe("files that come together", () => {
  const items = '[{"id":1,"group":7,"content":"One","start":"1949-10-01"}]';
  const groups = '[{"id":7,"content":"China"}]';
  const groupOf = (dataset: unknown) => readDataset(dataset).dataset.events[0]?.group;

  it("may be items and their groups, in an archive too", async () => {
    const [bytes, beside] = [encoder.encode(items), [encoder.encode(groups)]];
    expect(groupOf((await open(bytes, { beside })).dataset)).toBe("China");
    const zip = zipSync({ "a.json": encoder.encode(groups), "b.json": bytes });
    expect(groupOf((await open(zip)).dataset)).toBe("China");
    const other = `{"items":${items},"groups":[{"id":7,"content":"Other"}]}`;
    const stranger = [encoder.encode(other)];
    expect(groupOf((await open(bytes, { beside: stranger })).dataset)).toBe("7");
  });

  it("may have only one timeline among them", async () => {
    const zip = zipSync({
      "a.csv": encoder.encode("a,b\n1,2\n3,4\n"),
      "b.json": encoder.encode(items),
    });
    expect((await open(zip)).receipt).toMatchObject({ format: "vis", events: 1 });
  });
});

describe("a table that we save", () => {
  it("opens again as it was", async () => {
    const { dataset } = readDataset({
      powers: [
        { id: "russia", name: "Russia" },
        { id: "china", name: "China" },
      ],
      relations: [{ id: "russia-china", between: ["russia", "china"] }],
      actors: [{ id: "RUS", name: "Russia" }],
      topics: [{ id: "war", name: "War" }],
      events: [
        {
          id: "treaty",
          date: "1950-02-14/..",
          title: "=Treaty",
          label: "Treaty",
          summary: 'Two lines:\n"one", and; another',
          disputed: "-1",
          effects: { "russia-china": 3 },
          importance: 5,
          actors: ["RUS"],
          topics: ["war"],
          place: { name: "Moscow", lat: 55.75, lon: 37.6 },
          group: "Treaties",
          sources: [{ title: "Text", publisher: "UN", url: "https://example.org/text" }],
          links: [{ to: "war", as: "leads-to" }],
        },
        { id: "war", date: "1950-06-25", title: "War" },
      ],
    });
    for (const separator of [",", ";"] as const) {
      const { dataset: again } = await reopened(toCsv(dataset, dataset.events, separator));
      expect(again.events).toEqual(dataset.events);
    }
  });
});
