import { describe, expect, it } from "vitest";
import { type Mark, markOf } from "../../src/layout/mark";
import { layOut, placeOf } from "../../src/layout/scene";
import { type Highlight, type Plate, paintHighlight } from "../../src/marks/highlight";
import { inputOf } from "../layout/samples";
import { utc } from "../model/samples";
import { heightsOf, inColour, namesOf, type Painted, recorder, THEME, widthsOf } from "./canvas";

const SIZE = { width: 900, height: 600 };
const INPUT = inputOf({
  events: [
    {
      date: "1980-05-05",
      importance: 5,
      effects: { "russia-china": 2, "china-west": -1, "russia-west": 3 },
    },
    { date: "1990-05-05", importance: 2, effects: { "russia-china": 0 } },
  ],
  domain: [utc("1970-01-01"), utc("2000-01-01")],
  ...SIZE,
});
const SCENE = layOut(INPUT);

/** The marks of an event in all of its lanes. */
const marksOf = (event: number): Mark[] =>
  [...INPUT.indexes.columns.placements.event].flatMap((own, placement) =>
    own === event ? [markOf(INPUT.indexes, placement)] : [],
  );
const PLACES = marksOf(0).map((mark) => placeOf(SCENE, mark));

const NONE: Highlight = {
  scene: SCENE,
  active: [],
  selected: [],
  arcs: [],
  pointer: null,
  plates: [],
};

function paint(change: Partial<Highlight>): Painted[] {
  const { context, painted } = recorder();
  paintHighlight(context, { ...NONE, ...change }, SIZE, THEME);
  return painted;
}

const isRing = (one: Painted) =>
  one.by === "stroke" && one.colour === "ink" && namesOf(one).includes("arc");

describe("what is lit up", () => {
  it("is nothing on a clear canvas where there is nothing to light up", () => {
    expect(paint({}).map(({ by }) => by)).toEqual(["clear"]);
  });

  it("has a line of ink through all lanes at the pointer, below its rings", () => {
    const [clear, line, ...rest] = paint({ pointer: 123.4, active: marksOf(0) });
    expect(clear?.by).toBe("clear");
    expect(line).toMatchObject({ colour: "ink", shape: [{ args: [123, 0, 1, 600] }] });
    expect(rest.filter(isRing)).toHaveLength(3);
  });

  it("has a ring of ink around the active event in all of its lanes", () => {
    const rings = paint({ active: marksOf(0) }).filter(isRing);
    expect(rings.map(({ shape: [ring] }) => ring?.args.slice(0, 2))).toEqual(
      PLACES.map(({ x, y }) => [x, y]),
    );
    expect(new Set(rings.map(({ line }) => line))).toEqual(new Set([2]));
  });

  it("has a wider ring and a larger dot where the event is open, the ring outside of its dot", () => {
    const rings = paint({ selected: marksOf(0) }).filter(isRing);
    expect(new Set(rings.map(({ line }) => line))).toEqual(new Set([2.2]));
    for (const key of ["active", "selected"] as const) {
      const painted = paint({ [key]: marksOf(0) });
      marksOf(0).forEach((mark, i) => {
        const { x = 0, y = 0 } = PLACES[i] ?? {};
        const dot = painted.find(
          ({ by, shape: [one] }) => by === "fill" && one?.args[0] === x && one.args[1] === y,
        );
        const r = dot?.shape[0]?.args[2] ?? 0;
        expect(r).toBeCloseTo(mark.radius + (key === "selected" ? 1.4 : 0));
        const ring = painted.filter(isRing)[i];
        expect((ring?.shape[0]?.args[2] ?? 0) - (ring?.line ?? 0) / 2).toBeGreaterThan(r);
      });
    }
  });

  it("paints the dots in the colour of their lane's effect, a diamond for what pulls both ways", () => {
    const fills = paint({ active: marksOf(0) }).filter(({ by }) => by === "fill");
    expect(fills.map(({ colour }) => colour)).toEqual(["warm", "cold", "warm"]);
    const diamond = inColour(paint({ active: marksOf(1) }), "neutral");
    expect(diamond.flatMap(namesOf)).toEqual(["moveTo", "lineTo", "lineTo", "lineTo", "closePath"]);
  });

  it("joins the lanes of the open event by a dotted line between its rings, and those of no other", () => {
    const isSpot = ({ colour, shape: [one] }: Painted) =>
      colour === "ink" && one?.name === "fillRect" && one.args[2] === 1.5;
    const spots = paint({ selected: marksOf(0) }).filter(isSpot);
    expect(paint({ active: marksOf(0) }).filter(isSpot)).toEqual([]);
    const heights = PLACES.map(({ y }) => y).sort((a, b) => a - b);
    const r = PLACES[0]?.r ?? 0;
    for (const spot of spots) {
      const [top = 0, bottom = 0] = heightsOf(spot);
      const i = heights.findLastIndex((y) => y < top);
      expect(top - (heights[i] ?? 0)).toBeGreaterThan(r);
      expect((heights[i + 1] ?? 0) - bottom).toBeGreaterThan(r);
      const [left = 0, right = 0] = widthsOf(spot);
      expect((left + right) / 2).toBeCloseTo(PLACES[0]?.x ?? 0);
    }
    const most = (heights.at(-1) ?? 0) - (heights[0] ?? 0);
    expect(spots.length).toBeGreaterThan((0.8 * most) / 4);
  });

  it("has the arcs of its links below its rings", () => {
    const arcs = [{ from: { x: 10, y: 80 }, to: { x: 200, y: 60 } }];
    const strokes = paint({ selected: marksOf(1), arcs }).filter(({ by }) => by === "stroke");
    expect(strokes.map((one) => namesOf(one).includes("quadraticCurveTo"))).toEqual([true, false]);
  });
});

