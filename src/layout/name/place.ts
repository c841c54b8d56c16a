import type { Ms } from "../../model/time";
import type { Px } from "../scale";
import type { Candidate } from "./candidates";
import type { Field } from "./field";
import { fits, type Ground, groundOf, isInLane } from "./fit";
import { ACROSS, type Box, CLEARING, type Distances, LOOSE, STRICT } from "./obstacles";
import { type NameStyle, type Position, visitPositions } from "./positions";
import { isMarkFree, release, reserve } from "./reserve";
import type { NameBlock, Weight } from "./text";

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

/** The distances that names keep, where they can: those of great importance may do with less. */
const USUAL = [STRICT, LOOSE] as const;
const GREAT = [STRICT, LOOSE, CLEARING] as const;
const LAST = [STRICT, LOOSE, CLEARING, ACROSS] as const;

/** Marks of the first choice keep this far apart on their side of the zero line; px. */
const APART: Px = 44;

/**
 * Chooses which names are written and where: first what is open or pinned, then the turning points, then the first choice, then the rest, all
 * in the order of `candidates`. Who is chosen has its mark reserved before any name is placed.
 */
export function placeNames(candidates: readonly Candidate[], field: Field): PlacedName[] {
  const { style, views } = field;
  const most = Math.max(1, Math.round(style.most * views));
  const placed: PlacedName[] = [];
  for (const one of candidates.filter(({ isFirst }) => isFirst)) {
    reserve(one, field);
    const name = placeOne(one, field, LAST);
    if (name) placed.push(name);
  }
  const others = candidates.filter(({ isFirst }) => !isFirst);
  const found = placeByRank(others, most - placed.length, field);
  if (!field.isPacked || found.length === others.length || others.length > most)
    return [...placed, ...found];
  // Few events in rows: another order may find a place for all of them.
  takeBack(found, others, field);
  const all = placeFromEnd(others, field);
  return [...placed, ...(all ?? placeByRank(others, most - placed.length, field))];
}

/** Places names by rank, the turning points first: at most so many. */
function placeByRank(others: readonly Candidate[], most: number, field: Field): PlacedName[] {
  const { style, views } = field;
  const placed: PlacedName[] = [];
  const turns = others.filter(({ isTurn }) => isTurn).slice(0, most);
  for (const turn of turns) reserve(turn, field);
  placed.push(...placeTurns(turns, field, turns.length < most));
  const rest = others.filter(({ isTurn }) => !isTurn);
  const chosen = chooseFirst(rest, turns, Math.round(style.first * views), field);
  // A mark whose name finds no place releases its space.
  const place = (one: Candidate) => {
    const name = placeOne(one, field, one.isGreat ? GREAT : USUAL);
    if (name) placed.push(name);
    else release(one, field);
  };
  for (const one of chosen) place(one);
  const isChosen = new Set(chosen);
  for (const one of rest) {
    if (placed.length >= most) break;
    if (isChosen.has(one) || !isMarkFree(one, field)) continue;
    reserve(one, field);
    place(one);
  }
  return placed;
}

/** From the last to the first, each name finds the place beside its mark free. Null if one is left over. */
function placeFromEnd(few: readonly Candidate[], field: Field): PlacedName[] | null {
  for (const one of few) reserve(one, field);
  const placed: PlacedName[] = [];
  for (const one of few.toSorted((a, b) => b.anchor.x - a.anchor.x)) {
    const name = placeOne(one, field, USUAL);
    if (name) placed.push(name);
  }
  if (placed.length === few.length) return placed;
  takeBack(placed, few, field);
  return null;
}

/** Takes away these names, and the space of all marks. */
function takeBack(
  names: readonly PlacedName[],
  candidates: readonly Candidate[],
  field: Field,
): void {
  for (const one of candidates) release(one, field);
  for (const { placement } of names) field.obstacles.remove("name", placement);
}

/**
 * Places the turning points in that order, and with those shapes first, which leave the fewest without a name; by rank,
 * if they are more than can all be named.
 */
function placeTurns(turns: readonly Candidate[], field: Field, isTried: boolean): PlacedName[] {
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
      const name = placeOne(turn, field, LAST, costs);
      if (name) placed.push(name);
    }
    if (placed.length > best.length) best = placed;
    if (placed.length === turns.length || !isTried) return placed;
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
  visitPositions(one.anchor, one.blocks(), style, field, shapes ?? style.shapes, (position) => {
    const ground = isInLane(position.box, field) && groundOf(position.box, one.anchor, field);
    if (!ground) return false;
    // Only distances that no place before has kept make this one the better.
    for (let i = 0; i < left; i++) {
      if (!fits(position, one, field, tries[i] as Distances)) continue;
      best = { position: { ...position, box: { ...position.box } }, ground };
      left = i;
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
