import { describe, expect, it } from "vitest";
import { RECORD, readRecord } from "../../../../tools/record/read";
import type { Field, Value } from "../../../../tools/record/tables/table";
import { tablesOf } from "../../../../tools/record/tables/tables";
import { eventFile, folderOf } from "../files";

const ours = readRecord(RECORD, []);
const tables = ours ? tablesOf(ours) : [];

const tableNamed = (name: string, all = tables) => {
  const table = all.find((one) => one.name === name);
  if (!table) throw new Error(`expected a table ${name}`);
  return table;
};

/** The values of some fields of a table, a text for each row. */
const valuesOf = (name: string, fields: readonly string[]) => {
  const table = tableNamed(name);
  const places = fields.map((field) => table.fields.findIndex(({ name }) => name === field));
  return table.rows.map((row) => places.map((i) => row[i] ?? "").join("\t"));
};

const FORMS: Readonly<Record<Field["type"], (value: Value) => boolean>> = {
  string: (value) => typeof value === "string" && value !== "",
  integer: Number.isInteger,
  year: Number.isInteger,
  number: Number.isFinite,
  date: (value) => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value),
};

function isAllowed(value: Value, { type, constraints = {} }: Field): boolean {
  const { required, minimum = -Infinity, maximum = Infinity, enum: words } = constraints;
  if (value === null) return !required;
  if (!FORMS[type](value)) return false;
  if (words && !words.includes(String(value))) return false;
  return typeof value !== "number" || (value >= minimum && value <= maximum);
}

describe.each(tables.map((table) => [table.name, table] as const))(
  "the table %s",
  (name, table) => {
    it("has in each row what its fields promise", () => {
      const wrong = table.rows.flatMap((row) =>
        table.fields.flatMap((field, i) =>
          isAllowed(row[i] ?? null, field) ? [] : `${field.name}: ${row[i]}`,
        ),
      );
      expect(table.rows.length).toBeGreaterThan(0);
      expect(wrong).toEqual([]);
    });

    it("tells its rows apart by its key", () => {
      expect(table.rows[0]).toHaveLength(table.fields.length);
      const keys = valuesOf(name, table.key);
      expect(new Set(keys).size).toBe(keys.length);
    });

    it("refers to rows that are there", () => {
      for (const { field, table: to, key } of table.references) {
        const known = new Set(valuesOf(to, [key]));
        const missing = valuesOf(name, [field]).filter((value) => value && !known.has(value));
        expect(missing).toEqual([]);
      }
    });
  },
);

it("has all that the record says of an event", () => {
  const problems: never[] = [];
  const folder = folderOf({
    "events/1950/1950-02-14-a.yaml": eventFile("1950-02"),
    "events/1951/1951-05-01-b.yaml": eventFile("1951-05-01", {
      "effects:": "effects: { russia-china: -2 }",
      "sources:": [
        "links: [{ to: 1950-02-14-a, as: responds-to }]",
        "accounts: [{ by: CHN, quote: 不, source: { title: S, publisher: P, url: https://example.org/s, kind: primary } }]",
        "sources:",
      ].join("\n"),
      end: "  accounts: [{ text: China said no., quote: No }]\n",
    }),
  });
  const record = readRecord(folder, problems);
  expect(problems).toEqual([]);
  const small = record ? tablesOf(record) : [];
  const rows = (name: string) => tableNamed(name, small).rows;
  const [first, second] = ["1950-02-14-a", "1951-05-01-b"];
  expect(rows("events").map((row) => row.slice(0, 4))).toEqual([
    [first, "1950-02", "1950-02-01", "1950-02-28"],
    [second, "1951-05-01", "1951-05-01", "1951-05-01"],
  ]);
  expect(rows("placements")).toEqual([
    [first, "russia-china", 1],
    [second, "russia-china", -2],
  ]);
  expect(rows("participants").slice(0, 2)).toEqual([
    [first, "RUS", 1],
    [first, "CHN", 2],
  ]);
  expect(rows("links")).toEqual([[second, "responds-to", first]]);
  expect(rows("accounts")[0]?.slice(0, 7)).toEqual(
    [second, 1, "CHN", "China said no.", "No", "不", "S"], //
  );
});
