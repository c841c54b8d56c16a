import { type LaneBox, levelY } from "../../src/layout/lane/laneBox";
import type { Px } from "../../src/layout/scale";
import type { Scene } from "../../src/layout/scene";
import type { Picture } from "../../src/marks/paint";
import { type Warmth, warmthAt } from "../../src/model/warmth";
import { share, shareY, sideOf, WIDE } from "./fluidUnits";
import { Xml, xml } from "./xml";

/** A point in the units of what is stretched. */
type Point = readonly [x: number, y: number];

/** The silhouette of a lane, and that of all events as a line where a filter leaves only some. */
export function areasOf(
  { scene, warmth, ghost, hasWarmth }: Picture,
  box: LaneBox,
  lane: number,
): Xml {
  if (!hasWarmth) return new Xml("");
  const { back } = scene;
  const zero = shareY(box, box.zero);
  const areas = [1, -1].map((side) => {
    const runs = runsOf(scene, warmth, lane, box, side);
    const shape = runs.map((run) => shapeOf(run, zero)).join("");
    const edge = runs.map((run) => `M${startOf(run)}${linesOf(run)}`).join("");
    if (!edge) return new Xml("");
    return xml`<g class="${sideOf(side)}">${
      back > 0 ? xml`<path class="tint" d="${shape}"/>` : []
    }${back < 1 ? xml`<path class="area" d="${shape}"/>` : []}<path class="edge" d="${edge}"/></g>`;
  });
  const all = ghost ? [1, -1].flatMap((side) => runsOf(scene, ghost, lane, box, side)) : [];
  const line = all.map((run) => `M${startOf(run)}${linesOf(run)}`).join("");
  return xml`${areas}${line ? xml`<path class="ghost" d="${line}"/>` : []}`;
}

/** How finely warmth is drawn; px. */
const STEP: Px = 4;

/** The stretches in which warmth lies on one side. */
function runsOf(
  { scale }: Scene,
  warmth: Warmth,
  lane: number,
  box: LaneBox,
  side: number,
): Point[][] {
  const runs: Point[][] = [];
  let run: Point[] | null = null;
  const steps = Math.ceil(scale.width / STEP);
  for (let i = 0; i <= steps; i++) {
    const x = (scale.width * i) / steps;
    const value = warmthAt(warmth, lane, scale.time(x));
    if (value * side <= 0) {
      run = null;
      continue;
    }
    if (!run) {
      run = [];
      runs.push(run);
    }
    run.push([share(x, scale.width, WIDE), shareY(box, levelY(box, value))]);
  }
  return runs.filter(({ length }) => length > 1);
}

/** What lies between a run and the zero line, as commands of a path. */
function shapeOf(run: readonly Point[], zero: number): string {
  const [[x = 0, y = 0] = []] = run;
  return `M${x} ${zero}V${y}${linesOf(run)}V${zero}Z`;
}

function startOf([first]: readonly Point[]): string {
  return first?.join(" ") ?? "";
}

/** The lines from point to point, each from where the last one ended: that takes the fewest characters. */
function linesOf(run: readonly Point[]): string {
  const steps = run.slice(1).map(([x, y], i) => {
    const [fromX = 0, fromY = 0] = run[i] ?? [];
    const rise = y - fromY;
    return `${x - fromX}${rise < 0 ? "" : " "}${rise}`;
  });
  return steps.length > 0 ? `l${steps.join(" ")}` : "";
}
