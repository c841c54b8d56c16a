import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namesInView } from "../../src/layout/name/inView";
import { layOut, marksOf, placeOf } from "../../src/layout/scene";
import { type Picture, paint, settledNames } from "../../src/marks/paint";
import { warmthOf } from "../../src/model/warmth";
import { anySample, inputOf, type Sample } from "../layout/samples";
import { type EventParts, utc } from "../model/samples";
import {
  heightsOf,
  inColour,
  isShown,
  namesOf,
  type Painted,
  recorder,
  THEME,
  widthsOf,
} from "./canvas";

const SIZE = { width: 900, height: 600 };
const DOMAIN = [utc("1950-01-01"), utc("2010-01-01")] as const;
const event = (date: string, effect: number, importance = 5): EventParts => ({
  date,
  importance,
  effects: { "russia-china": effect },
});

/** What is painted of a sample, with its scene. */
function paintSample(sample: Sample, change: Partial<Picture> = {}) {
  const input = inputOf(sample);
  const scene = layOut(input);
  const { columns, hasEffects } = input.indexes;
  const { context, painted } = recorder();
  const { warmth } = input;
  const whole = { scene, columns, eras: [], warmth, ghost: null, hasWarmth: hasEffects };
  const size = { width: sample.width + input.margin, height: sample.height };
  paint(context, { ...whole, ...change }, size, THEME);
  expect([context.globalAlpha, context.lineJoin]).toEqual([1, "miter"]);
  return { scene, painted, input };
}

const picture = (events: readonly EventParts[], change: Partial<Picture> = {}) =>
  paintSample({ events, domain: DOMAIN, ...SIZE }, change);

/** Layers from the back to the front. */
const LAYERS = [
  "clear",
  "paper",
  "era",
  "silhouette",
  "ghost",
  "bar",
  "zero",
  "stem",
  "span",
  "halo",
  "leader",
  "name",
  "dot",
] as const;

type Layer = (typeof LAYERS)[number];

const BY_COLOUR: Readonly<Record<string, Layer>> = {
  line: "era",
  edge: "ghost",
  ink: "zero",
  paper: "paper",
};

/** Which layer something that was painted belongs to. */
function layerOf(one: Painted): Layer {
  const { by, colour } = one;
  if (by === "clear") return "clear";
  if (by === "halo") return "halo";
  if (by === "text") return "name";
  if (isDot(one)) return "dot";
  if (isArrow(one) || isBar(one)) return "span";
  return BY_COLOUR[colour] ?? (isRectangle(one) ? uprightOf(one) : "silhouette");
}

const isDot = (one: Painted) => namesOf(one).includes("arc") || namesOf(one).includes("closePath");
const isArrow = ({ by, shape }: Painted) => by === "fill" && shape.length === 3;
const isBar = ({ shape: [one] }: Painted) => one?.name === "rect" || one?.name === "roundRect";
const isRectangle = ({ shape: [one] }: Painted) => one?.name === "fillRect";

/** A leader is a px wide and as strong as its name, a stem so wide only where it is faint. */
function uprightOf({ shape: [one], alpha }: Painted): "leader" | "stem" | "bar" {
  const width = one?.args[2] ?? 0;
  if (Math.abs(width - 1) < 1e-9) return alpha === 1 ? "leader" : "stem";
  return Math.abs(width - 1.3) < 1e-9 ? "stem" : "bar";
}

const layersOf = (painted: readonly Painted[]) => painted.map(layerOf);

const CROWD = [
  ...Array.from({ length: 300 }, (_, i) => event(`19${50 + (i % 50)}-05-05`, (i % 5) - 2, 1)),
  event("1955/1990", 1, 5),
  event("1970-01-01", 3),
  event("1971-01-01", 3),
  event("1980-01-01", -3),
];

