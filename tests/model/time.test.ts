import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { utcDay } from "../../src/model/time";

describe("the first instant of a day", () => {
  it("is the one that a Date has for it, in every year that a Date can have", () => {
    const year = fc.integer({ min: -270_000, max: 270_000 });
    const month = fc.integer({ min: -24, max: 36 });
    const day = fc.integer({ min: 1, max: 31 });
    fc.assert(
      fc.property(year, month, day, (year, month, day) => {
        const date = new Date(0);
        date.setUTCFullYear(year, month, day);
        expect(utcDay(year, month, day)).toBe(date.getTime());
      }),
    );
  });

  it("is in the first century where the year says so", () => {
    expect(new Date(utcDay(49, 9, 1)).toISOString()).toBe("0049-10-01T00:00:00.000Z");
  });
});
