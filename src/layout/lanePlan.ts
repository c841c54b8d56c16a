import type { Domain, Ms } from "../model/time";
import type { LaneTask, PlanInput } from "./input";
import { type Bars, barsOf, takeOut } from "./lane/bars";
import { dotsOf } from "./lane/dots";
import type { LaneBox } from "./lane/laneBox";
import type { LaneIndex, LaneIndexes } from "./lane/laneIndex";
import { hasBar } from "./lane/presence";
import { type Profile, profileOf } from "./lane/profile";
import { weightOf } from "./lane/side";
import { topEvents } from "./lane/topEvents";
import { isLasting, type Mark, markOf, markY, stepsOut } from "./mark";
import { candidatesOf, type Ranked } from "./name/candidates";
import { createField } from "./name/field";
import { isApart } from "./name/obstacles";
import { type PlacedName, placeNames } from "./name/place";
import { dotBox } from "./name/reserve";
import type { Px } from "./scale";

/** One lane of a plan. */
export interface LanePlan {
  readonly box: LaneBox;
  readonly bars: readonly Bars[];
  /** What is drawn singly, what matters most last, on top of all others. */
  readonly marks: readonly Mark[];
  readonly names: readonly MarkedName[];
  /** How far silhouette and bars reach out, over the tiles at the step's closest scale. */
  readonly profile: Profile;
}

/** A name with its mark. */
export interface MarkedName extends PlacedName {
  readonly mark: Mark;
}

/** Spans and wide dates of a lane that are looked at. */
const MOST_BARS = 40;

/** Plans a lane: what is drawn singly, the names, and what is left to the bars. */
export function planLane(input: PlanInput, task: LaneTask): LanePlan {
  const { indexes } = input;
  const { tiling, perEvent, index, box } = task;
  const { domain, msPerPx } = tiling;
  const lane = indexes.lanes[index] as LaneIndex;
  const dots = lane.sides.flatMap((side) => dotsOf(side, domain, msPerPx, perEvent));
  const ranked = candidatesOf(input, task, lane);
  const keepsDot = ({ mark }: Ranked) => mark.isTurn || input.pinned.includes(mark.event);
  const turns = ranked.filter(keepsDot).map(({ mark }) => mark.placement);
  const shown = new Set([...dots.map(({ placement }) => placement), ...turns]);
  const outs = stepsOut(indexes, byRank(indexes, shown), msPerPx[0]);
  const long = longIn(indexes, lane, domain, msPerPx[1]);
  const marks = new Map<number, Mark>();
  const add = (placement: number, presence: Mark["presence"]) => {
    const mark = markOf(indexes, placement, { presence, out: outs.get(placement) ?? 0 });
    marks.set(placement, { ...mark, hasBar: showsBar(mark, indexes, task) });
  };
  for (const { placement, presence } of dots) add(placement, presence);
  for (const placement of long) if (!marks.has(placement)) add(placement, [0, 0]);
  const bars = lane.sides.flatMap((side) => barsOf(side, domain, msPerPx));
  take(bars, [...marks.values()], indexes);
  const warmth = indexes.hasEffects ? input.warmth : null;
  const profile = profileOf(domain, msPerPx[0], box, warmth, index, bars);
  const field = createField(input, task, profile, [...marks.values()]);
  const names = placeNames(
    ranked.map(({ mark, toCandidate }) => toCandidate(outs.get(mark.placement) ?? 0)),
    field,
  );
  giveWay(marks, names, bars, input, task);
  const isNamed = new Set(names.map(({ placement }) => placement));
  // A turning point without room for its name keeps its dot, unless another stands in its place.
  const unnamed = turns.filter((placement) => !isNamed.has(placement) && !outs.get(placement));
  for (const mark of singleMarks(marks, unnamed, bars, input, outs))
    marks.set(mark.placement, mark);
  const placed = names.map(({ placement }) => placement);
  const named = singleMarks(marks, placed, bars, input, outs).map((mark) => ({
    ...mark,
    isNamed: true,
    hasBar: true,
  }));
  return {
    box,
    bars,
    profile,
    marks: inOrder(marks, named, indexes),
    names: names.map((name, i) => ({ ...name, mark: named[i] as Mark })),
  };
}

