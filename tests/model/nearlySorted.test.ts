import fc from "fast-check";
import { expect, it } from "vitest";
import { nearlySorted } from "../../src/model/nearlySorted";

it("sorts, equals by number, whatever is set apart", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: -5, max: 5 }), fc.boolean())),
      fc.boolean(),
      (items, isNear) => {
        const keys = items.map(([key]) => key);
        if (isNear) keys.sort((a, b) => a - b);
        const keyOf = (i: number) => keys[i] ?? 0;
        const sorted = nearlySorted(
          keys.length,
          (a, b) => keyOf(a) - keyOf(b),
          (i) => items[i]?.[1] ?? false,
        );
        expect([...sorted]).toEqual([...keys.keys()].sort((a, b) => keyOf(a) - keyOf(b) || a - b));
      },
    ),
  );
});
