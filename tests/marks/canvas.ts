import type { Mark } from "../../src/layout/scene";
import type { Theme } from "../../src/marks/theme";

/** A theme in which every colour says what it is for. */
export const THEME: Theme = {
  paper: "paper",
  ink: "ink",
  muted: "muted",
  line: "line",
  band: "band",
  warm: "warm",
  cold: "cold",
  neutral: "neutral",
  font: "sans-serif",
  serif: "serif",
};

/** A mark to paint. */
export const MARK: Mark = {
  placement: 0,
  event: 0,
  lane: 0,
  level: 2,
  x: 100,
  y: 50,
  r: 5,
  from: 100,
  to: 101,
  isNamed: false,
};

/** Something that was painted, in the colour it was painted with. */
export interface Painted {
  readonly by: "fill" | "stroke" | "text" | "clear";
  readonly colour: string;
  readonly alpha: number;
  readonly dash: readonly number[];
  readonly line: number;
  readonly font: string;
  /** The calls that made the shape, as in `arc(10, 20, 3)`. */
  readonly shape: readonly Call[];
  readonly text?: string;
}

interface Call {
  readonly name: string;
  readonly args: readonly number[];
}

interface State {
  fillStyle: string;
  strokeStyle: string;
  globalAlpha: number;
  lineWidth: number;
  font: string;
}

/** A canvas that remembers what was painted on it, without painting. */
export function recorder(): { context: CanvasRenderingContext2D; painted: Painted[] } {
  const painted: Painted[] = [];
  const state: State = { fillStyle: "", strokeStyle: "", globalAlpha: 1, lineWidth: 1, font: "" };
  let path: Call[] = [];
  let dash: readonly number[] = [];
  const record = (by: Painted["by"], shape: readonly Call[], text?: string) => {
    const colour = by === "stroke" ? state.strokeStyle : state.fillStyle;
    const { globalAlpha: alpha, lineWidth: line, font } = state;
    const own = { by, colour, alpha, dash, line, font, shape };
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

/** Everything that was painted in a colour. */
export const inColour = (painted: readonly Painted[], colour: string) =>
  painted.filter((one) => one.colour === colour);

/** The heights that a shape reaches. */
export function heightsOf({ shape }: Painted): number[] {
  return shape.flatMap(({ name, args }) => {
    const [, y = 0, , height = 0] = args;
    if (name === "fillRect" || name === "roundRect") return [y, y + height];
    return name === "moveTo" || name === "lineTo" || name === "arc" ? [y] : [];
  });
}
