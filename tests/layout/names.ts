import type { PlanInput } from "../../src/layout/input";
import { type LaneBox, levelOut } from "../../src/layout/lane/laneBox";
import { stepBack } from "../../src/layout/lane/presence";
import type { MarkedName } from "../../src/layout/lanePlan";
import { isWide, type Mark, markY } from "../../src/layout/mark";
import { boxOfName, namesInView } from "../../src/layout/name/inView";
import type { Plan } from "../../src/layout/plan";
import type { Px } from "../../src/layout/scale";
import { placeOf, presenceIn, type Scene, sceneOf } from "../../src/layout/scene";
import { warmthAt } from "../../src/model/warmth";

/** What may be wrong with the names of a picture. */

export interface Box {
  readonly left: Px;
  readonly top: Px;
  readonly right: Px;
  readonly bottom: Px;
}

/** A name where it stands. */
interface Written {
  readonly name: MarkedName;
  readonly box: Box;
  /** Whether it is drawn as one that lies in the silhouette. */
  readonly isInside: boolean;
}

/** Rounding may let boxes that touch seem to overlap by a hair; px. */
const HAIR: Px = 1e-3;
/** The silhouette is looked up at steps of the paper, not at those of the painter. */
const STEEP: Px = 2;
const THIN: Px = 2;
/** From this on a dot is drawn. */
const DRAWN = 0.1;
/** From this importance on a dot must not be taken for that of another's name. */
const LARGE = 4;
/** The most that a name keeps from the mark that it touches; px. */
const TOUCHING: Px = 3 + HAIR;

function distance(a: Box, b: Box): Px {
  const x = Math.max(0, a.left - b.right, b.left - a.right);
  const y = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.hypot(x, y);
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.right - HAIR &&
    b.left < a.right - HAIR &&
    a.top < b.bottom - HAIR &&
    b.top < a.bottom - HAIR
  );
}

