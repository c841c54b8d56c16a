import type { LaneTask, PlanInput } from "../input";
import { stepBack } from "../lane/presence";
import type { Profile } from "../lane/profile";
import { type Mark, markY } from "../mark";
import type { Px } from "../scale";
import { createObstacles, type Obstacles } from "./obstacles";
import type { NameStyle } from "./positions";
import { dotBox, stemBox } from "./reserve";

/** The part of a lane in which names are placed; px of the window. */
export interface Field {
  readonly lane: number;
  readonly top: Px;
  readonly bottom: Px;
  readonly zero: Px;
  readonly left: Px;
  readonly right: Px;
  /** The end of the plot and of the silhouette. */
  readonly end: Px;
  readonly profile: Profile;
  readonly obstacles: Obstacles;
  readonly style: NameStyle;
  /** Whether the silhouette is a backdrop: a name may then lie wholly inside it. */
  readonly isBackdrop: boolean;
  readonly isPacked: boolean;
  /** The width of the window in widths of the view; the number of names grows with it. */
  readonly views: number;
}

/** A name keeps this far from the ends of all time; px. */
const EDGE: Px = 3;
/** A dot that is less there than this is no obstacle. */
const LEAST = 0.1;
/** From this importance on a dot keeps all names at a distance. */
const LARGE = 4;

/** The field of a lane: its obstacles are the dots, stems and bars that are drawn whatever is named. */
export function createField(
  input: PlanInput,
  task: LaneTask,
  profile: Profile,
  marks: readonly Mark[],
): Field {
  const { indexes, width, margin, style } = input;
  const { tiling, box, index, perEvent } = task;
  const { domain, msPerPx } = tiling;
  const { extent } = indexes.columns;
  const wide = (domain[1] - domain[0]) / msPerPx[0];
  const isAtStart = domain[0] <= extent[0];
  const isAtEnd = domain[1] >= extent[1];
  const obstacles = createObstacles();
  for (const mark of marks) addMark(obstacles, mark, input, task);
  if (isAtEnd && margin > 0 && indexes.hasEffects) addEndValue(obstacles, wide, input, task);
  return {
    lane: index,
    top: box.top + 1,
    bottom: box.bottom - 1,
    zero: box.zero,
    left: isAtStart ? EDGE : Number.NEGATIVE_INFINITY,
    right: isAtEnd ? wide + margin - EDGE : Number.POSITIVE_INFINITY,
    end: isAtEnd ? wide : Number.POSITIVE_INFINITY,
    profile,
    obstacles,
    style,
    isBackdrop: stepBack(perEvent[0]) > 0.5,
    isPacked: box.isPacked,
    views: wide / width,
  };
}

function addMark(
  obstacles: Obstacles,
  mark: Mark,
  { indexes }: PlanInput,
  { tiling, box }: LaneTask,
): void {
  const { domain, msPerPx } = tiling;
  const x = (mark.time - domain[0]) / msPerPx[0];
  const y = markY(box, mark);
  const { placement, radius: r, presence } = mark;
  if (presence[1] > LEAST) {
    const isLarge = (indexes.columns.importance[mark.event] ?? 3) >= LARGE;
    obstacles.add(isLarge ? "dot" : "small", placement, dotBox({ x, y, r }));
    if (!box.isPacked) obstacles.add("faint", placement, stemBox({ x, y, zero: box.zero }));
  }
  if (!mark.hasBar) return;
  // A bar grows within the step, as marks move apart.
  const grown = msPerPx[0] / msPerPx[1];
  const to = x + ((mark.to - mark.time) / msPerPx[0]) * grown;
  const from = x - ((mark.time - mark.from) / msPerPx[0]) * grown;
  const right = Math.min(to, (domain[1] - domain[0]) / msPerPx[0] + BEYOND);
  const left = Math.max(from, -BEYOND);
  if (right > left) obstacles.add("bar", placement, { left, right, top: y - BAR, bottom: y + BAR });
}

/** Half the height of a span's bar with its arrow; px. */
const BAR: Px = 3;
/** How far out of the window obstacles matter; px. */
const BEYOND: Px = 200;

/** Lines above and below the zero line that belong to the value at its end. */
export const END_VALUE_LINES = 2.6;

/** Keeps the margin beside the end of the line free for the value that is written there. */
function addEndValue(
  obstacles: Obstacles,
  wide: Px,
  { margin, style }: PlanInput,
  { box }: LaneTask,
): void {
  const height = END_VALUE_LINES * style.line;
  obstacles.add("bar", -1, {
    left: wide,
    right: wide + margin,
    top: box.zero - height,
    bottom: box.zero + height,
  });
}
