import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../src/model/dataset";
import { twoSided } from "../../../src/model/sides";
import { prepare } from "../../../src/store/data";
import { EventFile } from "../../../src/store/load/eventFile";
import { datasetOf } from "../../../src/store/load/loadMany";
import { ManyReader } from "../../../src/store/load/manyReader";
import { readJson } from "../../../src/store/load/readJson";
import { anyEvent, HEAD, json, TODAY } from "../../model/samples";

const encoder = new TextEncoder();

/** What the reader of very many events makes of a file that arrives in parts of these lengths. */
function readMany(bytes: Uint8Array, lengths: readonly number[] = [bytes.length]) {
  const reader = new ManyReader();
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const length = lengths[i % lengths.length] ?? bytes.length;
    reader.push(bytes.slice(at, at + length));
    at += length;
  }
  const many = reader.end(TODAY);
  if (!many) return null;
  const { events, digest, ...head } = datasetOf(many, new EventFile(reader.parts(), many.offsets));
  return {
    dataset: { ...head, events: [...events] },
    digest,
    prepared: many.prepared,
    problems: many.problems,
  };
}

/** What the reader of any dataset makes of the same file. */
async function readAny(text: string) {
  const { dataset, problems } = await readJson(JSON.parse(text), [], () => {});
  return { dataset: dataset as Dataset, problems };
}

const lengths = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 8 });

/** Events with ids of their own, written with more or less white space. */
const text = (event: fc.Arbitrary<unknown>, head: object = HEAD) =>
  fc
    .tuple(fc.array(event, { minLength: 1, maxLength: 30 }), fc.constantFrom(0, 1, "\t"))
    .map(([events, space]) => JSON.stringify(json(withIds(events), head), null, space));

const withIds = (events: readonly unknown[]) =>
  events.map((event, i) => (isObject(event) ? { id: `e-${(7 * i) % 31}.${i}`, ...event } : event));
const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const rich = fc.record(
  {
    label: fc.constantFrom("Label", "会谈", 'a "quoted" one', "é"),
    summary: fc.string({ unit: "binary" }),
    group: fc.constantFrom("Trade", "Война"),
    sources: fc.constant([{ title: "A source" }, { title: "Another" }]),
    links: fc.constantFrom([{ to: "e-0.0", as: "leads-to" }], [{ to: "nobody", as: "part-of" }]),
    accounts: fc.constantFrom(
      [{ by: "RUS", text: "Said", source: { title: "TASS" } }],
      ["CHN", "USA", "XYZ"].map((by) => ({ by, text: "Said", source: { title: "A paper" } })),
    ),
    place: fc.constant({ name: "Пекин", lat: 39.9, lon: 116.4 }),
    actors: fc.constantFrom([], ["CHN"], ["CHN", "ATLANTIS"]),
    unknown: fc.jsonValue(),
  },
  { requiredKeys: [] },
);
const richEvent = fc
  .tuple(anyEvent, rich)
  .map(([event, more]) => ({ ...event, ...JSON.parse(JSON.stringify(more)) }));

const FIELDS = [
  "id",
  "date",
  "title",
  "label",
  "actors",
  "topics",
  "effects",
  "importance",
  "group",
];
const bad = fc.oneof(
  { weight: 1, arbitrary: fc.jsonValue() },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        anyEvent,
        fc.constantFrom(...FIELDS),
        fc.oneof(
          fc.jsonValue(),
          fc.constantFrom(
            "e-0.0",
            "",
            " ",
            "1950",
            3,
            9,
            -4,
            1.5,
            ["A B"],
            ["A", "B"],
            { "a b": 1 },
            { a: 4 },
          ),
        ),
      )
      .map(([event, field, value]) => ({ ...event, [field]: value })),
  },
);

