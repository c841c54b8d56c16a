import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLiterals, readLiteralsInRow } from "../../../src/formats/javascript/literals";

/** A program whose list or text grows twice as long in each line. */
const doubled = (value: string) =>
  `${Array.from({ length: 60 }, (_, i) => `var a${i + 1}=${value.replaceAll("a", `a${i}`)};`).join(
    "",
  )}var a0=['x'];`;

const valuesOf = (text: string) => readLiterals(text).map(({ value }) => value);

describe("a list in a program", () => {
  it.each([
    ["var items = [{ a: 1, 'b-c': 'x', }];", [{ a: 1, "b-c": "x" }]],
    ["const items = new vis.DataSet([{ a: `one` }]);", [{ a: "one" }]],
    ["export const items: Item[] = [{ a: 1 }];", [{ a: 1 }]],
    ["callback([{ a: 'x' + 1 }]);", [{ a: "x1" }]],
    ["window.data = [{ a: -1, b: +'2', c: !0, d: 2 * 3 }]", [{ a: -1, b: 2, c: true, d: 6 }]],
    ["const a = 'x'; const items = [{ a, b: a }, ...[{ c: 1 }]];", [{ a: "x", b: "x" }, { c: 1 }]],
    ["const items = [{ a: NaN, b: undefined, c: f(), d: /x/ }];", [{ a: null }]],
    ["function load() { return [{ a: 1 }]; }", [{ a: 1 }]],
    ["items = []; items.push({ a: 1 }); items.push({ a: 2 });", [{ a: 1 }, { a: 2 }]],
  ])("is read as it stands there: %s", (text, value) => {
    expect(valuesOf(text)).toEqual([value]);
  });

  it.each([
    ["new Date(1949, 9, 1)", "1949-10-01"],
    ["new Date(1949, 9)", "1949-10"],
    ["new Date(2013, 3, 20, 9, 5)", "2013-04-20T09:05:00"],
    ["new Date(2013, 1, 31)", "2013-02-31"],
    ["new Date('1949-10-01')", "1949-10-01"],
    ["new Date(1949, 9, 1).getTime()", "1949-10-01"],
    ["Date.UTC(2023, 10, 1)", "2023-11-01"],
    ["U(2023, 10, 1)", "2023-11-01"],
    ["new Date(86400000)", "1970-01-02"],
    ["moment('2013-04-14')", "2013-04-14"],
    ["moment([2013, 3, 14])", "2013-04-14"],
    ["moment.utc('2013-04-14').toDate()", "2013-04-14"],
    ["new Date()", "today"],
  ])("has its dates as texts: %s", (date, text) => {
    expect(valuesOf(`const U = Date.UTC; const items = [{ date: ${date} }]`)).toEqual([
      [{ date: text }],
    ]);
  });

  it("has a name and a line", () => {
    expect(readLiterals("\n\nvar groups = [{ id: 1 }];\nvar x = { y: 2 };")).toEqual([
      { name: "groups", value: [{ id: 1 }], line: 3 },
      { name: "x", value: { y: 2 }, line: 4 },
    ]);
  });

  it("is read where the rest is no program", () => {
    expect(valuesOf("<?php echo 1 ?>\nvar items = [{ a: 1 }];\nthis is }{ none")).toEqual([
      [{ a: 1 }],
    ]);
  });

  it("is data only: nothing of it is run", () => {
    const globals = Object.keys(globalThis).length;
    const text = `var x = [{
      a: (() => { globalThis.wasRun = true; })(), get b() { globalThis.wasRun = true; },
      c: eval("globalThis.wasRun = true"), [globalThis.wasRun = "d"]: 1,
      "__proto__": { polluted: true }, "constructor": { prototype: { polluted: true } },
    }]; while (true) {}`;
    const [items] = valuesOf(text) as [Record<string, unknown>[]];
    expect(Object.hasOwn(items?.[0] ?? {}, "__proto__")).toBe(true);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.keys(globalThis).length).toBe(globals);
  });

  it("may be anything, and takes no long time", () => {
    const pieces = fc.constantFrom(
      ..."[ ] { } ( ) , : ; = => ... ` ' \" / * // \\ var let x items new Date vis.DataSet 1 null".split(
        " ",
      ),
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 40 }).map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(text, (text) => {
        for (const { value } of readLiterals(text)) expect(typeof value).toBe("object");
        readLiteralsInRow(text);
      }),
      { numRuns: 3000 },
    );
    for (const text of [
      "[".repeat(50_000),
      "x=[".repeat(5000),
      "var a=[a];var b=[b,a]",
      doubled("[...a,...a]"),
      doubled("a+a"),
      "}{".concat("a".repeat(300_000)),
    ])
      expect(() => readLiterals(text)).not.toThrow();
  });
});

describe("literals in a row", () => {
  it("are the whole text, or none are", () => {
    expect(readLiteralsInRow("{ a: 1 } // one\n{ a: 2 };")?.map(({ value }) => value)).toEqual([
      { a: 1 },
      { a: 2 },
    ]);
    expect(readLiteralsInRow("{ a: 1 } and more")).toBeNull();
  });
});
