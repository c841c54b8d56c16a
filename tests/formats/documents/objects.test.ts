import { describe, expect, it } from "vitest";
import { objectTables } from "../../../src/formats/documents/objects";

/** The tables in a value: their columns, and each row with its place. */
const tablesOf = (value: unknown) =>
  objectTables(value).map(({ table }) => ({
    names: table.names,
    rows: table.rows.map(({ at, cells }) => [at, ...cells]),
  }));

describe("a list of objects", () => {
  it("is a table of their keys, wherever it stands", () => {
    const value = {
      data: {
        items: [
          { a: 1, b: "x" },
          { b: " y ", c: true, d: null },
        ],
      },
    };
    expect(tablesOf(value)).toEqual([
      {
        names: ["a", "b"],
        rows: [
          ["data.items[0]", "1", "x"],
          ["data.items[1]", "", "y"],
        ],
      },
    ]);
  });

  it("is one with others that stand alike, with the names of what they stand in", () => {
    const value = [
      { name: "East", events: [{ year: 1949 }] },
      { name: "West", events: [{ year: 1950 }] },
    ];
    expect(tablesOf(value)[1]).toEqual({
      names: ["group", "year"],
      rows: [
        ["[0].events[0]", "East", "1949"],
        ["[1].events[0]", "West", "1950"],
      ],
    });
  });

  it("has the dates of what it stands in", () => {
    const rowsOf = (value: unknown) => tablesOf(value).at(-1)?.rows;
    const list = [
      { year: 1949, events: ["One", "Two"] },
      { year: 1950, events: ["Three"] },
    ];
    expect(rowsOf(list)).toEqual([
      ["[0].events[0]", "1949", "One"],
      ["[0].events[1]", "1949", "Two"],
      ["[1].events[0]", "1950", "Three"],
    ]);
    expect(rowsOf([{ date: "1949-10-01", news: [{ title: "One" }] }])).toEqual([
      ["[0].news[0]", "1949-10-01", "One"],
    ]);
    const dated = [
      { date: "1949", events: ["One"] },
      { date: "1950", events: ["Two"] },
    ];
    expect(rowsOf(dated)?.[0]).toEqual(["[0].events[0]", "1949", "One"]);
    const titled = { date: "1949", title: "One", sources: [{ title: "Book" }], tags: ["a"] };
    expect(rowsOf([titled])).toEqual([["[0].sources[0]", "Book"]]);
  });

  it("may be one of several alike, whose keys are groups", () => {
    const value = {
      data: {
        Events: [{ year: "1949", text: "One" }],
        Births: [{ year: "1950", text: "Two" }],
        sources: [{ year: "1951", text: "Book" }],
      },
    };
    expect(tablesOf(value)[0]).toEqual({
      names: ["group", "year", "text"],
      rows: [
        ["data.Events[0]", "Events", "1949", "One"],
        ["data.Births[0]", "Births", "1950", "Two"],
      ],
    });
    const brands = [
      { brand: "A", years: [{ year: 1949 }] },
      { brand: "B", years: [{ year: 1950 }] },
    ];
    expect(tablesOf(brands)[1]?.rows.map((row) => row[1])).toEqual(["A", "B"]);
  });

  it("may be an object by dates or by ids", () => {
    expect(tablesOf({ 1949: "One", 1950: ["Two", { title: "Three" }] })[0]).toEqual({
      names: ["date", "title"],
      rows: [
        ["1949", "1949", "One"],
        ["1950[0]", "1950", "Two"],
        ["1950[1]", "1950", "Three"],
      ],
    });
    expect(tablesOf({ "May 2019": ["One"], "June 2019": ["Two"] })[0]?.rows).toEqual([
      ["May 2019[0]", "May 2019", "One"],
      ["June 2019[0]", "June 2019", "Two"],
    ]);
    expect(tablesOf({ a: { x: 1 }, b: { x: 2 }, c: { x: 3 } })[0]?.names).toEqual(["key", "x"]);
  });

  it("says what in it is no object", () => {
    const [first] = objectTables([{ a: 1 }, "x", { a: 2 }]);
    expect(first?.notes).toMatchObject([{ code: "not-a-row", at: "[1]", value: "x" }]);
  });
});