describe("the picture", () => {
  it("is painted from the back to the front", () => {
    const ghost = warmthOf(
      inputOf({ events: CROWD, domain: DOMAIN, ...SIZE }).indexes.columns,
      null,
    );
    const { painted } = picture(CROWD, { eras: [100, 200], ghost });
    const one = layersOf(painted);
    expect(new Set(one.filter((layer) => layer !== "leader"))).toEqual(
      new Set(LAYERS.filter((layer) => layer !== "leader")),
    );
    // Each lane has its silhouette with its ghost, and its bars with its zero line.
    const rank = (layer: Layer) => {
      if (layer === "ghost") return LAYERS.indexOf("silhouette");
      return LAYERS.indexOf(layer === "zero" ? "bar" : layer);
    };
    const order = one.map(rank);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it("begins with a sheet of paper over plot and margin, and its eras", () => {
    const { painted } = picture([event("1955-05-05", 3)], { eras: [100.4] });
    expect(painted[0]).toMatchObject({ by: "clear", shape: [{ args: [0, 0, 900, 600] }] });
    expect(painted[1]).toMatchObject({ colour: "paper", shape: [{ args: [0, 0, 900, 600] }] });
    expect(painted[2]).toMatchObject({ colour: "line", shape: [{ args: [100, 0, 1, 600] }] });
  });

  it("has each zero line over its silhouette and its bars", () => {
    const { painted, scene } = picture(CROWD);
    for (const { zero } of scene.boxes) {
      const isZero = ({ colour, shape: [one] }: Painted) =>
        colour === "ink" && one?.args[1] === Math.round(zero) - 0.5;
      const at = painted.findIndex(isZero);
      const isAcross = (one: Painted) =>
        ["silhouette", "bar"].includes(layerOf(one)) && heightsOf(one).some((y) => y === zero);
      expect(at).toBeGreaterThan(painted.findLastIndex(isAcross));
    }
  });

  it("has cooperation above the zero line and conflict below it", () => {
    const { painted, scene } = picture([event("1955-05-05", 3), event("1990-05-05", -3)]);
    const zero = scene.boxes[0]?.zero ?? 0;
    const arcs = (colour: string) =>
      inColour(painted, colour).filter((one) => namesOf(one).includes("arc"));
    expect(arcs("warm")).toHaveLength(1);
    expect(Math.max(...arcs("warm").flatMap(heightsOf))).toBeLessThan(zero);
    expect(Math.min(...arcs("cold").flatMap(heightsOf))).toBeGreaterThan(zero);
  });

  it("has a stem from the zero line to every dot, at its place", () => {
    const { painted, scene } = picture([event("1955-05-05", 3), event("1990-05-05", -3, 2)]);
    for (const mark of marksOf(scene)) {
      const { x, y } = placeOf(scene, mark);
      const stem = painted.find(
        (one) => layerOf(one) === "stem" && Math.abs((widthsOf(one)[0] ?? 0) - x) < 1,
      );
      expect(stem && heightsOf(stem).sort((a, b) => a - b)).toEqual(
        [y, scene.boxes[0]?.zero ?? 0].sort((a, b) => a - b),
      );
      expect(stem?.colour).toBe(mark.level > 0 ? "warm" : "cold");
    }
  });

  it("has dots that grow in their place while the zoom goes on", () => {
    const { scene, input } = picture([event("1955-05-05", 2, 2), event("1990-05-05", -2, 3)]);
    const dots = (presence: number) => {
      const lanes = scene.plan.lanes.map((lane) => ({
        ...lane,
        names: [],
        marks: lane.marks.map((mark) => ({ ...mark, presence: [0, 1] as const })),
      }));
      const { context, painted } = recorder();
      const { columns } = input.indexes;
      const { warmth } = input;
      const now = { ...scene, way: presence, plan: { ...scene.plan, lanes } };
      const whole = { scene: now, columns, eras: [], warmth, ghost: null, hasWarmth: true };
      paint(context, whole, SIZE, THEME);
      return painted
        .filter((one) => one.by === "fill" && namesOf(one).includes("arc"))
        .map(({ shape: [dot] }) => dot?.args.slice(0, 3) ?? []);
    };
    expect(dots(0)).toEqual([]);
    const [half, whole] = [dots(0.5), dots(1)];
    expect(half.map(([x, y]) => [x, y])).toEqual(whole.map(([x, y]) => [x, y]));
    half.forEach(([, , r = 0], i) => {
      expect(r).toBeCloseTo(0.65 * (whole[i]?.[2] ?? 0));
    });
  });

  it("has the line of all events' warmth where a filter leaves some, and none without relations", () => {
    const events = [event("1955-05-05", 3)];
    const ghost = warmthOf(inputOf({ events, domain: DOMAIN, ...SIZE }).indexes.columns, null);
    const lines = (change: Partial<Picture>) => inColour(picture(events, change).painted, "edge");
    expect(lines({})).toEqual([]);
    expect(lines({ ghost })).toHaveLength(3);
    expect(lines({ ghost, hasWarmth: false })).toEqual([]);
  });

  it("names what the scene names, unless other names are given that come or go", () => {
    const events = [event("1970-05-05", 3), event("1990-05-05", -3)];
    const { scene, painted } = picture(events);
    const texts = (all: readonly Painted[]) =>
      all.flatMap(({ by, text = "" }) => (by === "text" ? [text] : []));
    const shown = settledNames(scene);
    expect(shown.length).toBeGreaterThan(0);
    expect(texts(painted).sort()).toEqual(
      namesInView(scene)
        .flatMap(({ name }) => name.block.lines.flat().map(({ text }) => text))
        .sort(),
    );
    const half = picture(events, { names: shown.map((name) => ({ ...name, strength: 0.5 })) });
    for (const one of half.painted.filter(({ by }) => by === "text" || by === "halo"))
      expect(one.alpha).toBe(0.5);
    expect(texts(picture(events, { names: [] }).painted)).toEqual([]);
  });

  it("lets halos interrupt stems and silhouettes, and no dot", () => {
    const { painted } = picture(CROWD);
    const layers = layersOf(painted);
    expect(layers.lastIndexOf("stem")).toBeLessThan(layers.indexOf("halo"));
    expect(layers.lastIndexOf("span")).toBeLessThan(layers.indexOf("halo"));
    expect(layers.indexOf("dot")).toBeGreaterThan(layers.lastIndexOf("name"));
  });
});

describe("an event that goes on beyond the plot", () => {
  const LONG = [event("1940/..", 2), event("1960-05-05", 1), event("2015-05-05", 1)];
  const view = (from: string, to: string) =>
    paintSample({ events: LONG, domain: [utc(from), utc(to)], ...SIZE });

  it("has a bar that is cut at both edges, without a dot, a stem or an arrow", () => {
    const { painted } = view("1970-01-01", "1980-01-01");
    const bars = painted.filter(isBar);
    expect(bars.map(widthsOf)).toEqual([[0, 900]]);
    expect(painted.filter((one) => isArrow(one) && isShown(one))).toEqual([]);
    expect(painted.filter((one) => namesOf(one).includes("arc"))).toEqual([]);
  });

  it("has its arrow where today is in view", () => {
    const { painted } = view("2010-01-01", "2027-01-01");
    expect(painted.filter(isArrow)).toHaveLength(1);
  });

  it("lies in its lane", () => {
    const { painted, scene } = view("1970-01-01", "1980-01-01");
    const { top, bottom } = scene.boxes[0] ?? { top: 0, bottom: 0 };
    for (const one of painted.filter(isBar)) {
      expect(Math.min(...heightsOf(one))).toBeGreaterThanOrEqual(top);
      expect(Math.max(...heightsOf(one))).toBeLessThanOrEqual(bottom);
    }
  });
});

/** How far a shape may reach out of the plot: half a dot, half a line. */
const slackOf = (one: Painted) => (isDot(one) ? 6.5 : 0.7);

describe("any picture", () => {
  const everyPicture = (check: (picture: ReturnType<typeof paintSample>) => void) =>
    fc.assert(
      fc.property(anySample, (sample) => check(paintSample(sample))),
      { numRuns: 60 },
    );

  it("paints nothing outside of the plot but names and halves of dots", () => {
    everyPicture(({ painted, scene: { scale } }) => {
      const isOut = (one: Painted) =>
        widthsOf(one).some((x) => x < -slackOf(one) || x > scale.width + slackOf(one));
      const shapes = painted.slice(2).filter(({ by }) => by !== "text" && by !== "halo");
      expect(shapes.filter(isOut)).toEqual([]);
    });
  });

  it("paints nothing that is not a number", () => {
    everyPicture(({ painted }) => {
      const isBroken = ({ shape, alpha, line }: Painted) =>
        !(alpha >= 0 && alpha <= 1 && line > 0) ||
        shape.some(({ args }) => !args.every(Number.isFinite));
      expect(painted.filter(isBroken)).toEqual([]);
    });
  });
});