function dotOf(scene: Scene, mark: Mark): Box {
  const { x, y, r } = placeOf(scene, mark);
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

function stemOf(scene: Scene, mark: Mark, { zero }: LaneBox): Box {
  const { x, y } = placeOf(scene, mark);
  return { left: x, right: x, top: Math.min(y, zero), bottom: Math.max(y, zero) };
}

function barOf(scene: Scene, mark: Mark): Box {
  const { y } = placeOf(scene, mark);
  const [left, right] = [scene.scale.x(mark.from), scene.scale.x(mark.to)];
  return { left, right, top: y - 1.75, bottom: y + 1.75 };
}

/**
 * The names of a plan as they stand beside their marks, in view or not. What began before the tiles has its name at
 * an edge of the view: see `inView`.
 */
export function namesOf(scene: Scene): Written[] {
  const [start, end] = scene.plan.tiling.domain;
  return scene.plan.lanes.flatMap(({ names }, lane) =>
    names
      .filter(({ time }) => time >= start && time < end)
      .map((name) => {
        const left = scene.scale.x(name.time) + name.dx;
        const top = markY(scene.boxes[lane] as LaneBox, name.mark) + name.dy;
        const { isInside } = name;
        return {
          name,
          isInside,
          box: { left, top, right: left + name.width, bottom: top + name.height },
        };
      }),
  );
}

/** The names of a scene that are in view. */
export function inView(scene: Scene): Written[] {
  return namesInView(scene).map((at) => ({
    name: at.name,
    isInside: at.isInside,
    box: boxOfName(at),
  }));
}

/** The scenes of a plan at both ends of its step of the zoom, and between. */
export function scenesOf(plan: Plan, { width, margin }: PlanInput): Scene[] {
  const [first, next] = plan.tiling.msPerPx;
  const { domain } = plan.tiling;
  return [0, 0.5, 0.999].map((way) => {
    const msPerPx = first * (next / first) ** way;
    return sceneOf(plan, [domain[0], domain[0] + width * msPerPx], width, margin);
  });
}

/** Everything that is wrong with these names, in words; `isMoved` where some have left the places planned for them. */
export function faultsOf(scene: Scene, input: PlanInput, written: readonly Written[]): string[] {
  return scene.plan.lanes.flatMap(({ marks }, lane) => {
    const own = written.filter(({ name }) => name.lane === lane);
    const box = scene.boxes[lane] as LaneBox;
    const named = new Map(own.map(({ name }) => [name.placement, name]));
    return own.flatMap(({ name, box: at, isInside }, i) => {
      const said = (fault: string) => `${name.event} in lane ${lane}: ${fault}`;
      const other = own.slice(i + 1).find((one) => overlap(at, one.box));
      const faults = [
        other && `on the name of ${other.name.event}`,
        at.top < box.top - HAIR && "above its lane",
        at.bottom > box.bottom + HAIR && "below its lane",
        ...marks.map((mark) => markFault(scene, name, at, mark, box, named)),
        silhouetteFault(scene, input, lane, { name, box: at, isInside }, box),
        ...ownFaults(scene, input, name, at, marks, box),
      ];
      return faults.flatMap((fault) => (fault ? [said(fault)] : []));
    });
  });
}

function markFault(
  scene: Scene,
  name: MarkedName,
  at: Box,
  mark: Mark,
  box: LaneBox,
  named: ReadonlyMap<number, MarkedName>,
): string | false {
  const isDrawn = presenceIn(scene, mark) > DRAWN;
  if (isDrawn && overlap(at, dotOf(scene, mark))) return `on the dot of ${mark.event}`;
  const isOwn = mark.placement === name.placement;
  const stem = stemOf(scene, mark, box);
  const isStem = !box.isPacked && (named.has(mark.placement) || isOwn);
  // The last resort of a turning point.
  const mayCross = name.weight === "strong" && !isOwn;
  if (
    isStem &&
    !mayCross &&
    overlap(at, { ...stem, left: stem.left - 0.5, right: stem.right + 0.5 })
  )
    return `on the stem of ${mark.event}`;
  const hasBar = mark.hasBar && isWide(mark);
  return hasBar && overlap(at, barOf(scene, mark)) && `on the bar of ${mark.event}`;
}

/** Outside of the silhouette; or wholly inside of it, once it has stepped back. */
function silhouetteFault(
  { scale, plan }: Scene,
  { warmth, indexes }: PlanInput,
  lane: number,
  { name: { mark }, box: at, isInside }: Written,
  box: LaneBox,
): string | false {
  if (!indexes.hasEffects) return at.bottom > box.zero + HAIR && "below the line of its rows";
  const sign = mark.level < 0 ? -1 : 1;
  const inner = sign > 0 ? box.zero - at.bottom : at.top - box.zero;
  const outer = sign > 0 ? box.zero - at.top : at.bottom - box.zero;
  if (inner < -HAIR) return "across the zero line";
  if (isInside && stepBack(plan.perEvent[0]) <= 0.5)
    return "inside a silhouette that is no backdrop";
  let [most, least] = [0, Number.POSITIVE_INFINITY];
  const outAt = (x: Px) => {
    const value = warmthAt(warmth, lane, scale.time(x));
    return value * sign > 0 ? levelOut(box, value) : 0;
  };
  // Beyond the tiles nothing is drawn while they are shown.
  const [start, end] = plan.tiling.domain.map(scale.x) as [Px, Px];
  for (let x = Math.max(start, at.left); x <= Math.min(end, at.right); x++) {
    // A needle or a notch thinner than the steps of the painter is not drawn.
    const [out, next] = [outAt(x), outAt(x + THIN)];
    most = Math.max(most, Math.min(out, next));
    least = Math.min(least, Math.max(out, next));
  }
  if (isInside) return outer > least + STEEP && "across the edge of the silhouette that it is in";
  return inner < most - STEEP && `${(most - inner).toFixed(1)} px on the silhouette`;
}

/** Whether a name touches its own mark, and is nearer to it than to others. */
function ownFaults(
  scene: Scene,
  { indexes }: PlanInput,
  name: MarkedName,
  at: Box,
  marks: readonly Mark[],
  box: LaneBox,
): (string | false)[] {
  const { mark, leader } = name;
  const { x, y } = placeOf(scene, mark);
  const parts = [dotOf(scene, mark)];
  if (!box.isPacked) parts.push(stemOf(scene, mark, box));
  if (mark.hasBar && isWide(mark)) parts.push(barOf(scene, mark));
  if (leader !== null) {
    const end = y + leader;
    parts.push({ left: x, right: x, top: Math.min(y, end), bottom: Math.max(y, end) });
  }
  const near = Math.min(...parts.map((part) => distance(at, part)));
  const nearer = marks.find((other) => {
    if (other.placement === mark.placement) return false;
    const isLarge = (indexes.columns.importance[other.event] ?? 3) >= LARGE;
    const counts = other.isNamed || (isLarge && presenceIn(scene, other) > DRAWN);
    return counts && distance(at, dotOf(scene, other)) < near - HAIR;
  });
  return [
    near > TOUCHING && `${near.toFixed(1)} px from its own mark`,
    nearer !== undefined && `nearer to ${nearer.event} than to its own mark`,
  ];
}

/** Which of these names reach out of the room that they have: all time, or what is in view with its margin. */
export function cutOff(written: readonly Written[], [from, to]: readonly [Px, Px]): number[] {
  return written
    .filter(({ box }) => box.left < from - HAIR || box.right > to + HAIR)
    .map(({ name }) => name.event);
}
