import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withCommas } from "../../../src/formats/documents/commas";

describe("a text like JSON", () => {
  it.each([
    ['{"a":1 "b":2}', '{"a":1 ,"b":2}'],
    ['[{"a":1}{"a":2}\n{"a":3}]', '[{"a":1},{"a":2}\n,{"a":3}]'],
    ["['a' 'b' // c d\n 3 true]", "['a' ,'b' // c d\n ,3 ,true]"],
    ['["a b"]', '["a b"]'],
    ["['It''s', '', 'b']", "['It\\'s', '', 'b']"],
  ])("gets the commas that are missing: %s", (text, mended) => {
    expect(withCommas(text)).toBe(mended);
  });

  it("stays as it is if none is missing", () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        expect(withCommas(text)).toBe(text);
      }),
    );
  });
});
