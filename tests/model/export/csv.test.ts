import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../src/model/dataset";
import { separatorOf, toCsv } from "../../../src/model/export/csv";
import { oddText } from "../oddText";
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
      accounts: [
        { by: "USA", text: "A week.", quote: "It changed the world", source: { title: "Toast" } },
        { by: "CHN", text: "A visit.", source: { title: "Renmin", url: "https://example.org/3" } },
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
      accounts: "United States: A week. “It changed the world” (Toast) | China: A visit. (Renmin)",
      account_urls: "https://example.org/3",
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

  it.each([
    ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["＝1", "'＝1"],
    ["\t=1", "'\t'=1"],
    ["\r=1", "'\r'=1"],
    ["Visit;=1+1;end", "Visit;'=1+1;end"],
    ["tab\t=2+2", "tab\t'=2+2"],
    ['quote "x";"=3+3"', `quote "x";"'=3+3"`],
    ["First.\n-Second", "First.\n'-Second"],
    ["a - b; - c, -d", "a - b; - c, -d"],
  ])("keep %j from being a formula behind any separator", (title, written) => {
    expect(only({ title, place: { name: title } })).toMatchObject({
      title: written,
      place: written,
    });
  });

  it("are what the filter leaves, in its order", () => {
    const dataset = datasetOf([{ date: "1960" }, { date: "1961" }, { date: "1962" }]);
    const some = [dataset.events[2], dataset.events[0]].filter((event) => event !== undefined);
    const { data } = Papa.parse<string[]>(toCsv(dataset, some).trim());
    expect(data.map((row) => row[1])).toEqual(["date", "1962", "1960"]);
  });

  it("come back from another reader as they were, whatever their texts", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(oddText(80), oddText(200)), { maxLength: 4 }), (texts) => {
        const dataset = datasetOf(
          texts.map(([title, summary], i) => ({
            id: `e${i}`,
            date: "1960",
            title,
            summary,
            group: title,
            place: { name: title },
          })),
        );
        for (const delimiter of [",", ";"] as const) {
          const text = toCsv(dataset, dataset.events, delimiter);
          const { data, errors } = Papa.parse<Record<string, string>>(text, {
            header: true,
            delimiter,
            newline: "\r\n",
            skipEmptyLines: true,
          });
          expect(errors).toEqual([]);
          const rows = data.map(({ title = "", summary = "", group = "", place = "" }) => [
            title,
            summary,
            group,
            place,
          ]);
          // An apostrophe is all that may come to a text.
          expect(rows.map((row) => row.map(bare))).toEqual(
            texts.map(([title, summary]) => [title, summary, title, title].map(bare)),
          );
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("have no formula, whatever separator a spreadsheet takes", () => {
    fc.assert(
      fc.property(oddText(80), fc.constantFrom(",", ";"), (title, written) => {
        const dataset = datasetOf([{ id: "a", date: "1960", title, summary: title }]);
        const text = toCsv(dataset, dataset.events, written as "," | ";");
        for (const delimiter of [",", ";", "\t", "|"]) {
          // Marks that do not open a cell are as good as none, as spreadsheets read them.
          for (const quoteChar of ['"', "\ue000"]) {
            const { data } = Papa.parse<string[]>(text.slice(1), { delimiter, quoteChar });
            const cells = data.flat().map((cell) => cell.replace(/^"+/, ""));
            expect(
              cells.filter((cell) => /^[=+\-@＝＋－＠]/.test(cell) && !/^-[1-3]$/.test(cell)),
            ).toEqual([]);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("have in Russian the separators of spreadsheets there", () => {
    const dataset = datasetOf([
      { id: "a", date: "1960", title: "A; B, C", place: { name: "P", lat: 39.9 } },
    ]);
    const text = toCsv(dataset, dataset.events, ";");
    const [row] = Papa.parse<Record<string, string>>(text, { header: true, delimiter: ";" }).data;
    expect(row).toMatchObject({ id: "a", title: "A; B, C", lat: "39,9" });
    expect([separatorOf("en"), separatorOf("ru"), separatorOf("zh")]).toEqual([",", ";", ","]);
  });
});

const bare = (text: string) => text.replace(/'(?=[=+\-@＝＋－＠\t\r\n])/g, "");
