import type { Lane } from "../../model/placements";
import type { Font, Measure } from "../font";
import type { Px } from "../scale";
import type { SceneLane } from "../scene";
import { NOTE, TINY } from "../sizes";
import type { Box } from "./box";
import type { TextLine } from "./text";
import { shorten, wrap } from "./wrap";

const NAME: Font = { size: NOTE, weight: 700 };
const COUNT: Font = { size: TINY, weight: 400 };
const GAP: Px = 12;

/** The words of the gutter, in addition to the names of the lanes. */
export interface GutterWords {
  readonly warmer: string;
  readonly colder: string;
  inView(count: number): string;
}

/** The width that the names of the lanes need beside the plot, at most a quarter of the figure. */
export function gutterWidth(lanes: readonly Lane[], width: Px, measure: Measure): Px {
  const widest = Math.max(0, ...lanes.map(({ name }) => measure(name, NAME)));
  return Math.ceil(Math.min(width / 4, Math.max(104, widest + GAP)));
}

/** The names of the lanes, the number of events in view, and the meaning of the halves. */
export function gutterLines(
  scene: { readonly lanes: readonly SceneLane[] },
  lanes: readonly Lane[],
  words: GutterWords,
  plot: Box,
  gutter: Px,
  measure: Measure,
): TextLine[] {
  return scene.lanes.flatMap((lane, i) => {
    const { name = "", between } = lanes[i] ?? {};
    const count = words.inView(lane.count);
    if (gutter === 0) return headerLines(name, count, lane, plot, measure);
    return besideLines(name, count, lane, plot, gutter, between ? words : null, measure);
  });
}

/** Above a lane, on one line. */
function headerLines(
  name: string,
  count: string,
  { box }: SceneLane,
  plot: Box,
  measure: Measure,
): TextLine[] {
  const y = plot.y + box.top - 5;
  const counted = measure(count, COUNT);
  const text = shorten(name, plot.width - counted - GAP, (part) => measure(part, NAME));
  const x = plot.x + measure(text, NAME) + GAP / 2;
  return [
    { text, x: plot.x, y, font: NAME, tone: "ink", align: "left" },
    { text: count, x, y, font: COUNT, tone: "muted", align: "left" },
  ];
}

/** Left of a lane, below each other. */
function besideLines(
  name: string,
  count: string,
  { box }: SceneLane,
  plot: Box,
  gutter: Px,
  words: GutterWords | null,
  measure: Measure,
): TextLine[] {
  const x = plot.x - gutter;
  const line = (text: string, y: Px, font: Font, tone: TextLine["tone"]): TextLine => {
    return { text, x, y: plot.y + y, font, tone, align: "left" };
  };
  const names = wrap(name, gutter - GAP, 2, (part) => measure(part, NAME));
  let y = box.top + 18;
  const lines = names.map((text, i) => line(text, y + i * 15, NAME, "ink"));
  y += (names.length - 1) * 15 + 15;
  lines.push(line(count, y, COUNT, "muted"));
  const [above, below] = [box.zero - 6, box.zero + 13];
  if (words && above - 18 > y) lines.push(line(`▲ ${words.warmer}`, above, COUNT, "warm"));
  if (words && above - 18 > y && below + 4 < box.bottom)
    lines.push(line(`▼ ${words.colder}`, below, COUNT, "cold"));
  return lines;
}
