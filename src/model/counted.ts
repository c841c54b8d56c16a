import type { BitSets } from "./bitSets";
import type { Domain, Ms } from "./time";

/**
 * Events that are known by their number alone, as those of an archive. Each row stands for all events that begin in
 * a stretch of time and are alike in lane, effect, actors and topics, so that a filter passes all of them or none.
 */
export interface Counted {
  readonly rows: number;
  /** How many events each row counts; 0 for a row that only says more finely where those of another stand. */
  readonly numbers: Float64Array;
  readonly actors: BitSets;
  readonly topics: BitSets;
  /** From the first to the last of all events. */
  readonly extent: Domain;
  /**
   * Visits what passes, summed up by lane, effect and stretch of time, ascending in time. `rows` has a byte for each
   * row: 1 if it passes.
   */
  readonly visit: (rows: Mask, lanes: readonly CellLane[], use: Use, visit: VisitCell) => void;
}

/** What is asked for: places to draw at, as finely as they are known, or times for warmth. */
export type Use = "places" | "warmth";

/** A lane with what puts events in it: its relation, or actors or topics. */
export interface CellLane {
  readonly id: string;
  readonly members?: {
    readonly of: "actors" | "topics";
    readonly words: Uint32Array;
    /** Ids of the relations whose effects count in it. */
    readonly relations: readonly string[];
  };
}

/** `weight` is what the events weigh together in warmth. */
export type VisitCell = (
  lane: number,
  time: Ms,
  effect: number,
  events: number,
  weight: number,
) => void;

/** A byte for each row: 1 if it passes. */
type Mask = Uint8Array;

/** The part of a mask that is about the rows of what is counted. */
export function rowsOf(mask: Mask, { rows }: Counted): Mask {
  return mask.subarray(mask.length - rows);
}