/** How far a small dot keeps from the sides of a name; px. */
const BESIDE: readonly [Px, Px] = [0.5, 0];

/** Puts the small dots that a name covers back into the bars. */
function giveWay(
  marks: Map<number, Mark>,
  names: readonly PlacedName[],
  bars: readonly Bars[],
  { indexes }: PlanInput,
  { tiling, box }: LaneTask,
): void {
  const px = (time: Ms) => (time - tiling.domain[0]) / tiling.msPerPx[0];
  const boxes = names.map((name) => {
    const [left, top] = [px(name.time) + name.dx, name.y + name.dy];
    return { left, top, right: left + name.width, bottom: top + name.height };
  });
  const own = new Set(names.map(({ placement }) => placement));
  for (const [placement, mark] of marks) {
    const { presence, time, radius: r } = mark;
    if (presence[1] === 0 || own.has(placement)) continue;
    const dot = dotBox({ x: px(time), y: markY(box, mark), r });
    if (boxes.every((name) => isApart(name, dot, BESIDE))) continue;
    marks.set(placement, { ...mark, presence: [0, 0] });
    take(bars, [{ ...mark, presence: [-presence[0], -presence[1]] }], indexes);
  }
}

/** These placements as marks that are all there, and no longer in the bars. */
function singleMarks(
  marks: ReadonlyMap<number, Mark>,
  placements: readonly number[],
  bars: readonly Bars[],
  { indexes }: PlanInput,
  outs: ReadonlyMap<number, Px>,
): Mark[] {
  return placements.map((placement): Mark => {
    const known = marks.get(placement);
    const own = known ?? markOf(indexes, placement, { out: outs.get(placement) ?? 0 });
    const [first, next] = known?.presence ?? [0, 0];
    take(bars, [{ ...own, presence: [1 - first, 1 - next] }], indexes);
    return { ...own, presence: [1, 1] };
  });
}

/** The order in which marks are painted: the foremost last. */
function inOrder(
  marks: ReadonlyMap<number, Mark>,
  named: readonly Mark[],
  { columns }: LaneIndexes,
): Mark[] {
  const isNamed = new Set(named.map(({ placement }) => placement));
  const others = [...marks.values()].filter(
    ({ placement, presence, hasBar }) => !isNamed.has(placement) && (presence[1] > 0 || hasBar),
  );
  const importanceOf = ({ event }: Mark) => columns.importance[event] ?? 3;
  others.sort((a, b) => importanceOf(a) - importanceOf(b) || a.time - b.time);
  return [...others, ...named.toReversed()];
}

function take(bars: readonly Bars[], marks: readonly Mark[], { hasEffects }: LaneIndexes): void {
  for (const sign of [1, 0, -1]) {
    const taken = marks
      .filter(({ level }) => Math.sign(level) === sign)
      .map(({ time, level, presence }) => {
        return { time, presence, weight: weightOf(level, !hasEffects) };
      });
    for (const one of bars) if (one.sign === sign) takeOut(one, taken);
  }
}

/** The foremost spans and wide dates that reach into a domain. */
export function longIn(
  indexes: LaneIndexes,
  lane: LaneIndex,
  domain: Domain,
  msPerPx: number,
): number[] {
  const find = (part: "spans" | "edges") =>
    topEvents(indexes, lane, domain, MOST_BARS, part, LEAST_BAR * msPerPx);
  return [...new Set([...find("spans"), ...find("edges")])];
}

const LEAST_BAR: Px = 8;

/** Whether an event that is not named shows the time that it covers. */
function showsBar(
  { from, to, event, radius }: Mark,
  { columns }: LaneIndexes,
  { tiling, perEvent, box }: LaneTask,
): boolean {
  const width = (to - from) / tiling.msPerPx[0];
  if (box.isPacked) return width >= LEAST_BAR;
  const isSpan = isLasting(columns.flags[event] ?? 0);
  if (!isSpan && width < 2 * radius + 4) return false;
  return hasBar(perEvent[0], isSpan ? (columns.importance[event] ?? 3) : 3, width);
}

/** Placements by rank, the highest first. */
export function byRank({ columns }: LaneIndexes, placements: Iterable<number>): number[] {
  const { rank } = columns.placements;
  return [...placements].sort((a, b) => (rank[b] ?? 0) - (rank[a] ?? 0) || a - b);
}
