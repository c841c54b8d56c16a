import type { Ms } from "../../model/time";
import { extremes, halfOf, type Profile } from "../lane/profile";
import type { Px } from "../scale";
import {
  ACROSS,
  type Box,
  CLEARING,
  type Distances,
  LOOSE,
  type Obstacles,
  STRICT,
} from "./obstacles";
import { type Anchor, type NameStyle, type Position, visitPositions } from "./positions";
import type { NameBlock, Weight } from "./text";

/** An event that asks for its name to be written. */
export interface Candidate {
  readonly placement: number;
  readonly event: number;
  readonly anchor: Anchor;
  /** When its dot stands, and when its bar ends. */
  readonly time: Ms;
  readonly end: Ms;
  readonly weight: Weight;
  readonly isTurn: boolean;
  /** Whether it matters so much that small dots make room for its name. */
  readonly isGreat: boolean;
  readonly blocks: { readonly right: readonly NameBlock[]; readonly left: readonly NameBlock[] };
}

/** A name with its place by its mark, so that it moves with it. */
export interface PlacedName {
  readonly placement: number;
  readonly event: number;
  readonly lane: number;
  readonly block: NameBlock;
  readonly weight: Weight;
  readonly side: "right" | "left";
  /** The time that holds it: that of its dot or of the end of its bar. */
  readonly time: Ms;
  /** The height of its mark in the plan's box; px. */
  readonly y: Px;
  /** Its left edge from there, and its top from the height of its mark; px. */
  readonly dx: Px;
  readonly dy: Px;
  readonly width: Px;
  readonly height: Px;
  /** Where the line from its dot to it ends, from the height of its mark; null without one. */
  readonly leader: Px | null;
  /** Whether it lies in the silhouette instead of on the paper. */
  readonly isInside: boolean;
}

/** The part of a lane in which names are placed; px of the window. */
export interface Field {
  readonly lane: number;
  readonly top: Px;
  readonly bottom: Px;
  readonly zero: Px;
  readonly left: Px;
  readonly right: Px;
  /** Where the plot ends, and the silhouette with it. */
  readonly end: Px;
  readonly profile: Profile;
  readonly obstacles: Obstacles;
  readonly style: NameStyle;
  /** Whether the silhouette is a backdrop that a name may lie wholly inside of. */
  readonly isBackdrop: boolean;
  readonly isPacked: boolean;
  /** How many times the view's width the window is wide: as many more names. */
  readonly views: number;
}

/** The distances that names keep, where they can: those of great importance may do with less. */
const USUAL = [STRICT, LOOSE] as const;
const GREAT = [STRICT, LOOSE, CLEARING] as const;

/** Marks of the first choice keep this far apart on their side of the zero line; px. */
const APART: Px = 44;

/**
 * Chooses which names are written and where: first the turning points, then the first choice, then the rest, all
 * in the order of `candidates`. Who is chosen has its mark reserved before any name is placed.
 */
export function placeNames(candidates: readonly Candidate[], field: Field): PlacedName[] {
  const { style, views } = field;
  const most = Math.max(1, Math.round(style.most * views));
  const turns = candidates.filter(({ isTurn }) => isTurn).slice(0, most);
  for (const turn of turns) reserve(turn, field);
  const placed = placeTurns(turns, field);
  const rest = candidates.filter(({ isTurn }) => !isTurn);
  const chosen = chooseFirst(rest, turns, Math.round(style.first * views), field);
  for (const one of chosen) {
    const name = placeOne(one, field, one.isGreat ? GREAT : USUAL);
    if (name) placed.push(name);
    else release(one, field);
  }
  const isChosen = new Set(chosen);
  for (const one of rest) {
    if (placed.length >= most) break;
    if (isChosen.has(one) || !isMarkFree(one, field)) continue;
    reserve(one, field);
    const name = placeOne(one, field, one.isGreat ? GREAT : USUAL);
    if (name) placed.push(name);
    else release(one, field);
  }
  return placed;
}

