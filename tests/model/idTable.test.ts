import fc from "fast-check";
import { expect, it } from "vitest";
import { IdTable } from "../../src/model/idTable";

const encoder = new TextEncoder();
const id = fc.oneof(
  fc.stringMatching(/^[\w.:-]{1,160}$/),
  fc.integer({ min: 0, max: 30_000 }).map((n) => `e-${n}`),
);

it("knows each id once, by its place", () => {
  fc.assert(
    fc.property(fc.array(id, { size: "max", maxLength: 3000 }), (ids) => {
      const table = new IdTable();
      const places = new Map<string, number>();
      for (const id of ids) {
        const bytes = encoder.encode(`--${id}--`);
        expect(table.add(bytes, 2, bytes.length - 2)).toBe(!places.has(id));
        if (!places.has(id)) places.set(id, places.size);
      }
      const copy = new IdTable(table.column());
      for (const [id, place] of places) {
        expect(copy.placeOf(id)).toBe(place);
        expect(copy.at(place)).toBe(id);
      }
      expect(copy.placeOf("no such id")).toBeUndefined();
    }),
    { numRuns: 10 },
  );
});
