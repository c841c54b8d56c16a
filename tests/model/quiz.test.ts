import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judge, moved, shuffle } from "../../src/model/quiz";

const starts = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 8 });

describe("an order", () => {
  it("says what is in its place and where the rest belongs", () => {
    expect(judge([1, 3, 2])).toEqual(["right", "later", "earlier"]);
    expect(judge([2, 1, 1])).toEqual(["later", "right", "earlier"]);
  });

  it("is right as a whole if and only if no event stands before an earlier one", () => {
    fc.assert(
      fc.property(starts, (order) => {
        const isSorted = order.every((start, i) => start >= (order[i - 1] ?? start));
        expect(judge(order).every((verdict) => verdict === "right")).toBe(isSorted);
      }),
    );
  });
});

describe("a shuffled list", () => {
  it("has the same items, and is not solved if it can be otherwise", () => {
    const seed = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(starts, seed, (order, numbers) => {
        const items = order.map((start, id) => ({ start, id }));
        let next = 0;
        const mixed = shuffle(items, () => numbers[next++ % numbers.length] ?? 0);
        expect(mixed.toSorted((a, b) => a.id - b.id)).toEqual(items);
        const verdicts = judge(mixed.map(({ start }) => start));
        if (new Set(order).size > 1) expect(verdicts).toContain("later");
      }),
    );
  });
});

describe("a moved item", () => {
  it("stands at its new place, the others in their order", () => {
    expect(moved(["a", "b", "c"], 0, 2)).toEqual(["b", "c", "a"]);
    expect(moved(["a", "b", "c"], 2, 1)).toEqual(["a", "c", "b"]);
    expect(moved(["a", "b"], 0, 2)).toEqual(["a", "b"]);
    expect(moved(["a", "b"], 0, -1)).toEqual(["a", "b"]);
  });
});
