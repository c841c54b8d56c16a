import { bisectLeft } from "d3-array";
import type { Domain, Ms } from "../../model/time";
import type { Px, Scale } from "../scale";
import type { Row } from "./laneIndex";

/** Marks of one row too close to tell apart, counted in a bin of time. */
export interface Bin {
  readonly from: Px;
  readonly to: Px;
  readonly count: number;
  readonly domain: Domain;
}

/** Bins are this wide or up to twice as wide; px. */
const WIDTH: Px = 18;
/** Room that a dot asks for in a bin before dots are counted instead of drawn; px. */
const DOT: Px = 8;

/**
 * Walks over the bins of a row in view: few dots in a bin are `single`, more are counted. `alone` are
 * the placements of the row that are drawn in any case, with their anchors; they count for no bin.
 * Bins are aligned to time in steps of powers of two, so that panning changes none of them. Costs
 * O(width · log n), whatever the number of events.
 */
export function fillBins(
  { anchors, placements }: Row,
  scale: Scale,
  alone: ReadonlyMap<number, Ms>,
): { single: number[]; crowded: Bin[] } {
  const step = 2 ** Math.ceil(Math.log2(WIDTH * scale.msPerPx));
  const capacity = Math.floor(step / scale.msPerPx / DOT);
  const [start, end] = scale.domain;
  const aloneByBin = countByBin(alone, step);
  const single: number[] = [];
  const crowded: Bin[] = [];
  let i = bisectLeft(anchors, Math.floor(start / step) * step);
  const last = bisectLeft(anchors, Math.ceil(end / step) * step);
  while (i < last) {
    const bin = Math.floor((anchors[i] ?? 0) / step);
    const next = bisectLeft(anchors, (bin + 1) * step, i);
    const count = next - i - (aloneByBin.get(bin) ?? 0);
    if (count <= capacity) {
      for (const p of placements.subarray(i, next)) if (!alone.has(p)) single.push(p);
    } else {
      const domain: Domain = [bin * step, (bin + 1) * step];
      crowded.push({ from: scale.x(domain[0]), to: scale.x(domain[1]), count, domain });
    }
    i = next;
  }
  return { single, crowded };
}

function countByBin(alone: ReadonlyMap<number, Ms>, step: Ms): Map<number, number> {
  const counts = new Map<number, number>();
  for (const anchor of alone.values()) {
    const bin = Math.floor(anchor / step);
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  return counts;
}
