import { type Bars, barHeight, strengthOf } from "../../src/layout/lane/bars";
import type { LaneBox } from "../../src/layout/lane/laneBox";
import { isWide, type Mark } from "../../src/layout/mark";
import type { NameInView } from "../../src/layout/name/inView";
import type { Px } from "../../src/layout/scale";
import { marksOf, placeOf, presenceIn, type Scene } from "../../src/layout/scene";
import { type Picture, settledNames } from "../../src/marks/paint";
import { IS_APPROXIMATE, IS_OPEN, IS_SPAN, IS_UNCERTAIN } from "../../src/model/columns";
import { areasOf } from "./fluidArea";
import { fluidStyle } from "./fluidStyle";
import { HIGH, share, shareY, sideOf, WIDE } from "./fluidUnits";
import { Xml, xml } from "./xml";

/**
 * A picture as an SVG for a box of any size: what has a time and a height stands at its share of the box, while
 * letters, dots and lines keep their sizes. In a box larger than the one that it was laid out for, marks and names
 * only move apart. It is light or dark as its page is, and its only words are the names of events.
 */
export function fluidSvg(picture: Picture, lang: string): string {
  const { scene, eras } = picture;
  const { scale, boxes, plan, back } = scene;
  const names = settledNames(scene);
  const lines = eras.map((x) => `M${share(x, scale.width, WIDE)} 0v${HIGH}`).join("");
  const lanes = boxes.map((box, lane) => laneOf(picture, names, box, lane));
  return xml`<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${lang}"><style>${fluidStyle(plan.style, back)}</style>${stretched(xml`<path class="era" d="${lines}"/>`)}${lanes}</svg>
`.text;
}

/** A lane, without the head for its name. */
function laneOf(picture: Picture, names: readonly NameInView[], box: LaneBox, lane: number): Xml {
  const { scene, columns } = picture;
  const height = scene.boxes.at(-1)?.bottom ?? 1;
  const marks = marksOf(scene).filter((mark) => mark.lane === lane && isNear(scene, mark));
  const own = names.filter(({ name }) => name.lane === lane);
  const flagsOf = ({ event }: Mark) => columns.flags[event] ?? 0;
  return xml`<svg y="${percent(box.top, height)}" height="${percent(box.bottom - box.top, height)}">${stretched(
    areasOf(picture, box, lane),
    barsOf(scene, box, lane),
    xml`<path class="zero" d="M0 ${String(shareY(box, box.zero))}h${String(WIDE)}"/>`,
    stemsOf(scene, box, marks),
  )}${marks.map((mark) => spanOf(scene, box, mark, flagsOf(mark)))}${own.map((name) => nameOf(scene, box, name))}${marks.map((mark) => dotOf(scene, box, mark, flagsOf(mark)))}</svg>`;
}

function stretched(...parts: readonly Xml[]): Xml {
  return xml`<svg viewBox="0 0 ${String(WIDE)} ${String(HIGH)}" preserveAspectRatio="none">${parts}</svg>`;
}

function percent(part: number, whole: number): string {
  return `${Number(((100 * part) / whole).toFixed(2))}%`;
}

function px(value: Px): string {
  return String(Number(value.toFixed(1)));
}

/** How strong bars are before a silhouette, and before one that has stepped back. */
const STRONG = 0.9;
const BACK = 0.55;

/** What is not drawn singly, as bars of a stretched width. */
function barsOf(scene: Scene, box: LaneBox, lane: number): Xml {
  const { plan, scale, back } = scene;
  const paths = (plan.lanes[lane]?.bars ?? []).map((bars) => {
    const strength = strengthOf(bars.unit, scale.msPerPx) * (STRONG + (BACK - STRONG) * back);
    const side = box.isPacked ? 1 : bars.sign;
    const d = strength > 0 && side !== 0 ? linesOf(scene, box, bars, side) : "";
    if (!d) return new Xml("");
    const width = share(Math.max(1, bars.unit.length / scale.msPerPx - 0.6), scale.width, WIDE);
    return xml`<path class="bar ${sideOf(side)}" stroke-width="${String(width)}" opacity="${px(strength)}" d="${d}"/>`;
  });
  return xml`${paths}`;
}

/** A line for each unit that has a bar. */
function linesOf({ scale, way }: Scene, box: LaneBox, bars: Bars, side: number): string {
  const { borders, first, next } = bars;
  const zero = shareY(box, box.zero);
  const lines = Array.from(first, (weight, i) => {
    const [from, to] = [scale.x(borders[i] ?? 0), scale.x(borders[i + 1] ?? 0)];
    if (to < 0 || from > scale.width) return "";
    const own = weight + ((next[i] ?? 0) - weight) * way;
    const height = barHeight(own, to - from, box.bottom - box.top);
    const rise = Math.round((HIGH * height) / (box.bottom - box.top));
    const x = share((from + to) / 2, scale.width, WIDE);
    return rise > 0 ? `M${x} ${zero}v${side > 0 ? -rise : rise}` : "";
  });
  return lines.join("");
}

/** The least that a dot is there to have a stem that can be seen. */
const LEAST = 0.3;

