import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countAlike, readPieces } from "../../../src/formats/documents/pieces";
import { open } from "../../../src/formats/open";

describe("a text with a fault", () => {
  it("has the objects that can be read one by one, and a text for the one that cannot", () => {
    const text =
      '{"events":[{"a":1,"b":"x"},{"a":2,"b":"y},{"a":3,"b":"z"},{"a":4,"b":"{}"},{"a" 5}]}';
    expect(readPieces(text)).toMatchObject({
      values: [{ a: 1 }, expect.stringContaining('"a":2'), { a: 3 }, { a: 4, b: "{}" }],
      count: 3,
      keys: ["a", "b"],
    });
  });

  it("may begin with other text", async () => {
    const text = '%) {"events":[{"date":"1949","title":"One"}]}';
    expect((await open(new TextEncoder().encode(text))).receipt?.events).toBe(1);
  });

  it("has none if hardly any object can be read", () => {
    for (const text of ["", "{", "{}{}", '{"a":1}', "{{{{", '"{"', "function f() { return 1; }"])
      expect(readPieces(text)).toBeNull();
  });

  it("does not take long", () => {
    for (const text of ["{".repeat(200_000), '{"a":'.repeat(50_000), '{"'.repeat(100_000)])
      expect(readPieces(text)).toBeNull();
  });

  it("is compared with what else was read", () => {
    expect(countAlike({ x: [{ a: 1 }, { a: 2, b: 3 }, { c: 1 }] }, ["a", "b"])).toBe(2);
  });

  it("loses no event but the one that it is in, and says so", async () => {
    const [first, last] = [1900, 1911];
    const items = Array.from({ length: last - first + 1 }, (_, i) => ({
      year: first + i,
      what: `At ${i}`,
    }));
    const json = JSON.stringify(items, null, 1);
    const js = `var items = ${json};`;
    const sign = fc.constantFrom('"', "{", "}", "]", ":", "\\", "<", "x", "");
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(json, js),
        fc.nat(json.length - 2),
        fc.nat(2),
        sign,
        async (text, offset, cut, sign) => {
          const at = text.indexOf("[") + 1 + offset;
          const faulty = text.slice(0, at) + sign + text.slice(at + cut);
          const { receipt } = await open(new TextEncoder().encode(faulty));
          expect(receipt?.events).toBeGreaterThanOrEqual(items.length - 3);
          expect((receipt?.read ?? 0) + (receipt?.refused ?? 0)).toBe(receipt?.rows);
        },
      ),
      { numRuns: 300 },
    );
  });
});
