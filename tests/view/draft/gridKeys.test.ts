// @vitest-environment happy-dom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellAfter, isCharacter } from "../../../src/view/draft/gridKeys";

const size = { rows: 40, columns: 5, page: 10 };
const from = { row: 20, column: 2 };
const after = (key: string, isFar = false) => cellAfter(key, from, size, isFar);

describe("keys in the table", () => {
  it("move by a cell, by a page, and to the ends", () => {
    expect(after("ArrowUp")).toEqual({ row: 19, column: 2 });
    expect(after("ArrowRight")).toEqual({ row: 20, column: 3 });
    expect(after("PageDown")).toEqual({ row: 30, column: 2 });
    expect(after("Home")).toEqual({ row: 20, column: 0 });
    expect(after("End", true)).toEqual({ row: 39, column: 4 });
    expect(after("ArrowDown", true)).toEqual({ row: 39, column: 2 });
    expect(after("ArrowLeft", true)).toEqual({ row: 20, column: 0 });
    expect(after("Enter")).toBeNull();
    expect(after("a")).toBeNull();
  });

  it("never leave it", () => {
    const keys = [
      "ArrowUp",
      "ArrowDown",
      "ArrowLeft",
      "ArrowRight",
      "Home",
      "End",
      "PageUp",
      "PageDown",
    ];
    const table = fc.record({
      rows: fc.integer({ min: 1, max: 50 }),
      columns: fc.integer({ min: 1, max: 20 }),
      page: fc.integer({ min: -2, max: 60 }),
    });
    fc.assert(
      fc.property(
        table,
        fc.nat(),
        fc.nat(),
        fc.constantFrom(...keys),
        fc.boolean(),
        (all, r, c, key, isFar) => {
          const place = { row: r % all.rows, column: c % all.columns };
          const next = cellAfter(key, place, all, isFar);
          expect(next?.row).toBeGreaterThanOrEqual(0);
          expect(next?.row).toBeLessThan(all.rows);
          expect(next?.column).toBeGreaterThanOrEqual(0);
          expect(next?.column).toBeLessThan(all.columns);
        },
      ),
    );
  });

  it("write, if they are characters", () => {
    const key = (name: string, more = {}) => new KeyboardEvent("keydown", { key: name, ...more });
    expect(isCharacter(key("a"))).toBe(true);
    expect(isCharacter(key("年"))).toBe(true);
    expect(isCharacter(key("z", { ctrlKey: true }))).toBe(false);
    expect(isCharacter(key("Enter"))).toBe(false);
    expect(isCharacter(key(" "))).toBe(false);
  });
});