/** Places the turning points in that order, and with those shapes first, which leave the fewest without a name. */
function placeTurns(turns: readonly Candidate[], field: Field): PlacedName[] {
  let best: PlacedName[] = [];
  const { shapes } = field.style;
  const tries = [turns, turns.toReversed()].flatMap((order) =>
    [shapes, { ...shapes, one: shapes.two + 0.7, two: shapes.one }].map((costs) => ({
      order,
      costs,
    })),
  );
  for (const { order, costs } of tries) {
    const placed: PlacedName[] = [];
    for (const turn of order) {
      const name = placeOne(turn, field, [STRICT, LOOSE, CLEARING, ACROSS], costs);
      if (name) placed.push(name);
    }
    if (placed.length > best.length) best = placed;
    if (placed.length === turns.length) return placed;
    for (const { placement } of placed) field.obstacles.remove("name", placement);
  }
  for (const name of best) field.obstacles.add("name", name.placement, boxOf(name, turns));
  return best;
}

function boxOf(name: PlacedName, candidates: readonly Candidate[]): Box {
  const own = candidates.find(({ placement }) => placement === name.placement);
  const x = (own?.anchor.x ?? 0) + (own && name.time === own.end ? own.anchor.bar : 0);
  const [left, top] = [x + name.dx, (own?.anchor.y ?? 0) + name.dy];
  return { left, top, right: left + name.width, bottom: top + name.height };
}

/** Those of the first choice: by rank, far enough apart that each has a chance. Their marks are reserved. */
function chooseFirst(
  rest: readonly Candidate[],
  turns: readonly Candidate[],
  most: number,
  field: Field,
): Candidate[] {
  const places = { 1: turns.filter(isAbove).map(xOf), [-1]: turns.filter(isBelow).map(xOf) };
  const chosen: Candidate[] = [];
  for (const one of rest) {
    if (chosen.length + turns.length >= most) break;
    const beside = places[one.anchor.sign];
    if (beside.some((x) => Math.abs(x - one.anchor.x) < APART) || !isMarkFree(one, field)) continue;
    beside.push(one.anchor.x);
    chosen.push(one);
    reserve(one, field);
  }
  return chosen;
}

const xOf = ({ anchor }: Candidate): Px => anchor.x;
const isAbove = ({ anchor }: Candidate) => anchor.sign > 0;
const isBelow = ({ anchor }: Candidate) => anchor.sign < 0;

/**
 * Places a name where it costs least: of the places that keep the first of these distances, else the second, and
 * so on.
 */
function placeOne(
  one: Candidate,
  field: Field,
  tries: readonly Distances[],
  shapes?: NameStyle["shapes"],
): PlacedName | null {
  let best: { readonly position: Position; readonly ground: Ground } | undefined;
  let left = tries.length;
  const { style, obstacles, lane } = field;
  visitPositions(one.anchor, one.blocks, style, field, shapes ?? style.shapes, (position) => {
    const ground = isInLane(position.box, field) && groundOf(position.box, one.anchor, field);
    if (!ground) return false;
    // Only distances that no place before has kept make this one the better.
    for (let i = 0; i < left; i++) {
      if (!fits(position, one, field, tries[i] as Distances)) continue;
      [best, left] = [{ position, ground }, i];
    }
    return left === 0;
  });
  if (!best) return null;
  obstacles.add("name", one.placement, best.position.box);
  return { ...nameAt(best.position, one, lane), isInside: best.ground === "area" };
}

function nameAt({ block, box, side, leader, isAtEnd }: Position, one: Candidate, lane: number) {
  const { anchor, placement, event, weight } = one;
  return {
    placement,
    event,
    lane,
    block,
    weight,
    side,
    time: isAtEnd ? one.end : one.time,
    dx: box.left - anchor.x - (isAtEnd ? anchor.bar : 0),
    y: anchor.y,
    dy: box.top - anchor.y,
    width: block.width,
    height: box.bottom - box.top,
    leader: leader === null ? null : leader - anchor.y,
  };
}

function isInLane(box: Box, { left, right, top, bottom }: Field): boolean {
  return box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
}

/** Whether a name keeps clear of all others. */
function fits(
  { box, leader }: Position,
  one: Candidate,
  { obstacles }: Field,
  distances: Distances,
): boolean {
  if (leader === null) return obstacles.isFree(box, one.placement, distances);
  return (
    obstacles.isFree(box, one.placement, ledBy(distances)) &&
    obstacles.isFree(leaderBox(one, leader), one.placement, OWN_LINE)
  );
}

