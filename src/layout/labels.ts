import type { LaneBox } from "./lane/lanes";
import type { Px } from "./scale";

/** A mark that asks for its name to be written. */
export interface Candidate {
  readonly placement: number;
  readonly level: number;
  /** Where the mark stands; may lie outside of the plot. */
  readonly x: Px;
  /** Half the width of the mark. */
  readonly r: Px;
  /** Width of the name. */
  readonly width: Px;
}

/** A name with its place: the box is `width` by the height of its tier. */
export interface PlacedLabel {
  readonly placement: number;
  readonly x: Px;
  readonly top: Px;
  readonly width: Px;
  readonly height: Px;
  /** Whether a line should lead to the mark, because rows of other marks lie between. */
  readonly hasLeader: boolean;
}

/** Free space between two names in one tier, px. */
const GAP: Px = 8;
/** Free space between a name and the edge of the plot, px. */
const EDGE: Px = 3;

type Taken = { from: Px; to: Px }[];

/**
 * Writes names into the tiers of a lane, the most important first (the order of `candidates`): a name
 * is left out only where names of more important events take every place that it could have. A name
 * begins or ends at its mark, and is moved inwards as far as an edge of the plot would cut it.
 */
export function placeLabels(
  candidates: Iterable<Candidate>,
  box: LaneBox,
  width: Px,
): PlacedLabel[] {
  const taken: Taken[] = box.labelTiers.map(() => []);
  const placed: PlacedLabel[] = [];
  for (const candidate of candidates) {
    const label = placeLabel(candidate, box, width, taken);
    if (label) placed.push(label);
  }
  return placed;
}

function placeLabel(mark: Candidate, box: LaneBox, width: Px, taken: Taken[]): PlacedLabel | null {
  if (mark.width + 2 * EDGE > width) return null;
  const inside = (x: Px) => Math.min(width - mark.width - EDGE, Math.max(EDGE, x));
  const starts = [inside(mark.x - mark.r), inside(mark.x + mark.r - mark.width)];
  for (const [i, tier] of box.labelTiers.entries()) {
    if (!tier.levels.includes(mark.level)) continue;
    const row = taken[i] ?? [];
    for (const x of starts) {
      const [from, to] = [x, x + mark.width];
      if (row.some((other) => from < other.to + GAP && to > other.from - GAP)) continue;
      row.push({ from, to });
      return {
        placement: mark.placement,
        x,
        top: tier.top,
        width: mark.width,
        height: tier.height,
        hasLeader: !tier.beside.includes(mark.level),
      };
    }
  }
  return null;
}
