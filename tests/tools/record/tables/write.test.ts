import fc from "fast-check";
import { parquetReadObjects } from "hyparquet";
import Papa from "papaparse";
import { expect, it } from "vitest";
import type { Table } from "../../../../tools/record/tables/table";
import { writeCsv, writeParquet } from "../../../../tools/record/tables/write";
import { oddText } from "../../../model/oddText";

const tableOfRows = (rows: Table["rows"]): Table => ({
  name: "t",
  description: "",
  key: [],
  references: [],
  fields: [
    { name: "text", type: "string", description: "" },
    { name: "whole", type: "integer", description: "" },
    { name: "part", type: "number", description: "" },
    { name: "day", type: "date", description: "" },
  ],
  rows,
});

const rows = fc.array(
  fc.tuple(
    fc.option(oddText(40)),
    fc.option(fc.integer({ min: -1000, max: 1000 })),
    fc.option(fc.double({ noNaN: true, min: -1e6, max: 1e6 }).filter((n) => !Object.is(n, -0))),
    fc.option(fc.integer({ min: -40000, max: 40000 }).map(dayText)),
  ),
  { minLength: 1, maxLength: 30 },
);

function dayText(day: number): string {
  return new Date(day * 864e5).toISOString().slice(0, 10);
}

it("writes CSV that says again what it was made from", () => {
  fc.assert(
    fc.property(rows, (rows) => {
      const { data } = Papa.parse<string[]>(writeCsv(tableOfRows(rows)), { newline: "\r\n" });
      expect(data.slice(0, -1)).toEqual([
        ["text", "whole", "part", "day"],
        ...rows.map((row) => row.map((value) => String(value ?? ""))),
      ]);
    }),
  );
});

it("writes Parquet that says again what it was made from", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (rows) => {
      const bytes = writeParquet(tableOfRows(rows));
      const read = await parquetReadObjects({ file: bytes.slice().buffer });
      const found = read.map(({ text, whole, part, day }) => [
        text ?? null,
        whole ?? null,
        part ?? null,
        day ? day.toISOString().slice(0, 10) : null,
      ]);
      // UTF-8 has no halves of characters, and the reader takes a byte order mark for none of the text.
      const sound = (value: unknown) =>
        typeof value === "string" ? value.toWellFormed().replace(/^\ufeff/, "") : value;
      expect(found).toEqual(rows.map((row) => row.map(sound)));
    }),
    { numRuns: 50 },
  );
});
