import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foremostEvents } from "../../../src/view/contents/foremostEvents";
import { dataOf, timelineOf } from "../timeline";

describe("the foremost events", () => {
  it("are eight at most, by time, and none left out is more important", () => {
    const importance = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(importance, { maxLength: 30 }), (all) => {
        const events = all.map((value, i) => ({
          date: `${1950 + i}`,
          title: `${i}`,
          ...(value && { importance: value }),
        }));
        const data = events.length === 0 ? null : dataOf(timelineOf(events));
        const read = data?.dataset.events ?? [];
        const importances = data?.columns.importance ?? new Uint8Array(0);
        const places = read.map((_, i) => i);
        const found = foremostEvents(importances, places);
        expect(found).toHaveLength(Math.min(8, read.length));
        expect(found).toEqual([...found].sort((a, b) => a - b));
        const rank = (i: number) => read[i]?.importance ?? 3;
        const least = Math.min(...found.map(rank));
        for (const i of places) if (!found.includes(i)) expect(rank(i)).toBeLessThanOrEqual(least);
      }),
    );
  });
});
