import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maxTreeOf, visitFromTop } from "../../../src/layout/lane/maxTree";

const ranks = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 70, size: "max" });
const column = fc.tuple(ranks, fc.nat(70), fc.nat(70)).map(([list, a, b]) => ({
  list,
  from: Math.min(a, b, list.length),
  to: Math.min(Math.max(a, b), list.length),
}));

/** All items in the order in which they are visited. */
function visited(columns: readonly { list: number[]; from: number; to: number }[], most: number) {
  const stretches = columns.map(({ list, from, to }) => ({
    tree: maxTreeOf(list.length, (i) => list[i] ?? 0),
    from,
    to,
  }));
  const found: [stretch: number, item: number][] = [];
  visitFromTop(stretches, (stretch, item) => {
    found.push([stretch, item]);
    return found.length < most;
  });
  return found;
}

describe("a walk over the tree of several columns", () => {
  it("meets each item of its stretches once, from the highest rank down, and nothing else", () => {
    fc.assert(
      fc.property(fc.array(column, { maxLength: 4 }), (columns) => {
        const found = visited(columns, Number.POSITIVE_INFINITY);
        const rank = ([s, i]: readonly [number, number]) => columns[s]?.list[i] ?? -1;
        const all = columns.flatMap(({ list, from, to }, s) =>
          list.slice(from, to).map((_, i) => [s, from + i] as const),
        );
        // Sorting keeps equals in their order: that of the columns, so that a view always chooses alike.
        expect(found).toEqual(all.sort((a, b) => rank(b) - rank(a)));
      }),
      { numRuns: 300 },
    );
  });

  it("stops when it is told to", () => {
    fc.assert(
      fc.property(
        fc.array(column, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 20 }),
        (columns, most) => {
          const all = visited(columns, Number.POSITIVE_INFINITY);
          expect(visited(columns, most)).toEqual(all.slice(0, most));
        },
      ),
    );
  });
});
