import type { LaneBox } from "../lane/laneBox";
import { extremes, halfOf } from "../lane/profile";
import type { MarkedName } from "../lanePlan";
import { dotRadius, isWide, type Mark, markY } from "../mark";
import type { Px } from "../scale";
import { placeOf, presenceIn, type Scene } from "../scene";
import { END_VALUE_LINES } from "./field";
import type { Ground } from "./fit";
import { type Box, isApart, type Kind, LOOSE } from "./obstacles";
import { barBox, dotBox, stemBox } from "./reserve";

/** A name where it stands in a view; px of the plot. */
export interface NameInView {
  readonly name: MarkedName;
  readonly x: Px;
  readonly top: Px;
  /** Which end of its lines is at its mark. */
  readonly side: "left" | "right";
  /** Whether it lies in the silhouette here: a name that was moved may have left it. */
  readonly isInside: boolean;
}

/** A name keeps this far from an edge of the plot; px. */
const EDGE: Px = 2;
/** Free space beside and above a name that was moved; px. */
const APART: readonly [Px, Px] = [8, 2.5];
const NONE: readonly [Px, Px] = [0, 0];
/** How far from the middle of its bar a name stands that is moved along it; px. */
const BAR_GAP: Px = 4;
/** A dot that is less there than this is no obstacle. */
const LEAST = 0.1;

/**
 * The names of a scene that are in view. At an edge a name slides inwards along its mark or changes its side; where
 * it would meet another name or a mark there, it waits.
 */
export function namesInView(scene: Scene): NameInView[] {
  return scene.plan.lanes.flatMap(({ names }, lane) => {
    const box = scene.boxes[lane];
    return box ? laneNames(scene, names, box) : [];
  });
}

function laneNames(scene: Scene, names: readonly MarkedName[], box: LaneBox): NameInView[] {
  const placed: NameInView[] = [];
  const cut: NameInView[] = [];
  for (const name of names) {
    const at = nameAt(scene, name, box);
    if (!at) continue;
    (isUncut(at, scene, box) ? placed : cut).push(at);
  }
  for (const at of cut) {
    const moved = [slide(at, scene, box), flip(at, scene)].find(
      (one) => one && isUncut(one, scene, box) && isClear(one, scene, box, placed),
    );
    if (moved) placed.push({ ...moved, isInside: groundOf(moved, scene, box) === "area" });
  }
  return placed;
}

/** A name by its mark; null where neither its dot nor its bar is in view. */
function nameAt({ scale }: Scene, name: MarkedName, box: LaneBox): NameInView | null {
  const { mark, time, dx, dy, side } = name;
  const isBar = mark.hasBar && isWide(mark);
  const from = scale.x(isBar ? mark.from : mark.time);
  const to = scale.x(isBar ? mark.to : mark.time);
  if (to < 0 || from >= scale.width) return null;
  return { name, x: scale.x(time) + dx, top: markY(box, mark) + dy, side, isInside: name.isInside };
}

/** The box of a name. */
export function boxOfName({ name, x, top }: NameInView): Box {
  return { left: x, top, right: x + name.width, bottom: top + name.height };
}

/** The right end of the room for a name: the value at the end of the line stands in the margin. */
function rightEnd(
  { scale, margin, plan }: Scene,
  { top, bottom }: Box,
  box: LaneBox,
  isInside: boolean,
): Px {
  // The silhouette that a name lies in ends with the plot.
  if (isInside) return scale.width;
  if (margin === 0 || box.isPacked) return scale.width + margin - EDGE;
  const height = END_VALUE_LINES * plan.style.line;
  const isBeside = top < box.zero + height && bottom > box.zero - height;
  return isBeside ? scale.width : scale.width + margin - EDGE;
}

function isUncut(at: NameInView, scene: Scene, box: LaneBox): boolean {
  const own = boxOfName(at);
  return own.left >= EDGE && own.right <= rightEnd(scene, own, box, at.isInside);
}

