import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutBack } from "../../../src/formats/documents/cutBack";

describe("a text that ends too early", () => {
  it.each([
    ['{"a":[{"b":1},{"b":"]}', '{"a":[{"b":1}]}'],
    ['[{"a":{"b":2}},{"a":{"b":3}', '[{"a":{"b":2}}]'],
    ['{"a":1', null],
    ["}}", null],
    ["[".repeat(1000), null],
  ])("is cut back to its last whole object: %s", (text, whole) => {
    expect(cutBack(text)).toBe(whole);
  });

  it("is JSON then", () => {
    const list = fc.array(fc.record({ a: fc.string(), b: fc.array(fc.integer()) }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(list, fc.nat(), (items, cut) => {
        const text = JSON.stringify({ items });
        const whole = cutBack(text.slice(0, cut % text.length));
        if (whole !== null) expect(items).toEqual(expect.arrayContaining(JSON.parse(whole).items));
      }),
    );
  });
});
