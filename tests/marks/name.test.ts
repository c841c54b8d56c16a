import { describe, expect, it } from "vitest";
import type { MarkedName } from "../../src/layout/lanePlan";
import type { NameBlock, NamePart, Weight } from "../../src/layout/name/text";
import { paintHalos, paintLeader, paintNames, type ShownName } from "../../src/marks/name";
import { heightsOf, MARK, type Painted, recorder, THEME } from "./canvas";

const LABEL: NamePart = { text: "Talks", isDate: false, x: 0, width: 40 };
const DATE: NamePart = { text: "1950", isDate: true, x: 44, width: 20 };
const ONE: NameBlock = { shape: "one", lines: [[LABEL, DATE]], width: 64 };
const TWO: NameBlock = {
  shape: "two",
  lines: [[{ ...LABEL, text: "Talks on", width: 60 }], [LABEL, DATE]],
  width: 64,
};

const NAME: MarkedName = {
  placement: 0,
  event: 0,
  lane: 0,
  block: ONE,
  weight: "plain",
  side: "right",
  time: 0,
  y: 50,
  dx: 0,
  dy: 0,
  width: 64,
  height: 14,
  leader: null,
  isInside: false,
  mark: MARK,
};

const shown = (name: Partial<MarkedName> = {}, change: Partial<ShownName> = {}): ShownName => ({
  name: { ...NAME, ...name },
  x: 10,
  top: 40,
  side: "right",
  isInside: false,
  strength: 1,
  ...change,
});

/** What is painted of names, by what it says. */
function painted(paint: typeof paintNames, ...names: ShownName[]): Map<string, Painted> {
  const { context, painted } = recorder();
  paint(context, names, 12, THEME);
  expect(context.globalAlpha).toBe(1);
  expect(context.lineJoin).toBe("miter");
  return new Map(painted.map((one) => [one.text ?? "", one]));
}

const at = (one: Painted | undefined) => one?.shape[0]?.args ?? [];

describe("a name", () => {
  it("is bold for turning points, ink for what matters, and muted for what matters less", () => {
    const set = (weight: Weight) => painted(paintNames, shown({ weight })).get("Talks");
    expect(set("strong")).toMatchObject({ colour: "ink", font: "700 12px sans-serif" });
    expect(set("plain")).toMatchObject({ colour: "ink", font: "400 12px sans-serif" });
    expect(set("faint")).toMatchObject({ colour: "muted", font: "400 12px sans-serif" });
  });

  it("has its date muted, plain and one px smaller, whatever its weight", () => {
    for (const weight of ["strong", "plain", "faint"] as const)
      expect(painted(paintNames, shown({ weight })).get("1950")).toMatchObject({
        colour: "muted",
        font: "400 11px sans-serif",
      });
  });

  it("stands in its box, date and label on one baseline", () => {
    const all = painted(paintNames, shown());
    const [x, y = 0] = at(all.get("Talks"));
    expect(x).toBe(10);
    expect(y).toBeGreaterThan(40 + 9);
    expect(y).toBeLessThan(40 + 14);
    expect(at(all.get("1950"))).toEqual([54, y]);
  });

  it("has its lines below each other, flush with the side of its mark", () => {
    const lines = (side: "left" | "right") => {
      const name = shown({ block: TWO, height: 28 }, { side });
      const all = painted(paintNames, name);
      return [at(all.get("Talks on")), at(all.get("Talks"))] as const;
    };
    const [first, second] = lines("right");
    expect([first[0], second[0]]).toEqual([10, 10]);
    expect((second[1] ?? 0) - (first[1] ?? 0)).toBeCloseTo(14);
    // Its mark is at its right end, and the first line four px shorter than the second.
    expect(lines("left").map(([x]) => x)).toEqual([14, 10]);
  });

  it("comes and goes with its strength", () => {
    const half = shown({}, { strength: 0.5 });
    for (const paint of [paintNames, paintHalos])
      for (const one of painted(paint, half).values()) expect(one.alpha).toBe(0.5);
  });
});

describe("the halo of a name", () => {
  it("lies three px around every part of it, in the colour of the paper", () => {
    const halos = painted(paintHalos, shown());
    expect([...halos.keys()].sort()).toEqual(["1950", "Talks"]);
    for (const [text, halo] of halos) {
      expect(halo).toMatchObject({ by: "halo", colour: "paper", line: 6 });
      expect(at(halo)).toEqual(at(painted(paintNames, shown()).get(text)));
    }
  });

  it("has the colour of the silhouette that the name lies in", () => {
    for (const [level, colour] of [
      [2, "warm-tint"],
      [-2, "cold-tint"],
    ] as const) {
      const inside = shown({ mark: { ...MARK, level } }, { isInside: true });
      expect(painted(paintHalos, inside).get("Talks")?.colour).toBe(colour);
    }
  });

  it("has the font of what it lies around", () => {
    const strong = shown({ weight: "strong" });
    for (const [text, halo] of painted(paintHalos, strong))
      expect(halo.font).toBe(painted(paintNames, strong).get(text)?.font);
  });
});

describe("the leader of a name", () => {
  const leader = (change: Partial<MarkedName>, top: number, y: number) => {
    const { context, painted } = recorder();
    paintLeader(context, shown(change, { top, strength: 0.5 }), 100, y, "warm");
    expect(context.globalAlpha).toBe(1);
    return painted;
  };

  it("leads from the dot to the nearer edge of its name", () => {
    const [above] = leader({ leader: -20, height: 28 }, 40, 90);
    expect(above && heightsOf(above)).toEqual([68, 90]);
    const [below] = leader({ leader: 20, height: 28 }, 110, 90);
    expect(below && heightsOf(below)).toEqual([90, 110]);
  });

  it("is a hairline at its dot, in its colour, and comes with its name", () => {
    const [line, ...more] = leader({ leader: 20 }, 110, 90);
    expect(more).toEqual([]);
    expect(line).toMatchObject({
      colour: "warm",
      alpha: 0.5,
      shape: [{ args: [99.5, 90, 1, 20] }],
    });
  });

  it("is left out where the name stands beside its dot or stem", () => {
    expect(leader({ leader: null }, 40, 45)).toEqual([]);
  });
});
