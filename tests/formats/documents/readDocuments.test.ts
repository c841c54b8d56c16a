import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocuments } from "../../../src/formats/documents/readDocuments";

function read(text: string) {
  const { documents, mended, open } = readDocuments(text);
  return { values: documents.map(({ value }) => value), mended, open };
}

describe("a text that is nearly JSON", () => {
  it.each([
    ['\ufeff{"a":1}', { a: 1 }, []],
    ['{"a":1,}', { a: 1 }, ["javascript"]],
    ["{'a': 1, b: NaN} // so", { a: 1, b: null }, ["javascript"]],
    ['{"a": None, "b": True}', { a: null, b: true }, ["javascript"]],
    ['{"a":1 "b":2}', { a: 1, b: 2 }, ["repaired"]],
    ['{"a":"say "so" now"}', { a: 'say "so" now' }, ["repaired"]],
    ['"{\\"a\\":[1]}"', { a: [1] }, ["escaped"]],
    ['{"a":1}\n{"a":2}\n', [{ a: 1 }, { a: 2 }], ["several"]],
    ['{"a":1}{"a":2}', [{ a: 1 }, { a: 2 }], ["several"]],
    ['[{"a":1}]\n[{"a":2}]', [{ a: 1 }, { a: 2 }], ["several"]],
    ['x = {"a": 1 "b": 2};', { a: 1, b: 2 }, ["repaired"]],
    ['[{"a":1},{"a":2}],{"a":3}]', [{ a: 1 }, { a: 2 }, { a: 3 }], ["repaired"]],
    ['[{"a":1},{"a":2\n],{"a":3}]', [{ a: 1 }, { a: 2 }, { a: 3 }], ["repaired"]],
    ["<script>var x = {a: 1};</script>", { a: 1 }, ["javascript"]],
  ])("is read, and what was done is told: %s", (text, value, mended) => {
    expect(read(text)).toEqual({ values: [value], mended, open: 0 });
  });

  it("keeps a faulty line of many beside the good ones", () => {
    const lines = [..."12345"].map((a) => `{"a":${a}}`);
    expect(read([...lines, '{"a":'].join("\n")).values).toEqual([
      [{ a: 1 }, { a: 2 }, { a: 3 }, { a: 4 }, { a: 5 }, '{"a":'],
    ]);
  });

  it("tells how many brackets are open where it is cut short", () => {
    expect(read('{"a":[{"b":1},{"b":"tw')).toEqual({
      values: [{ a: [{ b: 1 }, { b: "tw" }] }],
      mended: ["repaired", "cut"],
      open: 4,
    });
  });

  it.each(["", "  ", "a,b\n1,2", "<html></html>", "BEGIN:VCALENDAR", "one: two"])(
    "or is none: %j",
    (text) => {
      expect(read(text).values).toEqual([]);
    },
  );

  it("may be anything", () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.tuple(fc.json(), fc.nat(50)).map(([json, cut]) => json.slice(0, cut)),
      fc.json().map((json) => JSON.stringify(json)),
      fc.json().map((json) => json.replaceAll(",", " ")),
    );
    fc.assert(
      fc.property(text, (text) => {
        const { documents, open } = readDocuments(text);
        expect(open).toBeGreaterThanOrEqual(0);
        for (const { value } of documents) expect(JSON.stringify(value)).toBeDefined();
      }),
      { numRuns: 3000 },
    );
    const deep = `{"events":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    const long = `{"a":"${"\\\\".repeat(1_000_000)}", "b": }`;
    for (const text of [deep, deep.slice(0, 150_000), long])
      expect(() => readDocuments(text)).not.toThrow();
  });
});
