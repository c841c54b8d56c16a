import { placementsOf } from "../../model/placements";
import type { Ms } from "../../model/time";
import type { LaneTask, PlanInput } from "../input";
import type { LaneIndex, LaneIndexes } from "../lane/laneIndex";
import { dateUnit, leastNamed, NAMED_TWICE } from "../lane/presence";
import { topEvents } from "../lane/topEvents";
import { isWide, type Mark, markOf, markY } from "../mark";
import type { Px } from "../scale";
import type { Anchor, Blocks } from "./positions";
import type { Weight } from "./text";

/** An event whose name is to be placed. */
export interface Candidate {
  readonly placement: number;
  readonly event: number;
  readonly anchor: Anchor;
  /** The time of its dot, and the end of its bar. */
  readonly time: Ms;
  readonly end: Ms;
  readonly weight: Weight;
  /** Whether it is named before all others, because it is open or pinned. */
  readonly isFirst: boolean;
  readonly isTurn: boolean;
  /** Whether it is important enough that small dots make room for its name. */
  readonly isGreat: boolean;
  /** Set when they are asked for: most candidates find all places taken. */
  readonly blocks: () => Blocks;
}

/** An event that may be named, before it is known how far it steps out of its level. */
export interface Ranked {
  readonly mark: Mark;
  readonly toCandidate: (out: Px) => Candidate;
}

/** Events that may be named per lane and tile. */
const PER_TILE = 40;
const TILE: Px = 512;
/** From this importance on small dots make room for a name. */
const GREAT = 4;
/** Fewer than these would be too few: then less important events may be named too. */
const ENOUGH = 6;

/**
 * The events of a lane that may be named, by rank: the selected one, those at home in the lane, and from near
 * also those that are at home in another.
 */
export function candidatesOf(input: PlanInput, task: LaneTask, lane: LaneIndex): Ranked[] {
  const { indexes, selected, pinned } = input;
  const { tiling, perEvent } = task;
  const { domain, msPerPx } = tiling;
  const { placements, importance } = indexes.columns;
  const { rank, event, isHome } = placements;
  const width = (domain[1] - domain[0]) / msPerPx[0];
  const most = Math.ceil((PER_TILE * width) / TILE);
  const found = topEvents(indexes, lane, domain, most);
  const spans = topEvents(indexes, lane, domain, PER_TILE, "spans");
  const all = [...new Set([...found, ...spans])].sort(
    (a, b) => (rank[b] ?? 0) - (rank[a] ?? 0) || a - b,
  );
  const importanceOf = (p: number) => importance[event[p] ?? 0] ?? 3;
  const atHome = all.filter((p) => isHome[p]);
  const least = leastImportance(atHome.map(importanceOf), leastNamed(perEvent[0]));
  const eligible = all.filter((p) => importanceOf(p) >= least);
  const home = eligible.filter((p) => isHome[p]);
  const guests = perEvent[0] >= NAMED_TWICE ? eligible.filter((p) => !isHome[p]) : [];
  const own = selected === null ? [] : all.filter((p) => event[p] === selected);
  const pins = pinned.flatMap((one) => inLane(one, input, task));
  const order = new Set([...own, ...pins, ...home, ...guests]);
  return [...order].map((p) => rankedOf(p, event[p] === selected, pins.includes(p), input, task));
}

/** The placements of an event in a lane whose marks are in the tiles. */
function inLane(
  event: number,
  { indexes: { columns } }: PlanInput,
  { tiling, index }: LaneTask,
): number[] {
  const [start, end] = tiling.domain;
  const anchor = columns.anchor[event] ?? Number.NaN;
  if (!(anchor >= start && anchor < end)) return [];
  const { placements } = columns;
  return placementsOf(placements, event).filter((p) => placements.lane[p] === index);
}

/** The least importance that is named: lower where too little would be left. */
function leastImportance(sorted: readonly number[], wanted: number): number {
  return Math.min(wanted, Math.max(1, sorted[Math.min(ENOUGH, sorted.length) - 1] ?? 1));
}

function rankedOf(
  placement: number,
  isSelected: boolean,
  isPinned: boolean,
  input: PlanInput,
  { tiling, perEvent, box }: LaneTask,
): Ranked {
  const { indexes, setName } = input;
  const mark = markOf(indexes, placement);
  const unit = dateUnit(perEvent[0], input.width * tiling.msPerPx[0]);
  const weight = weightOf(mark, isSelected, indexes);
  const [start] = tiling.domain;
  const px = (time: number) => (time - start) / tiling.msPerPx[0];
  const sign = mark.level < 0 ? -1 : 1;
  return {
    mark,
    toCandidate: (out) => {
      const y = markY(box, { level: mark.level, out });
      return {
        placement,
        event: mark.event,
        time: mark.time,
        end: mark.to,
        weight,
        isFirst: isSelected || isPinned,
        isTurn: mark.isTurn,
        isGreat: isPinned || (indexes.columns.importance[mark.event] ?? 3) >= GREAT,
        anchor: {
          x: px(mark.time),
          y,
          r: mark.radius,
          sign,
          bar: isWide(mark) ? px(mark.to) - px(mark.time) : 0,
          before: isWide(mark) ? px(mark.time) - px(mark.from) : 0,
          isOnLine: mark.level === 0 && !box.isPacked,
          zero: box.isPacked ? y : box.zero,
        },
        blocks: () => ({
          right: setName(mark.event, unit, weight, true),
          left: setName(mark.event, unit, weight, false),
        }),
      };
    },
  };
}

function weightOf({ isTurn, event }: Mark, isSelected: boolean, { columns }: LaneIndexes): Weight {
  if (isTurn || isSelected) return "strong";
  return (columns.importance[event] ?? 3) >= 4 ? "plain" : "faint";
}
