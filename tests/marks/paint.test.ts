import { describe, expect, it } from "vitest";
import { layOut } from "../../src/layout/scene";
import { type Picture, paint, paintHighlight } from "../../src/marks/paint";
import { warmthOf } from "../../src/model/warmth";
import { inputOf } from "../layout/samples";
import { type EventParts, utc } from "../model/samples";
import { heightsOf, inColour, MARK, namesOf, type Painted, recorder, THEME } from "./canvas";

const SIZE = { width: 900, height: 900 };
const DOMAIN = [utc("1950-01-01"), utc("2010-01-01")] as const;
const event = (date: string, effect: number): EventParts => ({
  date,
  importance: 5,
  effects: { "russia-china": effect },
});

/** What is painted of these events, with the lane they stand in. */
function picture(events: readonly EventParts[], change: Partial<Picture> = {}) {
  const input = inputOf({ events, domain: DOMAIN, ...SIZE, seed: 1 });
  const scene = change.scene ?? layOut(input);
  const { columns } = input.indexes;
  const { context, painted } = recorder();
  const grid = { bands: [{ from: 10, to: 60 }], ticks: [100.4, 200.6] };
  const warmth = warmthOf(columns, null);
  const whole = { scene, columns, grid, warmth, ghost: null, hasWarmth: true, ...change };
  paint(context, whole, SIZE, THEME);
  const box = scene.lanes[0]?.box;
  if (!box) throw new Error("no lane");
  return { scene, painted, box };
}

const LAYERS = ["paper", "band", "tick", "warmth", "bar", "count", "dot"] as const;

/** Which layer something that was painted belongs to. */
function layerOf(one: Painted): (typeof LAYERS)[number] {
  const names = namesOf(one);
  if (one.by === "clear" || one.colour === "paper") return names.includes("arc") ? "dot" : "paper";
  if (one.colour === "band") return "band";
  if (one.colour === "line") return "tick";
  if (one.by === "text") return "count";
  if (names.includes("roundRect")) return "bar";
  return names.includes("arc") ? "dot" : "warmth";
}

