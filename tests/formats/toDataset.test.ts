import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reading, Row } from "../../src/formats/row";
import { toDataset } from "../../src/formats/toDataset";
import { readDataset } from "../../src/model/readDataset";

const known = { format: "table", others: [], encoding: "utf-8" } as const;

async function open(rows: readonly Row[], rest: Partial<Reading> = {}) {
  const reading = { rows, found: new Set(rows.map(({ at }) => at)).size, ...rest };
  const { dataset, receipt } = await toDataset(reading, known);
  return { ...readDataset(dataset), receipt };
}
const row = (fields: Partial<Row>): Row => ({
  at: "line 2",
  start: "1949",
  title: "An event",
  ...fields,
});
const noted = ({ receipt }: Awaited<ReturnType<typeof open>>) =>
  receipt.notes.map(({ code }) => code);

describe("events of rows", () => {
  it("of one row get ids of their own without a note; the same id in another row is said", async () => {
    const weekly = ["1949-10-01", "1949-10-08"].map((start) => row({ id: "weekly", start }));
    const repeated = await open(weekly);
    expect(repeated.dataset.events.map(({ id }) => id)).toEqual(["weekly", "weekly-2"]);
    expect(noted(repeated)).toEqual([]);
    expect(noted(await open([...weekly, row({ at: "line 3", id: "weekly" })]))).toEqual([
      "same-id",
    ]);
  });

  it("have the row's date, text, group, place and links", async () => {
    const { dataset, problems, receipt } = await open([
      row({
        start: "1 Oct 1949",
        end: "Dec 1949",
        title: "<b>Mao</b> &amp; Stalin",
        text: 'They met. <a href="https://a.example/t">Text</a>',
        group: "Visits",
        place: "Moscow",
        lat: "55,75",
        lon: "37.6",
        importance: "4",
        links: [{ url: "https://b.example/p.jpg", title: "<i>A photo</i>", credit: "TASS" }],
      }),
    ]);
    expect(problems).toEqual([]);
    expect(dataset.events).toMatchObject([
      {
        id: "1949-10-01--1949-12-mao-stalin",
        edtf: "1949-10-01/1949-12",
        title: "Mao & Stalin",
        summary: "They met. Text",
        group: "Visits",
        place: { name: "Moscow", lat: 55.75, lon: 37.6 },
        importance: 4,
        sources: [
          { title: "A photo", publisher: "TASS", url: "https://b.example/p.jpg" },
          { title: "Text", url: "https://a.example/t" },
        ],
      },
    ]);
    expect(receipt).toMatchObject({
      rows: 1,
      read: 1,
      refused: 0,
      events: 1,
      groups: 1,
      first: "1949-10-01",
      last: "1949-12",
      notes: [],
    });
  });

  it("are refused without a date, and it is said why", async () => {
    const opened = await open([
      row({ at: "line 2", start: "31 June 1949" }),
      row({ at: "line 3", start: "soon" }),
      row({ at: "line 4", start: "" }),
      row({ at: "line 5" }),
    ]);
    expect(opened.receipt).toMatchObject({ rows: 4, read: 1, refused: 3 });
    expect(opened.receipt.notes).toMatchObject([
      {
        code: "impossible-date",
        at: "line 2",
        value: "31 June 1949",
        outcome: "refused",
        row: "An event",
      },
      { code: "bad-date", at: "line 3", value: "soon" },
      { code: "no-date", at: "line 4" },
    ]);
  });

  it.each([
    ["1950", "1949", "1950", ["end-before-start"]],
    ["1949-10-01", "1949", "1949-10-01/1949-12-31", []],
    ["1949-10-05", "1949-10", "1949-10-05/1949-10-31", []],
    ["1949-10-01T10:00", "1949-10-01", "1949-10-01T10:00", []],
    ["1949", "present", "1949/..", []],
    ["1949", "who knows", "1949", ["bad-end"]],
    ["1949", "31 June 1950", "1949", ["impossible-end"]],
    ["1949", "1949", "1949", []],
    ["", "1949", "/1949", ["no-start"]],
  ])("stand from %s to %s as %s", async (start, end, edtf, codes) => {
    const opened = await open([row({ start, end })]);
    expect(opened.dataset.events.map((event) => event.edtf)).toEqual([edtf]);
    expect(noted(opened)).toEqual(codes);
  });

  it("have a title from their text, else from what names them", async () => {
    const opened = await open([
      row({ at: "1", title: "", text: "Mao speaks in Beijing. Then he leaves." }),
      row({ at: "2", title: undefined, place: "Yalta" }),
      row({ at: "3", title: "<br>", start: "1950" }),
    ]);
    expect(opened.dataset.events.map(({ title }) => title)).toEqual([
      "Mao speaks in Beijing",
      "Yalta",
      "1950",
    ]);
    expect(noted(opened)).toEqual(["no-title", "no-title", "no-title"]);
  });

  it("have the country that is their group as an actor, in any language", async () => {
    const groups = ["Россия", "China", "Deutschland", "法国", "Estados Unidos", "USSR", "Sports"];
    const { dataset } = await open(
      groups.map((group, i) => row({ at: `${i}`, start: `195${i}`, group })),
    );
    expect(dataset.events.map(({ actors }) => actors?.[0])).toEqual([
      "RUS",
      "CHN",
      "DEU",
      "FRA",
      "USA",
      "RUS",
      undefined,
    ]);
    expect(dataset.actors.find(({ id }) => id === "DEU")?.name).toBe("Germany");
  });

  it("lead only to addresses of the web", async () => {
    const opened = await open([
      row({
        links: [
          { url: "javascript:alert(1)" },
          { url: "https://a.example/ok" },
          { url: "//b.example/x" },
          { url: "<iframe src='https://c.example/v'></iframe>" },
        ],
      }),
    ]);
    expect(opened.dataset.events[0]?.sources?.map(({ url }) => url)).toEqual([
      "https://a.example/ok",
      "https://b.example/x",
      "https://c.example/v",
    ]);
    expect(noted(opened)).toEqual(["bad-link"]);
  });

  it("keep ids that are given, each once, and make the others of what they say", async () => {
    const rows = [
      row({ at: "1", id: "a b/c" }),
      row({ at: "2", id: "a b/c" }),
      row({ at: "3", title: "Договор" }),
      row({ at: "4", title: "Договор" }),
    ];
    const ids = async () => (await open(rows)).dataset.events.map(({ id }) => id);
    const first = await ids();
    expect(new Set(first).size).toBe(4);
    expect(first.slice(0, 2)).toEqual(["a-b_c", "a-b_c-2"]);
    expect(await ids()).toEqual(first);
    // A row inserted before them changes no id.
    const moved = await open([row({ at: "0", title: "Another" }), ...rows]);
    expect(moved.dataset.events.map(({ id }) => id)).toEqual(expect.arrayContaining(first));
  });

  it("are as many as the file has rows, but for those that are refused", async () => {
    const text = fc.option(
      fc.oneof(fc.string(), fc.constantFrom("1949", "1/2/1950", "31 June 1949", "<b>x", "")),
      { nil: undefined },
    );
    const rows = fc.array(
      fc.record({
        start: text,
        end: text,
        title: text,
        text,
        group: text,
        lat: text,
        id: text,
        importance: text,
      }),
    );
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.array(fc.record({ start: text, title: text })),
        async (list, eras) => {
          const place =
            (name: string) =>
            (fields: Partial<Row>, i: number): Row => ({ ...fields, at: `${name}[${i}]` });
          const opened = await open(list.map(place("events")), {
            eras: eras.map(place("eras")),
            found: list.length + eras.length,
          });
          const { receipt, dataset, problems } = opened;
          expect(receipt.read + receipt.refused).toBe(receipt.rows);
          expect(dataset.events.length).toBe(receipt.events);
          expect(problems).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });
});
