import type { Columns } from "./columns";
import { rowsOf } from "./counted";
import { countOf, type Mask } from "./filter";
import type { Domain } from "./time";
import { type Warmth, warmthAt } from "./warmth";

/** What is in view, in numbers, for a text that describes the picture. */
export interface Summary {
  /** The period in view, as far as there are events. */
  readonly domain: Domain;
  /** How many events are in view, and how many pass the filter in all. */
  readonly inView: number;
  readonly total: number;
  readonly lanes: readonly LaneSummary[];
  /** The most important events in view, by time. */
  readonly foremost: readonly number[];
}

export interface LaneSummary {
  readonly name: string;
  /** Events of the lane in view. */
  readonly count: number;
  /** Warmth at the end of the view, −3 to 3, and its trend since the start; null without effects. */
  readonly warmth: { readonly value: number; readonly trend: Trend } | null;
}

export type Trend = "rising" | "falling" | "steady";

/** The least change of warmth worth mentioning. */
const NOTABLE = 0.3;
const MOST = 3;

/** Summarises the events in a domain that pass `mask`; `warmth` is null if the lanes are not relations. */
export function summarise(
  columns: Columns,
  mask: Mask,
  warmth: Warmth | null,
  domain: Domain,
): Summary {
  const { placements, lanes, start, end, extent } = columns;
  const isShown = (event: number) =>
    mask[event] === 1 && (start[event] ?? 0) < domain[1] && (end[event] ?? 0) > domain[0];
  const counts = new Float64Array(lanes.length);
  const { counted } = columns;
  for (let p = 0; !counted && p < placements.count; p++) {
    const lane = placements.lane[p] ?? 0;
    if (isShown(placements.event[p] ?? 0)) counts[lane] = (counts[lane] ?? 0) + 1;
  }
  counted?.visit(rowsOf(mask, counted), lanes, "places", (lane, time, _, events) => {
    if (time >= domain[0] && time < domain[1]) counts[lane] = (counts[lane] ?? 0) + events;
  });
  const [begin = domain[0]] = start;
  const first = counted ? counted.extent[0] : begin;
  // The extent has equal margins without events at both ends.
  const last = extent[1] - (first - extent[0]);
  const inView = Array.from(start.keys()).filter(isShown);
  return {
    domain: [Math.max(first, domain[0]), Math.min(last, domain[1])],
    inView: counted ? Math.round(counts.reduce((sum, n) => sum + n, 0)) : inView.length,
    total: countOf(mask, columns),
    lanes: lanes.map(({ name }, lane) => ({
      name,
      count: Math.round(counts[lane] ?? 0),
      warmth: warmth && warmthIn(warmth, lane, domain),
    })),
    foremost: inView
      .sort((a, b) => (columns.importance[b] ?? 0) - (columns.importance[a] ?? 0) || a - b)
      .slice(0, MOST)
      .sort((a, b) => a - b),
  };
}

function warmthIn(warmth: Warmth, lane: number, [start, end]: Domain) {
  const value = warmthAt(warmth, lane, end);
  const change = value - warmthAt(warmth, lane, start);
  const trend: Trend = change >= NOTABLE ? "rising" : change <= -NOTABLE ? "falling" : "steady";
  return { value, trend };
}
