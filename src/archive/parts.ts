import { DAY, type Domain } from "../model/time";
import type { Part } from "./head";

/** The parts that may have something in a domain. */
export function partsIn(parts: readonly Part[], [start, end]: Domain): readonly Part[] {
  return parts.filter((part) => stretchOf(part)[0] < end && stretchOf(part)[1] > start);
}

/** About how many rows of these parts are in a domain. */
export function rowsOf(parts: readonly Part[], [start, end]: Domain): number {
  return parts.reduce((sum, part) => {
    const [first, last] = stretchOf(part);
    const share = (Math.min(end, last) - Math.max(start, first)) / (last - first);
    return sum + part.rows * Math.min(1, Math.max(0, share));
  }, 0);
}

function stretchOf({ first, last }: Part): Domain {
  return [Date.parse(first), Date.parse(last) + DAY];
}
