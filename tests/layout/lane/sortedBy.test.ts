import fc from "fast-check";
import { expect, test } from "vitest";
import { sortedBy } from "../../../src/layout/lane/sortedBy";

const times = fc.array(
  fc.oneof(
    fc.double({ noNaN: true }),
    fc.integer(),
    fc.constantFrom(0, -0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
  ),
);

test("sorts by any numbers as a comparison does, equals in the order in which they came", () => {
  fc.assert(
    fc.property(times, (times) => {
      const items = Uint32Array.from(times, (_, i) => times.length - i);
      const at = (item: number) => times[times.length - item] ?? 0;
      const compared = [...items].sort((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0));
      expect([...sortedBy(items, at)]).toEqual(compared);
    }),
  );
});

test("leaves the items as they were given", () => {
  const items = Uint32Array.of(2, 0, 1);
  expect([...sortedBy(items, (item) => item)]).toEqual([0, 1, 2]);
  expect([...items]).toEqual([2, 0, 1]);
});