/** A name moved inwards: along the line to its mark, or along the bar of what stands out of view. */
function slide(at: NameInView, scene: Scene, box: LaneBox): NameInView {
  const { mark, height } = at.name;
  const { x, y } = placeOf(scene, mark);
  const beside = mark.level < 0 ? y + BAR_GAP : y - BAR_GAP - height;
  const isBeyond = x < 0 || x > scene.scale.width;
  const moved = isBeyond ? { ...at, top: beside } : at;
  const most = rightEnd(scene, boxOfName(moved), box, at.isInside) - at.name.width;
  return { ...moved, x: Math.max(EDGE, Math.min(most, at.x)) };
}

function flip(at: NameInView, { scale }: Scene): NameInView | null {
  const { name } = at;
  if (name.time !== name.mark.time) return null;
  const x = scale.x(name.mark.time) - name.dx - name.width;
  return { ...at, x, side: at.side === "left" ? "right" : "left" };
}

/** Whether a name that was moved meets no name, no dot and no stem of what is named. */
function isClear(
  at: NameInView,
  scene: Scene,
  box: LaneBox,
  placed: readonly NameInView[],
): boolean {
  const own = boxOfName(at);
  if (own.top < box.top || own.bottom > box.bottom) return false;
  if (placed.some((other) => !isApart(own, boxOfName(other), APART))) return false;
  if (groundOf(at, scene, box) === null) return false;
  const marks = scene.plan.lanes[at.name.lane]?.marks ?? [];
  return marks.every((mark) => isOffMark(own, at.name, scene, box, mark));
}

/** Whether a name that was moved touches nothing of a mark, and keeps as far from another's as where it was placed. */
function isOffMark(own: Box, name: MarkedName, scene: Scene, box: LaneBox, mark: Mark): boolean {
  const { scale } = scene;
  const x = scale.x(mark.time);
  const isBar = mark.hasBar && isWide(mark);
  // Most marks stand elsewhere: nothing is made for them.
  if (!isBar && (x < own.left - FAR || x > own.right + FAR)) return true;
  const isOff = (part: Box, kind: Kind) =>
    isApart(own, part, (mark.placement !== name.placement && LOOSE[kind]) || NONE);
  const y = markY(box, mark);
  if (isBar) {
    const from = scale.x(mark.from);
    if (!isOff(barBox({ x: from, y, bar: scale.x(mark.to) - from, before: 0 }), "bar"))
      return false;
  }
  const presence = presenceIn(scene, mark);
  if (presence < LEAST) return true;
  if (!isOff(dotBox({ x, y, r: dotRadius(mark.radius, presence) }), "dot")) return false;
  if (!mark.isNamed || box.isPacked) return true;
  return isOff(stemBox({ x, y, zero: box.zero }), "stem");
}

/** A dot or stem this far from a name does not touch it; px. */
const FAR: Px = 16;

/** What a name lies on where it was moved to: paper, or the silhouette if it lay inside before; null if on an edge. */
function groundOf({ name, x, top }: NameInView, scene: Scene, box: LaneBox): Ground | null {
  const profile = scene.plan.lanes[name.lane]?.profile;
  if (!profile || box.isPacked) return "paper";
  const { domain, msPerPx } = scene.plan.tiling;
  const placeAt = (at: Px) => (scene.scale.time(at) - domain[0]) / msPerPx[0];
  const isUp = name.mark.level > 0 || (name.mark.level === 0 && name.dy < 0);
  const [from, to] = [placeAt(x), placeAt(x + name.width)];
  const { most, least, bars } = extremes(profile, halfOf(isUp ? 1 : -1), from, to);
  const inner = isUp ? box.zero - top - name.height : top - box.zero;
  const outer = inner + name.height;
  if (inner < bars) return null;
  if (inner >= most) return "paper";
  return name.isInside && outer <= least ? "area" : null;
}
