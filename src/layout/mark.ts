import { IS_SPAN } from "../model/columns";
import { isTurn } from "../model/placements";
import { DAY, type Ms } from "../model/time";
import { type LaneBox, levelY } from "./lane/laneBox";
import type { LaneIndexes } from "./lane/laneIndex";
import type { Px } from "./scale";

/** An event in a lane as it is drawn: a dot at its time and effect, with the stretch of time that it covers. */
export interface Mark {
  readonly placement: number;
  readonly event: number;
  readonly lane: number;
  readonly level: number;
  readonly time: Ms;
  /** The event's time. */
  readonly from: Ms;
  readonly to: Ms;
  /** Radius of its dot when it is all there. */
  readonly radius: Px;
  /** How far it stands outwards from its level, where others stand too. */
  readonly out: Px;
  /** How far its dot is there at both ends of the zoom's step, 0 … 1. */
  readonly presence: readonly [number, number];
  readonly isNamed: boolean;
  readonly isTurn: boolean;
  /** Whether its time is drawn as a bar. */
  readonly hasBar: boolean;
}

/** Radius of a dot by importance, 1 to 5, and of a turning point; px. */
const RADII = [0, 2, 2.3, 2.9, 3.7, 4.5] as const;
const TURN: Px = 5.2;
/** The largest dot, for whoever has to keep clear of all of them; px. */
export const MOST_RADIUS = TURN;

/** How one mark differs from a dot that is all there. */
export type MarkState = Partial<Pick<Mark, "out" | "presence" | "isNamed" | "hasBar">>;

/** The mark of a placement. */
export function markOf(
  { columns, levels }: Pick<LaneIndexes, "columns" | "levels">,
  placement: number,
  state: MarkState = {},
): Mark {
  const { placements, importance, start, anchor, end } = columns;
  const event = placements.event[placement] ?? 0;
  const own = importance[event] ?? 3;
  const turn = isTurn(own, placements.effect[placement] ?? 0);
  return {
    placement,
    event,
    lane: placements.lane[placement] ?? 0,
    level: levels[placement] ?? 0,
    time: anchor[event] ?? 0,
    from: start[event] ?? 0,
    to: end[event] ?? 0,
    radius: turn ? TURN : (RADII[own] ?? 3),
    out: 0,
    presence: [1, 1],
    isNamed: false,
    isTurn: turn,
    hasBar: false,
    ...state,
  };
}

/** The height of a mark in its lane. */
export function markY(box: LaneBox, { level, out }: Pick<Mark, "level" | "out">): Px {
  return levelY(box, level) - Math.sign(level) * out;
}

/** Radius of a dot that is there as far as this, 0 … 1: it grows in its place. */
export function dotRadius(radius: Px, presence: number): Px {
  return radius * (0.3 + 0.7 * presence);
}

/** Whether an event lasts, or is only known to have been within some time. */
export function isLasting(flags: number): boolean {
  return (flags & IS_SPAN) !== 0;
}

/** Whether an event covers more than a day. */
export function isWide({ from, to }: Pick<Mark, "from" | "to">): boolean {
  return to - from > DAY;
}

/** Marks of one level closer than this step outwards, by so much, and so often at most; px. */
const CLOSE: Px = 6.5;
const STEP: Px = 5.5;
const STEPS = 2;

/** How far each of these placements of a lane steps outwards; those that come first keep their level. */
export function stepsOut(
  { columns, levels }: LaneIndexes,
  placements: readonly number[],
  msPerPx: number,
): ReadonlyMap<number, Px> {
  const taken = new Map<string, number[]>();
  const outs = new Map<number, Px>();
  const width = CLOSE * msPerPx;
  for (const placement of placements) {
    const level = levels[placement] ?? 0;
    const time = columns.anchor[columns.placements.event[placement] ?? 0] ?? 0;
    const cell = Math.floor(time / width);
    const timesAt = (step: number, at: number) => taken.get(`${level} ${step} ${at}`) ?? [];
    const isTaken = (step: number) =>
      [cell - 1, cell, cell + 1].some((at) =>
        timesAt(step, at).some((other) => Math.abs(other - time) < width),
      );
    let step = 0;
    while (step < STEPS && level !== 0 && isTaken(step)) step++;
    taken.set(`${level} ${step} ${cell}`, [...timesAt(step, cell), time]);
    outs.set(placement, step * STEP);
  }
  return outs;
}
