import type { Px } from "../scale";

/** What a name may not lie on. */
export type Kind = "name" | "dot" | "small" | "stem" | "faint" | "bar" | "reserved";

export interface Box {
  readonly left: Px;
  readonly top: Px;
  readonly right: Px;
  readonly bottom: Px;
}

interface Obstacle extends Box {
  readonly kind: Kind;
  /** The placement whose it is. */
  readonly owner: number;
  isGone: boolean;
}

/** How far a name keeps from each kind, sideways and up and down; null: it may lie on it. */
export type Distances = Readonly<Record<Kind, readonly [Px, Px] | null>>;

/** A name is nearer to its own mark (3 px) than to any other. */
const CLEAR = [4.5, 3.1] as const;
export const STRICT: Distances = {
  name: [8, 2.5],
  dot: CLEAR,
  small: CLEAR,
  stem: [4.5, 1],
  faint: [3, 1],
  bar: [2, 2],
  reserved: CLEAR,
};
/** If there is no such place: across the faint stems of what is not named, and close to small dots. */
export const LOOSE: Distances = { ...STRICT, small: [0.5, 0], faint: null };
/** What matters much may also lie where small dots stand: these then are counted in the bars instead. */
export const CLEARING: Distances = { ...LOOSE, small: null };
/** The last resort of a turning point: across a stem, which its halo interrupts. */
export const ACROSS: Distances = { ...CLEARING, stem: null };

/** Obstacles by stretches of the plot, so that only those nearby are looked at. */
export interface Obstacles {
  add(kind: Kind, owner: number, box: Box): void;
  /** Takes away everything of a kind that a placement owns. */
  remove(kind: Kind, owner: number): void;
  /** Whether a box keeps its distance from everything that others own. */
  isFree(box: Box, owner: number, distances: Distances): boolean;
}

const BUCKET: Px = 64;
/** No distance is larger than this; px. */
const MOST: Px = 8;

export function createObstacles(): Obstacles {
  const buckets = new Map<number, Obstacle[]>();
  const owned = new Map<number, Obstacle[]>();
  return {
    add: (kind, owner, { left, top, right, bottom }) => {
      const obstacle = { kind, owner, isGone: false, left, top, right, bottom };
      const own = owned.get(owner);
      if (own) own.push(obstacle);
      else owned.set(owner, [obstacle]);
      const last = bucketAt(right);
      for (let at = bucketAt(left); at <= last; at++) {
        const bucket = buckets.get(at);
        if (bucket) bucket.push(obstacle);
        else buckets.set(at, [obstacle]);
      }
    },
    remove: (kind, owner) => {
      for (const obstacle of owned.get(owner) ?? []) obstacle.isGone ||= obstacle.kind === kind;
    },
    isFree: (box, owner, distances) => {
      const last = bucketAt(box.right + MOST);
      for (let at = bucketAt(box.left - MOST); at <= last; at++) {
        const bucket = buckets.get(at);
        // By index: it is asked for so often that an iterator each time would be most of what is allocated.
        for (let i = 0; bucket && i < bucket.length; i++) {
          const other = bucket[i] as Obstacle;
          if (other.isGone || other.owner === owner) continue;
          const distance = distances[other.kind];
          if (distance && !isApart(box, other, distance)) return false;
        }
      }
      return true;
    },
  };
}

/** A whole number that a processor counts in: a map of any others allocates each that it is asked for. */
function bucketAt(x: Px): number {
  return Math.floor(x / BUCKET) | 0;
}

/** Whether two boxes are at least so far apart, sideways or up and down. */
export function isApart(a: Box, b: Box, distance: readonly [Px, Px]): boolean {
  // By index: taking a pair apart allocates, and this is asked of all that stands nearby.
  const x = distance[0];
  const y = distance[1];
  return (
    a.left >= b.right + x || a.right <= b.left - x || a.top >= b.bottom + y || a.bottom <= b.top - y
  );
}