describe("the reader of very many events", () => {
  it("reads what the reader of any dataset reads", async () => {
    await fc.assert(
      fc.asyncProperty(text(fc.oneof(anyEvent, richEvent)), lengths, async (text, lengths) => {
        const many = readMany(encoder.encode(text), lengths);
        const any = await readAny(text);
        expect(many?.dataset).toEqual(any.dataset);
        expect(many?.problems).toEqual(any.problems);
      }),
    );
  });

  it("makes the same columns, and answers alike, without going through the events", async () => {
    await fc.assert(
      fc.asyncProperty(text(richEvent), async (text) => {
        const { digest, prepared } = readMany(encoder.encode(text)) ?? {};
        const { dataset } = await readAny(text);
        expect(prepared).toEqual(prepare(dataset, TODAY));
        expect(digest?.twoSided).toEqual(twoSided(dataset));
        const { events } = dataset;
        expect(digest?.hasGroups).toBe(dataset.events.some(({ group }) => group));
        expect(digest?.sources).toBe(events.reduce((sum, e) => sum + (e.sources?.length ?? 0), 0));
        expect(events.map(({ id }) => digest?.indexOf(id))).toEqual([...events.keys()]);
        expect(digest?.indexOf("nobody")).toBeUndefined();
        for (const id of ["e-0.0", "nobody"]) {
          const found = events.flatMap(({ links = [] }, from) =>
            links.flatMap(({ to, as }) => (to === id ? [{ from, as }] : [])),
          );
          expect(digest?.linksTo(id).map(({ from, as }) => ({ from, as }))).toEqual(found);
        }
      }),
    );
  });

  it("takes nothing that has a fault", async () => {
    await fc.assert(
      fc.asyncProperty(text(fc.oneof(anyEvent, bad)), lengths, async (text, lengths) => {
        const many = readMany(encoder.encode(text), lengths);
        if (!many) return;
        const any = await readAny(text);
        expect(many.dataset).toEqual(any.dataset);
        expect(many.problems).toEqual(any.problems);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["a bare list", JSON.stringify([{ id: "a", date: "1950", title: "A" }])],
    ["no list", JSON.stringify(HEAD)],
    ["an empty list", JSON.stringify(json([]))],
    ["a file that is cut short", '{"events":[{"id":"a","date":"1950","title":"A"}'],
    ["something after it", '{"events":[{"id":"a","date":"1950","title":"A"}]} {}'],
    ["two lists", '{"events":[{"id":"a","date":"1950","title":"A"}],"events":[]}'],
    ["a hidden list", '{"events":[{"id":"a","date":"1950","title":"A"}],"\\u0065vents":[]}'],
    [
      "no comma",
      '{"events":[{"id":"a","date":"1950","title":"A"}{"id":"b","date":"1950","title":"B"}]}',
    ],
    ["a comma too many", '{"events":[{"id":"a","date":"1950","title":"A"},]}'],
    ["a comma first", '{"events":[,{"id":"a","date":"1950","title":"A"}]}'],
    ["a control character", '{"events":[{"id":"a","date":"1950","title":"A\u0001"}]}'],
    [
      "the same id twice",
      JSON.stringify(json([1, 2].map(() => ({ id: "a", date: "1950", title: "A" })))),
    ],
    ["a broken head", JSON.stringify(json([{ id: "a", date: "1950", title: "A" }], { powers: 1 }))],
    [
      "other languages",
      JSON.stringify(json([{ id: "a", date: "1950", title: "A" }], { languages: {} })),
    ],
  ])("leaves %s to the other reader", (_, text) => {
    expect(readMany(encoder.encode(text))).toBeNull();
    expect(readMany(encoder.encode(text), [1])).toBeNull();
  });

  it("takes no bytes that are not UTF-8", () => {
    const text = JSON.stringify(json([{ id: "a", date: "1950", title: "Aé" }]));
    expect(readMany(encoder.encode(text))).not.toBeNull();
    expect(readMany(Uint8Array.from(text, (sign) => sign.charCodeAt(0)))).toBeNull();
  });

  it("takes the last of two values of a key, as JSON does", async () => {
    const text = '{"events":[{"id":"a","date":"1950","title":"A","date":"1960","id":"b"}]}';
    expect(readMany(encoder.encode(text))?.dataset).toEqual((await readAny(text)).dataset);
  });
});
