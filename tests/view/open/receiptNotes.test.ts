import Papa from "papaparse";
import { expect, test } from "vitest";
import { words } from "../../../src/i18n/en/open";
import { words as said } from "../../../src/i18n/en/receipt";
import { note } from "../../../src/model/receipt";
import { countKinds, findNotes, notesCsv, sayNotes } from "../../../src/view/open/receiptNotes";

const NOTES = sayNotes(
  [
    note("bad-date", "line 4", { field: "Date", value: "soon", row: "The, “first”" }),
    note("bad-link", "Sheet1 row 7", { field: "URL", value: "=HYPERLINK(1)" }),
    note("short-year", "events[3]", { field: "Date", value: "1/2/50", instead: "1950-01-02" }),
    note("no-header", ""),
  ],
  words,
  said,
);

test("a note says its place in words, and is lost, changed or doubtful", () => {
  expect(NOTES.map(({ place, kind }) => [place, kind])).toEqual([
    ["the whole file", "doubtful"],
    ["events[3]", "doubtful"],
    ["line 4", "lost"],
    ["Sheet1, row 7", "lost"],
  ]);
  expect(countKinds(NOTES)).toEqual({ lost: 2, changed: 0, doubtful: 2 });
});

test("a part of a row without a column of its own is named in words, and so is a place in a line", () => {
  const notes = [note("impossible-date", "line 2:40", { field: "start" })];
  const german = {
    ...words,
    fields: { ...words.fields, start: "Beginn" },
    line: (n: string) => `Zeile ${n}`,
  };
  expect(sayNotes(notes, german, said)).toMatchObject([{ field: "Beginn", place: "Zeile 2:40" }]);
  const own = sayNotes(notes, german, said, { start: "start" });
  expect(own[0]?.field).toBe("start");
  const turned = [note("bad-date", "column 3", { field: "Date" })];
  expect(sayNotes(turned, words, said)[0]?.place).toBe("column 3");
});

test("notes come in the order of the file, whichever step of reading made them", () => {
  const places = ["line 10", "B row 2", "line 9:4", "", "A 3 row 1", "B row 1", "line 9"];
  const notes = places.map((at) => note("bad-date", at));
  expect(sayNotes(notes, words, said).map(({ place }) => place)).toEqual([
    "the whole file",
    ...["line 9:4", "line 9", "line 10"],
    ...["B, row 1", "B, row 2", "A 3, row 1"],
  ]);
});

test.each([
  ["all", null, "", 4],
  ["a kind", "lost", "", 2],
  ["a word of the row", null, "FIRST", 1],
  ["a column", null, "url", 1],
  ["a kind and a word", "doubtful", "date", 1],
  ["nothing", "changed", "", 0],
] as const)("notes are found by %s", (_, kind, query, count) => {
  expect(findNotes(NOTES, kind, query).length).toBe(count);
});

test("as CSV each note is a row, and nothing is a formula", () => {
  const { data } = Papa.parse<string[]>(notesCsv(NOTES, words).replace("\ufeff", ""), {
    skipEmptyLines: true,
  });
  expect(data.length).toBe(5);
  expect(data[3]).toEqual([
    "line 4",
    "Date",
    "soon",
    "",
    "row left out",
    "expected a date such as 1950 or 14 Feb 1950, got soon",
    "The, “first”",
  ]);
  expect(data[4]?.[2]).toBe("'=HYPERLINK(1)");
});
