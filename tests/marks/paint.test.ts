import { describe, expect, it } from "vitest";
import { densityOf } from "../../src/layout/lane/density";
import { timeScale } from "../../src/layout/scale";
import { layOut } from "../../src/layout/scene";
import { paintOverview } from "../../src/marks/overview";
import { paint, paintHighlight } from "../../src/marks/paint";
import { warmthOf } from "../../src/model/warmth";
import { inputOf } from "../layout/samples";
import { columnsOf, type EventParts, utc } from "../model/samples";
import { heightsOf, inColour, type Painted, recorder, THEME } from "./canvas";

const SIZE = { width: 900, height: 900 };
const DOMAIN = [utc("1950-01-01"), utc("2010-01-01")] as const;
const event = (date: string, effect: number): EventParts => ({
  date,
  importance: 5,
  effects: { "russia-china": effect },
});

/** What is painted of these events, with the lane they stand in. */
function picture(events: readonly EventParts[]) {
  const input = inputOf({ events, domain: DOMAIN, ...SIZE, seed: 1 });
  const scene = layOut(input);
  const { columns } = input.indexes;
  const { context, painted } = recorder();
  const grid = { bands: [{ from: 10, to: 60 }], ticks: [100.4, 200.6] };
  const warmth = warmthOf(columns, null);
  paint(context, { scene, columns, grid, warmth, ghost: null, hasWarmth: true }, SIZE, THEME);
  const box = scene.lanes[0]?.box;
  if (!box) throw new Error("no lane");
  return { scene, painted, box };
}

/** The areas of warmth: pale shapes with many corners. */
const areas = (painted: readonly Painted[], colour: string) =>
  inColour(painted, colour).filter(({ shape }) => shape.length > 50);

describe("the picture", () => {
  it("has cooperation above the zero line and conflict below it", () => {
    const { scene, painted, box } = picture([event("1955-05-05", 3), event("1990-05-05", -3)]);
    const dots = scene.marks.map(({ level, y }) => Math.sign(box.zero - y) === Math.sign(level));
    expect(dots).toEqual([true, true]);
    const arcs = (colour: string) =>
      inColour(painted, colour).filter(({ shape }) => shape.some(({ name }) => name === "arc"));
    expect(Math.max(...arcs("warm").flatMap(heightsOf))).toBeLessThan(box.zero);
    expect(Math.min(...arcs("cold").flatMap(heightsOf))).toBeGreaterThan(box.zero);
  });

  it("fills the warm times above the line and the cold ones below", () => {
    const { painted, box } = picture([event("1955-05-05", 3), event("1990-05-05", -3)]);
    const warm = areas(painted, "warm").map(heightsOf);
    const cold = areas(painted, "cold").map(heightsOf);
    expect(Math.min(...(warm[0] ?? []))).toBeLessThan(box.zero - 5);
    expect(Math.max(...(warm[0] ?? []))).toBeCloseTo(box.zero);
    expect(Math.max(...(cold[0] ?? []))).toBeGreaterThan(box.zero + 5);
    expect(Math.min(...(cold[0] ?? []))).toBeCloseTo(box.zero);
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

  it("is nothing when there is no pointer", () => {
    const { context, painted } = recorder();
    paintHighlight(context, { active: [], selected: [], arcs: [], pointer: null }, SIZE, THEME);
    expect(painted.map(({ by }) => by)).toEqual(["clear"]);
  });
});

describe("the overview", () => {
  it("has a bar for each column with events, warm upwards and cold downwards", () => {
    const events = [event("1955-05-05", 3), event("1955-06-05", 3), event("1990-05-05", -3)];
    const { indexes } = inputOf({ events, domain: DOMAIN, ...SIZE, seed: 1 });
    const scale = timeScale(DOMAIN, 600);
    const [lane] = indexes.lanes.map((one) => ({
      density: densityOf(one, scale, 10),
      ghost: null,
    }));
    const { context, painted } = recorder();
    const warmth = warmthOf(columnsOf(events), null);
    paintOverview(context, lane ? [lane] : [], warmth, scale, { height: 60, column: 10 }, THEME);
    const bars = (colour: string) =>
      inColour(painted, colour).filter(({ shape }) => shape[0]?.name === "fillRect");
    expect(bars("warm")).toHaveLength(1);
    expect(bars("cold")).toHaveLength(1);
    expect(Math.max(...bars("warm").flatMap(heightsOf))).toBeLessThanOrEqual(30);
    expect(Math.min(...bars("cold").flatMap(heightsOf))).toBeGreaterThanOrEqual(30);
    expect(bars("warm")[0]?.shape[0]?.args[0]).toBe(50);
  });
});
