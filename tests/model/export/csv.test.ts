import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../src/model/dataset";
import { toCsv } from "../../../src/model/export/csv";
import { datasetOf, type EventParts } from "../samples";

const read = (dataset: Dataset) =>
  Papa.parse<Record<string, string>>(toCsv(dataset), { header: true, delimiter: "," });

const only = (event: Partial<EventParts>) =>
  read(datasetOf([{ id: "a", date: "1972-02-21/1972-02-28", ...event }])).data[0];

describe("events as CSV", () => {
  it("have a row each under named columns", () => {
    const row = only({
      title: "Nixon in China",
      effects: { "china-west": 3, "russia-west": -1 },
      importance: 5,
      actors: ["USA", "CHN"],
      topics: ["diplomacy"],
      place: { name: "Beijing", lat: 39.9, lon: -116.4 },
      sources: [
        { title: "Communiqué", publisher: "FRUS", url: "https://example.org/1" },
        { title: "Memoir" },
        { title: "Note", url: "https://example.org/2" },
      ],
      links: [{ to: "b", as: "leads-to" }],
    });
    expect(row).toEqual({
      id: "a",
      date: "1972-02-21/1972-02-28",
      start: "1972-02-21",
      end: "1972-02-28",
      title: "Nixon in China",
      label: "",
      summary: "",
      disputed: "",
      "effect_russia-china": "",
      "effect_china-west": "3",
      "effect_russia-west": "-1",
      importance: "5",
      actors: "United States; China",
      actor_ids: "USA; CHN",
      topics: "Diplomacy",
      topic_ids: "diplomacy",
      place: "Beijing",
      lat: "39.9",
      lon: "-116.4",
      group: "",
      sources: "Communiqué (FRUS) | Memoir | Note",
      source_urls: "https://example.org/1 https://example.org/2",
      links: "leads-to:b",
    });
  });

  it.each([
    ["1960-07", "1960-07-01", "1960-07-31"],
    ["1960~", "1960-01-01", "1960-12-31"],
    ["2022-02-24/..", "2022-02-24", ""],
    ["../1985", "", "1985-12-31"],
    ["1960-07-16T10:00:00Z", "1960-07-16", "1960-07-16"],
    ["2022-02-24T00:00:00+03:00", "2022-02-24", "2022-02-24"],
    ["2001-09-11T23:30:00-04:00", "2001-09-11", "2001-09-11"],
    ["2022-02-24T24:00:00", "2022-02-24", "2022-02-24"],
  ])("say %s as it is known and as days", (date, start, end) => {
    expect(only({ date })).toMatchObject({ date, start, end });
  });

  it("begin with a mark that spreadsheets know UTF-8 by, and end their lines as the standard says", () => {
    const csv = toCsv(datasetOf([{ date: "1960", title: "а" }]));
    expect(csv.startsWith("\ufeffid,date,")).toBe(true);
    expect(csv.split("\r\n")).toHaveLength(3);
    expect(csv.endsWith("\r\n")).toBe(true);
  });

  it.each(["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"])(
    "keep %j from being a formula",
    (title) => {
      expect(only({ title, place: { name: title } })).toMatchObject({
        title: `'${title}`,
        place: `'${title}`,
      });
    },
  );

  it("are what the filter leaves, in its order", () => {
    const dataset = datasetOf([{ date: "1960" }, { date: "1961" }, { date: "1962" }]);
    const some = [dataset.events[2], dataset.events[0]].filter((event) => event !== undefined);
    const { data } = Papa.parse<string[]>(toCsv(dataset, some).trim());
    expect(data.map((row) => row[1])).toEqual(["date", "1962", "1960"]);
  });

  it("come back from another reader as they were, whatever their texts", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });
    const nasty = fc.oneof(
      text,
      fc.stringMatching(/^[",\r\n;=a]{1,12}$/),
      fc.constant("Договор, «о дружбе»\n友好"),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(nasty, nasty), { maxLength: 8 }), (texts) => {
        const dataset = datasetOf(
          texts.map(([title, summary], i) => ({ id: `e${i}`, date: "1960", title, summary })),
        );
        const { data } = Papa.parse<Record<string, string>>(toCsv(dataset), {
          header: true,
          delimiter: ",",
        });
        const rows = data.slice(0, -1).map(({ title = "", summary = "" }) => [title, summary]);
        // An apostrophe is all that may come to a text.
        expect(rows.map((row) => row.map(bare))).toEqual(texts.map((row) => row.map(bare)));
        expect(rows.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
      }),
    );
  });
});

const bare = (text: string) => text.replace(/^'/, "");
