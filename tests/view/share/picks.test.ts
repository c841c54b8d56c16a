import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TimelineEvent } from "../../../src/model/dataset";
import { added, foremostOf } from "../../../src/view/share/picks";

const event = (id: string, importance: number) => ({ id, importance }) as TimelineEvent;

describe("chosen events", () => {
  it("are each there once, the first ones first, and never more than the most", () => {
    const ids = fc.array(fc.constantFrom("a", "b", "c", "d", "e"));
    fc.assert(
      fc.property(ids, ids, fc.integer({ min: 1, max: 4 }), (old, more, most) => {
        const next = added(old, more, most);
        expect(next.length).toBe(Math.min(most, new Set([...old, ...more]).size));
        expect(new Set(next).size).toBe(next.length);
      }),
    );
    expect(added(["a"], ["a", "b", "c"], 2)).toEqual(["a", "b"]);
  });

  it("are taken from what is in view by importance, in order of time", () => {
    const events = [event("a", 2), event("b", 5), event("c", 3), event("d", 5), event("e", 3)];
    expect(foremostOf(events, ["d"], 2)).toEqual(["b", "c"]);
    expect(foremostOf(events, [], 9)).toEqual(["a", "b", "c", "d", "e"]);
  });
});