/** How far a name that a line leads to keeps from dots: the line touches its mark, so that no other is nearer. */
const LED = [4.5, 2] as const;
const led = new Map<Distances, Distances>();

function ledBy(distances: Distances): Distances {
  const known = led.get(distances) ?? { ...distances, dot: LED, reserved: LED };
  led.set(distances, known);
  return known;
}

/** What the line from a dot out to its name may not cross. */
const OWN_LINE: Distances = {
  name: [3, 0],
  dot: [1, 0],
  small: null,
  stem: null,
  faint: null,
  bar: null,
  reserved: [1, 0],
};

function leaderBox({ anchor: { x, y } }: Candidate, leader: Px): Box {
  return { left: x - 0.5, right: x + 0.5, top: Math.min(y, leader), bottom: Math.max(y, leader) };
}

/** Free height between a name and the bars; px. */
const CLEARANCE: Px = 1;
/** An event moves the silhouette from its own time on: left of it the step is not there yet; px. */
const BEFORE: Px = 3;

type Ground = "paper" | "area";

/** What a name lies on: clear paper, or the silhouette that it is wholly inside of; null where it would cut its edge. */
function groundOf(box: Box, { x, sign }: Anchor, field: Field): Ground | null {
  if (field.isPacked) return box.bottom <= field.zero - CLEARANCE ? "paper" : null;
  const { profile, zero } = field;
  // Marks move apart within the step, so that a name passes over all that lies between it and its mark.
  const [from, to] = [Math.min(box.left, x), Math.max(box.right, x - BEFORE)];
  const inner = sign > 0 ? zero - box.bottom : box.top - zero;
  const outer = sign > 0 ? zero - box.top : box.bottom - zero;
  const { bars, most, least } = extremes(profile, halfOf(sign), from, to);
  if (inner < bars + CLEARANCE) return null;
  if (inner >= most) return "paper";
  return field.isBackdrop && outer <= least && box.right <= field.end ? "area" : null;
}

/** Keeps a mark free of names: its dot, its stem down to the zero line, and the time that it covers. */
function reserve({ placement, anchor }: Candidate, { obstacles, isPacked }: Field): void {
  obstacles.add("reserved", placement, dotBox(anchor));
  if (!isPacked) obstacles.add("stem", placement, stemBox(anchor));
  // Not even its own name may lie on a bar.
  if (anchor.bar > 0) obstacles.add("bar", barOwner(placement), barBox(anchor));
}

function release({ placement }: Candidate, { obstacles }: Field): void {
  obstacles.remove("reserved", placement);
  obstacles.remove("stem", placement);
  obstacles.remove("bar", barOwner(placement));
}

/** Bars belong to nobody's name. */
const barOwner = (placement: number) => -2 - placement;

/** Half the height of a bar; px. */
const BAR: Px = 3;

/** The box of the time that an event covers. */
export function barBox({ x, y, bar, before }: Pick<Anchor, "x" | "y" | "bar" | "before">): Box {
  return { left: x - before, right: x + bar, top: y - BAR, bottom: y + BAR };
}

/** What the mark of a name may not touch. */
const OWN_MARK: Distances = {
  name: [4.5, 4.5],
  dot: null,
  small: null,
  stem: null,
  faint: null,
  bar: null,
  reserved: null,
};

function isMarkFree({ placement, anchor }: Candidate, { obstacles, isPacked }: Field): boolean {
  return (
    obstacles.isFree(dotBox(anchor), placement, OWN_MARK) &&
    (isPacked || obstacles.isFree(stemBox(anchor), placement, OWN_MARK)) &&
    (anchor.bar === 0 || obstacles.isFree(barBox(anchor), placement, OWN_MARK))
  );
}

/** The box of a dot. */
export function dotBox({ x, y, r }: Pick<Anchor, "x" | "y" | "r">): Box {
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

/** The box of the stem of a dot. */
export function stemBox({ x, y, zero }: Pick<Anchor, "x" | "y" | "zero">): Box {
  return { left: x - 0.65, right: x + 0.65, top: Math.min(y, zero), bottom: Math.max(y, zero) };
}
