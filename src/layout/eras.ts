import type { Domain } from "../model/time";
import type { Px, Scale } from "./scale";
import { SIZES } from "./sizes";

/** The button of an era: from its left edge, with the line at which the era begins; px of the plot. */
export interface EraBox {
  /** Its place among the eras. */
  readonly era: number;
  readonly from: Px;
  readonly width: Px;
  /** Where the era begins, from the left edge of its button; below 0 where a neighbour needs that room. */
  readonly line: Px;
}

const LEAST: Px = SIZES.target;
/** How far the end of an era may lie beyond the plot by rounding; px. */
const SLACK: Px = 0.5;

/**
 * Gives each era in view a button that is wide enough for a finger: a short one takes room from those before it. One
 * that is nearly out of view has none, and if there is no room for all, the shortest have none. What ends with the
 * plot reaches into the free room beside it (`margin`). `eras` are in order of time.
 */
export function placeEras(eras: readonly Domain[], scale: Scale, margin: Px): EraBox[] {
  const end = scale.width + margin;
  const shown = eras.flatMap(([start, stop], era): Stretch[] => {
    const [line, right] = [scale.x(start), scale.x(stop)];
    const from = Math.max(0, line);
    const to = right >= scale.width - SLACK ? end : right;
    const isCut = line < -SLACK || right > scale.width + SLACK;
    const isOut = right <= 0 || line >= scale.width || (isCut && to - from < LEAST);
    return isOut ? [] : [{ era, line, from, to }];
  });
  const most = Math.floor(end / LEAST);
  const longest = shown.toSorted((a, b) => b.to - b.from - (a.to - a.from)).slice(0, most);
  const boxes = shown.filter((box) => longest.includes(box));
  widen(boxes, end);
  return boxes.map(({ era, line, from, to }) => ({
    ...{ era, from, width: to - from },
    line: Math.max(0, line) - from,
  }));
}

/** An era in view: where it begins, and its button; px. */
interface Stretch {
  readonly era: number;
  readonly line: Px;
  from: Px;
  to: Px;
}

/** Moves the edges of buttons that are too narrow, first to the left, then back to where there is room. */
function widen(boxes: readonly Stretch[], end: Px): void {
  let next = end;
  for (const box of boxes.toReversed()) {
    box.to = Math.min(box.to, next);
    box.from = Math.min(box.from, box.to - LEAST);
    next = box.from;
  }
  let last = 0;
  for (const box of boxes) {
    box.from = Math.max(box.from, last);
    box.to = Math.max(box.to, box.from + LEAST);
    last = box.to;
  }
}
