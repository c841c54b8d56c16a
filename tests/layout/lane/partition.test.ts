import fc from "fast-check";
import { expect, it } from "vitest";
import { partition } from "../../../src/layout/lane/partition";

it("has every item once, by key, in the order in which they came", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000)), fc.integer({ min: 1, max: 40 }), (items, keys) => {
      const parts = partition(Uint32Array.from(items), (item) => item % keys);
      expect(parts.map(([key]) => key)).toEqual(
        [...new Set(items.map((item) => item % keys))].sort((a, b) => a - b),
      );
      for (const [key, part] of parts)
        expect([...part]).toEqual(items.filter((item) => item % keys === key));
    }),
  );
});
