import type { Lane } from "../../model/lanes";
import { warmthAt } from "../../model/warmth";
import type { Font, Measure } from "../font";
import type { PlanInput } from "../input";
import { levelY } from "../lane/laneBox";
import type { Px } from "../scale";
import type { Scene } from "../scene";
import { NOTE, SMALL, TINY } from "../sizes";
import type { Box } from "./box";
import type { TextLine } from "./text";
import { shorten, wrap } from "./wrap";

const NAME: Font = { size: NOTE, weight: 700 };
const LEVEL: Font = { size: TINY, weight: 400 };
const VALUE: Font = { size: SMALL, weight: 700 };
const GAP: Px = 12;

/** What stands beside the lanes of relations. */
export interface GutterWords {
  /** A warmth, −3 to 3, in a word and as a number. */
  warmth(value: number): string;
  signed(value: number): string;
}

/** The width that the names of the lanes need beside the plot, at most a quarter of the figure. */
export function gutterWidth(lanes: readonly Lane[], width: Px, measure: Measure): Px {
  const widest = Math.max(0, ...lanes.map(({ name }) => measure(name, NAME)));
  return Math.ceil(Math.min(width / 4, Math.max(104, widest + GAP)));
}

/** The names of the lanes, above them or beside them, and what height in them means. */
export function gutterLines(
  { boxes }: Scene,
  lanes: readonly Lane[],
  words: GutterWords,
  plot: Box,
  gutter: Px,
  hasEffects: boolean,
  measure: Measure,
): TextLine[] {
  return boxes.flatMap((box, i): TextLine[] => {
    const { name = "" } = lanes[i] ?? {};
    const x = plot.x - gutter;
    const set = { font: NAME, tone: "ink", align: "left" } as const;
    if (gutter === 0) {
      const text = shorten(name, plot.width * 0.6, (part) => measure(part, NAME));
      return [{ text, x, y: plot.y + box.top - 5, ...set }];
    }
    const names = wrap(name, gutter - GAP, 2, (part) => measure(part, NAME));
    const lines = names.map((text, n) => ({ text, x, y: plot.y + box.top + 13 + n * 15, ...set }));
    const first = box.top + names.length * 15 + 6;
    return hasEffects ? [...lines, ...levelLines(box, first, words, plot, measure)] : lines;
  });
}

const LEAST_PITCH: Px = 8;

/** The words for the levels ±1 and ±2 at the left of the plot, if there is room for them. */
function levelLines(
  box: Scene["boxes"][number],
  first: Px,
  words: GutterWords,
  plot: Box,
  measure: Measure,
): TextLine[] {
  return [2, 1, -1, -2].flatMap((level): TextLine[] => {
    const y = levelY(box, level);
    const pitch = level > 0 ? box.up : box.down;
    if (pitch < LEAST_PITCH || y - 6 < first || y + 6 > box.bottom) return [];
    const text = words.warmth(level);
    const x = plot.x - 8 - measure(text, LEVEL);
    return [{ text, x, y: plot.y + y + 4, font: LEVEL, tone: "muted", align: "left" }];
  });
}

/** The warmth of each lane at the end of the view: in the margin, or at the right of the lane's head. */
export function valueLines(
  { boxes, scale, margin }: Scene,
  { indexes, warmth }: Pick<PlanInput, "indexes" | "warmth">,
  words: GutterWords,
  plot: Box,
  measure: Measure,
): TextLine[] {
  if (!indexes.hasEffects) return [];
  return boxes.flatMap((box, lane): TextLine[] => {
    const value = warmthAt(warmth, lane, scale.domain[1]);
    const [word, number] = [words.warmth(value), words.signed(value)];
    const set = { tone: value < 0 ? "cold" : "warm", align: "left" } as const;
    if (margin === 0) {
      const text = `${word} ${number}`;
      const x = plot.x + plot.width - measure(text, VALUE);
      return [{ text, x, y: plot.y + box.top - 5, font: VALUE, ...set }];
    }
    const x = plot.x + plot.width + 8;
    const hung = value < 0 ? box.zero + 15 : box.zero - 21;
    const y = plot.y + Math.max(box.top + 12, Math.min(box.bottom - 17, hung));
    return [
      { text: word, x, y, font: VALUE, ...set },
      { text: number, x, y: y + 15, font: LEVEL, ...set },
    ];
  });
}
