import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gridTables } from "../../../src/formats/documents/grids";

const tablesOf = (value: unknown) =>
  gridTables(value).map(({ names, rows }) => [
    names,
    ...rows.map(({ at, cells }) => [at, ...cells]),
  ]);

describe("a table that is no list of objects", () => {
  it.each<[string, unknown]>([
    [
      "lists in a list",
      {
        rows: [
          ["date", "title"],
          ["1949", "One"],
          [1950, null],
        ],
      },
    ],
    [
      "lists beside their names",
      {
        columns: ["date", "title"],
        rows: [
          ["1949", "One"],
          [1950, null],
        ],
      },
    ],
    ["a list for each column", { rows: { date: ["1949", 1950], title: ["One", null] } }],
    [
      "numbered values for each column",
      { rows: { date: { 0: "1949", 1: 1950 }, title: { 0: "One", 1: null } } },
    ],
    [
      "what Google's charts read",
      {
        cols: [{ id: "a", label: "date" }, { label: "title" }],
        rows: [{ c: [{ v: "1949" }, { v: "One" }] }, { c: [{ v: 1950 }, null] }],
      },
    ],
  ])("may be %s", (_, value) => {
    const [names, ...rows] = tablesOf(value)[0] ?? [];
    expect(names).toEqual(["date", "title"]);
    expect(rows.map(([, ...cells]) => cells)).toEqual([
      ["1949", "One"],
      ["1950", ""],
    ]);
  });

  it("has the places of its rows", () => {
    const value = {
      a: [
        {
          b: [
            ["date", "title"],
            ["1949", "One"],
          ],
        },
      ],
    };
    expect(tablesOf(value)[0]?.[1]).toEqual(["a[0].b[1]", "1949", "One"]);
  });

  it("may have dates with months from 0", () => {
    const row = (date: string) => ({ c: [{ v: date }, { v: "One" }] });
    const table = { cols: ["date", "title"], rows: [row("Date(1949,9,1)"), row("Date(949,0)")] };
    expect(tablesOf(table)[0]?.slice(1)).toEqual([
      ["rows[0]", "1949-10-01", "One"],
      ["rows[1]", "0949-01-01", "One"],
    ]);
  });

  it("is not found in just anything", () => {
    for (const value of [null, [], {}, [[1, 2]], { a: [1, 2] }, [{ date: 1 }, { date: 2 }], "x"])
      expect(gridTables(value)).toEqual([]);
    fc.assert(fc.property(fc.jsonValue(), (value) => void gridTables(value)));
  });
});