describe("a plate", () => {
  const PLATE: Plate = { y: 70, value: 1.3, text: "friendly +1.3", width: 80 };
  const plate = (change: Partial<Plate> = {}, pointer = 300) =>
    paint({ pointer, plates: [{ ...PLATE, ...change }] }).slice(2);
  const box = (painted: readonly Painted[]) => {
    const found = painted.find((one) => namesOf(one).includes("roundRect"));
    return found ? widthsOf(found) : [];
  };

  it("says the warmth at the pointer in the colour of its side, on a raised ground with a border", () => {
    for (const [value, colour] of [
      [1.3, "warm"],
      [-1.3, "cold"],
      [0, "neutral"],
    ] as const) {
      const painted = plate({ value });
      const text = painted.find(({ by }) => by === "text");
      expect(text).toMatchObject({ text: "friendly +1.3", colour, font: "700 12px sans-serif" });
      const [ground, border] = painted.filter((one) => namesOf(one).includes("roundRect"));
      expect(ground).toMatchObject({ by: "fill", colour: "raised" });
      expect(border).toMatchObject({ by: "stroke", colour });
    }
  });

  it("has a dot on the curve with a rim of paper", () => {
    const [dot, rim] = plate();
    expect(dot).toMatchObject({
      by: "fill",
      colour: "warm",
      shape: [{ args: [300.5, 70, 4.5, 0, 2 * Math.PI] }],
    });
    expect(rim).toMatchObject({ by: "stroke", colour: "paper" });
  });

  it("stands right of the pointer, and left of it where the plot ends", () => {
    const [left = 0, right = 0] = box(plate());
    expect(left).toBeGreaterThan(304);
    expect(right - left).toBe(92);
    const [, end = 0] = box(plate({}, 880));
    expect(end).toBeLessThan(876);
  });

  it("has its words inside", () => {
    const painted = plate();
    const [left = 0, right = 0] = box(painted);
    const x = painted.find(({ by }) => by === "text")?.shape[0]?.args[0] ?? 0;
    expect(x).toBeGreaterThan(left);
    expect(x + PLATE.width).toBeLessThan(right);
  });
});
