import type { Mark } from "../../src/layout/mark";
import { type Theme, toTheme } from "../../src/marks/theme";

/** A theme in which every colour says what it is for. */
export const THEME: Theme = toTheme((paint) => paint, { font: "sans-serif", serif: "serif" });

/** A mark to paint. */
export const MARK: Mark = {
  placement: 0,
  event: 0,
  lane: 0,
  level: 2,
  time: 0,
  from: 0,
  to: 1,
  radius: 5,
  out: 0,
  presence: [1, 1],
  isNamed: false,
  isTurn: false,
  hasBar: false,
};

/** Something that was painted, in the colour it was painted with. */
export interface Painted {
  readonly by: "fill" | "stroke" | "text" | "halo" | "clear";
  readonly colour: string;
  readonly alpha: number;
  readonly dash: readonly number[];
  readonly line: number;
  readonly font: string;
  /** The calls that made the shape, as in `arc(10, 20, 3)`. */
  readonly shape: readonly Call[];
  readonly text?: string;
  /** The clipping rectangle. */
  readonly clip: Clip;
}

type Clip = readonly [across: readonly [number, number], down: readonly [number, number]] | null;

interface Call {
  readonly name: string;
  readonly args: readonly number[];
}

interface State {
  fillStyle: string;
  strokeStyle: string;
  globalAlpha: number;
  lineWidth: number;
  lineJoin: string;
  font: string;
}

const START: State = {
  fillStyle: "",
  strokeStyle: "",
  globalAlpha: 1,
  lineWidth: 1,
  lineJoin: "miter",
  font: "",
};

/** A canvas that remembers what was painted on it, without painting. */
export function recorder(): { context: CanvasRenderingContext2D; painted: Painted[] } {
  const painted: Painted[] = [];
  const state = { ...START };
  let path: Call[] = [];
  let dash: readonly number[] = [];
  let clip: Clip = null;
  const saved: Clip[] = [];
  const record = (by: Painted["by"], shape: readonly Call[], text?: string) => {
    const isLine = by === "stroke" || by === "halo";
    const colour = isLine ? state.strokeStyle : state.fillStyle;
    const { globalAlpha: alpha, lineWidth: line, font } = state;
    const own = { by, colour, alpha, dash, line, font, shape, clip };
    painted.push(text === undefined ? own : { ...own, text });
  };
  const rectangle = (name: string, args: readonly number[]): Call[] => [{ name, args }];
  const calls: Record<string, (...args: never[]) => void> = {
    beginPath: () => {
      path = [];
    },
    fill: () => record("fill", path),
    stroke: () => record("stroke", path),
    fillRect: (...args: number[]) => record("fill", rectangle("fillRect", args)),
    clearRect: (...args: number[]) => record("clear", rectangle("clearRect", args)),
    fillText: (text: string, x: number, y: number) =>
      record("text", rectangle("fillText", [x, y]), text),
    strokeText: (text: string, x: number, y: number) =>
      record("halo", rectangle("strokeText", [x, y]), text),
    save: () => {
      saved.push(clip);
    },
    restore: () => {
      clip = saved.pop() ?? null;
    },
    clip: () => {
      const [x = 0, y = 0, width = 0, height = 0] = path.at(-1)?.args ?? [];
      clip = [
        [x, x + width],
        [y, y + height],
      ];
    },
    setLineDash: (segments: readonly number[]) => {
      dash = segments;
    },
  };
  const context = new Proxy(state, {
    get: (target, name) => {
      if (name in target) return Reflect.get(target, name);
      return (
        calls[String(name)] ?? ((...args: number[]) => path.push({ name: String(name), args }))
      );
    },
  });
  return { context: context as unknown as CanvasRenderingContext2D, painted };
}

/** The calls that made a shape, by their names. */
export const namesOf = ({ shape }: Painted) => shape.map(({ name }) => name);

/** Whether any of it lies within the clipping rectangle. */
export const isShown = (one: Painted) =>
  one.clip === null || ([0, 1] as const).every((along) => new Set(reachOf(one, along)).size > 1);

/** Everything that was painted in a colour. */
export const inColour = (painted: readonly Painted[], colour: string) =>
  painted.filter((one) => one.colour === colour);

const RECTANGLES = ["fillRect", "rect", "roundRect"];

/** The stretch that a shape takes, from left to right or from top to bottom, without the width of its line. */
function reachOf({ shape, clip }: Painted, along: 0 | 1): number[] {
  const [least, most] = clip?.[along] ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return wholeReach(shape, along).map((at) => Math.min(most, Math.max(least, at)));
}

function wholeReach(shape: readonly Call[], along: 0 | 1): number[] {
  return shape.flatMap(({ name, args }) => {
    const [at = 0, size = 0] = [args[along], args[along + 2]];
    if (RECTANGLES.includes(name)) return [at, at + size];
    if (name === "arc") return [at - (args[2] ?? 0), at + (args[2] ?? 0)];
    return name === "moveTo" || name === "lineTo" ? [at] : [];
  });
}

/** The heights that a shape reaches. */
export const heightsOf = (one: Painted) => reachOf(one, 1);

/** How far a shape reaches to the left and to the right. */
export const widthsOf = (one: Painted) => reachOf(one, 0);