function stemsOf(scene: Scene, box: LaneBox, marks: readonly Mark[]): Xml {
  if (box.isPacked) return new Xml("");
  const paths = new Map<string, string>();
  for (const mark of marks) {
    const isFull = mark.isNamed || mark.isTurn;
    if (mark.level === 0 || !isDotIn(scene, mark)) continue;
    if (!isFull && presenceIn(scene, mark) < LEAST) continue;
    const { x, y } = placeOf(scene, mark);
    const key = `stem ${sideOf(mark.level)}${isFull ? " full" : ""}`;
    const line = `M${share(x, scene.scale.width, WIDE)} ${shareY(box, box.zero)}V${shareY(box, y)}`;
    paths.set(key, (paths.get(key) ?? "") + line);
  }
  return xml`${[...paths].map(([key, d]) => xml`<path class="${key}" d="${d}"/>`)}`;
}

/** A place in a lane, as attributes. */
function placeIn(
  { scale }: Scene,
  { top, bottom }: LaneBox,
  x: Px,
  y: Px,
): readonly [string, string] {
  return [percent(x, scale.width), percent(y - top, bottom - top)];
}

function isDotIn({ scale }: Scene, { time }: Mark): boolean {
  const x = scale.x(time);
  return x >= 0 && x <= scale.width;
}

function isNear(scene: Scene, mark: Mark): boolean {
  const { scale } = scene;
  const isBarIn = scale.x(mark.from) < scale.width && scale.x(mark.to) > 0;
  return isDotIn(scene, mark) || (mark.hasBar && isWide(mark) && isBarIn);
}

/** The bar of an event that lasts, cut at the edges of the plot. */
function spanOf(scene: Scene, box: LaneBox, mark: Mark, flags: number): Xml {
  if (!mark.hasBar || !isWide(mark)) return new Xml("");
  const { scale } = scene;
  const from = Math.max(0, scale.x(mark.from));
  const to = Math.min(scale.width, scale.x(mark.to));
  const [x, y] = placeIn(scene, box, from, placeOf(scene, mark).y);
  const isVague = (flags & (IS_APPROXIMATE | IS_UNCERTAIN)) !== 0;
  const kind = (flags & IS_SPAN) !== 0 && !isVague ? "span" : isVague ? "span vague" : "span known";
  const strength = mark.isNamed ? "" : " faint";
  const end = percent(to, scale.width);
  const isOpen = (flags & IS_OPEN) !== 0;
  return xml`<g class="${sideOf(mark.level)}${strength}"><line class="${kind}" x1="${x}" x2="${end}" y1="${y}" y2="${y}"/>${
    isOpen ? xml`<svg x="${end}" y="${y}"><path class="arrow" d="M-4-4L4 0-4 4"/></svg>` : []
  }</g>`;
}

/** The dot of an event; a diamond if it pulls both ways, hollow if its date is vague. */
function dotOf(scene: Scene, box: LaneBox, mark: Mark, flags: number): Xml {
  if (presenceIn(scene, mark) <= 0 || !isDotIn(scene, mark)) return new Xml("");
  const place = placeOf(scene, mark);
  const [x, y] = placeIn(scene, box, place.x, place.y);
  const isVague = (flags & (IS_APPROXIMATE | IS_UNCERTAIN)) !== 0;
  const kind = `${sideOf(mark.level)}${isVague ? " hollow" : ""}`;
  const r = isVague ? Math.max(1, place.r - 0.75) : place.r;
  if (mark.level !== 0) return xml`<circle class="${kind}" cx="${x}" cy="${y}" r="${px(r)}"/>`;
  const d = px(1.2 * r);
  return xml`<svg x="${x}" y="${y}"><path class="dot ${kind}" d="M-${d} 0L0-${d} ${d} 0 0 ${d}Z"/></svg>`;
}

/** A name, hung up at its mark, with the line out to it. */
function nameOf(scene: Scene, box: LaneBox, { name, x, top, side }: NameInView): Xml {
  const { mark, block, height } = name;
  const { font } = scene.plan.style;
  const dot = placeOf(scene, mark);
  const hook = scene.scale.x(name.time);
  const [left, level] = placeIn(scene, box, hook, dot.y);
  const line = height / block.lines.length;
  const isEnd = side === "left";
  const start = x - hook + (isEnd ? block.width : 0);
  const ground = name.isInside ? ` inside ${sideOf(mark.level)}` : "";
  const texts = block.lines.map((parts, i) => {
    const y = top - dot.y + i * line + line / 2 + 0.36 * font;
    const words = parts.map(({ text, isDate }, k) => {
      const gap = k > 0 ? " " : "";
      return isDate ? xml`${gap}<tspan class="date">${text}</tspan>` : xml`${gap}${text}`;
    });
    return xml`<text x="${px(start)}" y="${px(y)}"${isEnd ? xml` text-anchor="end"` : []}>${words}</text>`;
  });
  const end = (name.leader ?? 0) < 0 ? top + height : top;
  const leader = name.leader !== null && isDotIn(scene, mark);
  return xml`<svg class="${name.weight}${ground}" x="${left}" y="${level}">${
    leader
      ? xml`<path class="leader ${sideOf(mark.level)}" d="M${px(dot.x - hook)} 0V${px(end - dot.y)}"/>`
      : []
  }${texts}</svg>`;
}
