import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Coded } from "../../../src/formats/research/coded";
import { effectOf, toReading } from "../../../src/formats/research/relations";
import { MOST_LANES } from "../../../src/model/lanes";

const event = (one: string, other: string, warmth: number | null = 1): Coded => ({
  at: `${one} ${other}`,
  start: "1949",
  title: "One",
  sides: [one, other],
  warmth,
  group: "Asia",
});

describe("coded events", () => {
  it("stand in the lanes of their pairs, ours first, then by number, the rest in one", () => {
    const codes = "IND PAK IRN IRQ ISR EGY SAU TUR UKR BLR KAZ BRA ZAF IDN".split(" ");
    const events = [
      ...codes.map((code) => event(code, "USA")),
      event("IND", "PAK"),
      event("IND", "PAK"),
      event("RUS", "CHN"),
      event("USA", "GBR"),
      event("nobody", "USA"),
    ];
    const { rows, head } = toReading(events);
    const ids = ((head?.relations ?? []) as { id: string }[]).map(({ id }) => id);
    expect(ids.length).toBe(MOST_LANES);
    expect(ids.slice(0, 2)).toEqual(["china-russia", "IND-PAK"]);
    expect(ids.at(-1)).toBe("others");
    for (const { effects = {} } of rows) expect(ids).toContain(Object.keys(effects)[0]);
    expect(rows.at(-2)?.effects).toEqual({ others: 1 });
  });

  it("have groups where no two powers meet", () => {
    const { rows, head } = toReading([
      event("USA", "GBR"),
      event("", "CHN"),
      event("IND", "PAK", null),
    ]);
    expect(head).toBeUndefined();
    expect(rows.map(({ group }) => group)).toEqual(["Asia", "Asia", "Asia"]);
  });
});

describe("an effect", () => {
  it("grows with the scale of Goldstein, alike on both sides of 0", () => {
    expect([-10, -7, -4, -1, 0, 0.4, 1, 3.4, 5, 8, 10].map(effectOf)).toEqual([
      -3, -3, -2, -1, 0, 0, 1, 1, 2, 3, 3,
    ]);
    fc.assert(
      fc.property(fc.double({ min: -10, max: 10, noNaN: true }), (warmth) => {
        expect(effectOf(-warmth) + effectOf(warmth)).toBe(0);
      }),
    );
  });
});