describe("the picture", () => {
  it("is painted from the back to the front: grid, warmth, bars, counts, dots", () => {
    const crowd = Array.from({ length: 90 }, () => ({ ...event("1970-05-05", 2), importance: 1 }));
    const { painted } = picture([event("1955/1990", 1), ...crowd]);
    // The grounds of counts are paper and colour as well, and lie between bars and counts.
    const layers = painted
      .filter(({ shape, alpha }) => shape[0]?.name !== "fillRect" || alpha === 1)
      .map(layerOf)
      .filter((layer, i) => layer !== "paper" || i < 2);
    expect(new Set(layers)).toEqual(new Set(LAYERS));
    const order = layers.map((layer) => LAYERS.indexOf(layer));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it("leads from a mark to the nearer edge of its name", () => {
    const { scene, box } = picture([event("1955-05-05", 3)]);
    const [mark] = scene.marks;
    if (!mark) throw new Error("no mark");
    const leader = (top: number) => {
      const { placement, x } = mark;
      const label = { placement, x: x - 20, top, width: 60, height: 14, hasLeader: true };
      const { painted } = picture([event("1955-05-05", 3)], {
        scene: { ...scene, labels: [label] },
      });
      return painted.find(({ shape, alpha }) => alpha === 0.85 && shape[0]?.name === "fillRect");
    };
    expect(heightsOf(leader(box.zero) as Painted)).toEqual([mark.y, box.zero]);
    expect(heightsOf(leader(box.top - 60) as Painted)).toEqual([box.top - 46, mark.y]);
  });

  it("has the line of all events' warmth where a filter leaves some, and none without a filter", () => {
    const events = [event("1955-05-05", 3)];
    const lines = (painted: readonly Painted[]) =>
      painted.filter(
        ({ by, colour, shape }) => by === "stroke" && colour === "muted" && shape.length > 50,
      );
    const ghost = warmthOf(
      inputOf({ events, domain: DOMAIN, ...SIZE, seed: 1 }).indexes.columns,
      null,
    );
    expect(lines(picture(events).painted)).toEqual([]);
    expect(lines(picture(events, { ghost }).painted)).toHaveLength(3);
    expect(lines(picture(events, { ghost, hasWarmth: false }).painted)).toEqual([]);
  });

  it("has cooperation above the zero line and conflict below it", () => {
    const { scene, painted, box } = picture([event("1955-05-05", 3), event("1990-05-05", -3)]);
    const dots = scene.marks.map(({ level, y }) => Math.sign(box.zero - y) === Math.sign(level));
    expect(dots).toEqual([true, true]);
    const arcs = (colour: string) =>
      inColour(painted, colour).filter(({ shape }) => shape.some(({ name }) => name === "arc"));
    expect(Math.max(...arcs("warm").flatMap(heightsOf))).toBeLessThan(box.zero);
    expect(Math.min(...arcs("cold").flatMap(heightsOf))).toBeGreaterThan(box.zero);
  });

  it("begins with a sheet of paper, then the grid, and ends with dots on top", () => {
    const { painted } = picture([event("1955/1990", 1)]);
    expect(painted[0]).toMatchObject({ by: "clear", shape: [{ args: [0, 0, 900, 900] }] });
    expect(painted[1]).toMatchObject({ colour: "paper", shape: [{ args: [0, 0, 900, 900] }] });
    expect(painted[2]).toMatchObject({ colour: "band" });
    expect(painted.at(-1)?.shape.some(({ name }) => name === "arc")).toBe(true);
    const ticks = inColour(painted, "line").map(({ shape }) => shape[0]?.args[0]);
    expect(ticks).toEqual([100, 201]);
  });

  it("says how many spans under way it does not draw", () => {
    const { scene, painted } = picture(Array.from({ length: 60 }, () => event("1940/2020", 1)));
    const hidden = scene.lanes[0]?.hidden ?? 0;
    expect(hidden).toBeGreaterThan(0);
    expect(painted.filter(({ by }) => by === "text").map(({ text }) => text)).toEqual([
      String(hidden),
    ]);
  });
});

describe("what is under the pointer", () => {
  it("gets a ring, and its time a line", () => {
    const { scene } = picture([event("1955-05-05", 3)]);
    const { context, painted } = recorder();
    paintHighlight(
      context,
      { active: scene.marks, selected: [], arcs: [], pointer: 123.4 },
      SIZE,
      THEME,
    );
    expect(painted[0]?.by).toBe("clear");
    expect(painted[1]).toMatchObject({ colour: "ink", shape: [{ args: [123, 0, 1, 900] }] });
    const rings = painted.filter(({ by, colour }) => by === "stroke" && colour === "ink");
    expect(rings[0]?.shape[0]?.args.slice(0, 2)).toEqual([scene.marks[0]?.x, scene.marks[0]?.y]);
  });

  it("has a thinner ring than what is opened, in the same place", () => {
    const line = (parts: object) => {
      const { context, painted } = recorder();
      const none = { active: [], selected: [], arcs: [], pointer: null };
      paintHighlight(context, { ...none, ...parts }, SIZE, THEME);
      const [ring] = painted.filter(({ by }) => by === "stroke");
      expect(ring?.shape[0]?.args.slice(0, 3)).toEqual([MARK.x, MARK.y, MARK.r + 3]);
      return ring?.line;
    };
    expect(line({ active: [MARK] })).toBe(1.5);
    expect(line({ selected: [MARK] })).toBe(2.5);
  });

  it("has the arcs of its links below its rings", () => {
    const { context, painted } = recorder();
    const arcs = [{ from: { x: 10, y: 80 }, to: { x: MARK.x, y: MARK.y } }];
    paintHighlight(context, { active: [], selected: [MARK], arcs, pointer: null }, SIZE, THEME);
    const strokes = painted.filter(({ by }) => by === "stroke").flatMap(namesOf);
    expect(strokes).toEqual(["moveTo", "quadraticCurveTo", "arc"]);
  });

  it("is nothing when there is no pointer", () => {
    const { context, painted } = recorder();
    paintHighlight(context, { active: [], selected: [], arcs: [], pointer: null }, SIZE, THEME);
    expect(painted.map(({ by }) => by)).toEqual(["clear"]);
  });
});
