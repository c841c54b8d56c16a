import type { Domain } from "../model/time";
import { type Warmth, warmthAt } from "../model/warmth";
import type { PlanInput } from "./input";
import {
  commonPitch,
  halfNeed,
  type LaneBox,
  type LaneNeeds,
  laneBox,
  packedBox,
} from "./lane/laneBox";
import { PACKED_ROWS } from "./lane/laneIndex";
import { roomPerEvent, smooth, stepBack } from "./lane/presence";
import { outermostIn } from "./lane/side";
import { upperShare } from "./lane/zeroLine";
import { type LanePlan, longIn, planLane } from "./lanePlan";
import type { NameStyle } from "./name/positions";
import type { Px } from "./scale";
import { type Tiling, tilingOf } from "./tiles";

/**
 * All that is chosen and placed for a step of the zoom and some tiles of time. Marks keep their times: a scene lays
 * them over the scale of a view. A function of its input, and of nothing that happened before.
 */
export interface Plan {
  readonly tiling: Tiling;
  /** Room per event at both ends of the step; px. */
  readonly perEvent: readonly [Px, Px];
  readonly lanes: readonly LanePlan[];
  /** How names are set. */
  readonly style: NameStyle;
}

/** A plan with some lanes still missing. */
export interface Draft extends Plan {
  readonly input: PlanInput;
  readonly boxes: readonly LaneBox[];
  readonly lanes: LanePlan[];
}

/** Plans a picture. Its cost depends on the size of the plot, not on the number of events. */
export function planOf(input: PlanInput): Plan {
  return finish(draftOf(input));
}

/** Begins a plan: all but its lanes. */
export function draftOf(input: PlanInput): Draft {
  const { indexes, domain, width, style } = input;
  const { extent } = indexes.columns;
  const tiling = tilingOf(domain, extent, width);
  const events = indexes.lanes.reduce((sum, { count }) => sum + count, 0);
  const roomAt = (msPerPx: number) => roomPerEvent(extent, msPerPx, events, indexes.lanes.length);
  const perEvent = [roomAt(tiling.msPerPx[0]), roomAt(tiling.msPerPx[1])] as const;
  const boxes = boxesOf(input, tiling, perEvent[0]);
  return { tiling, perEvent, lanes: [], style, input, boxes };
}

/** Plans the next lane of a draft, if one is left. */
export function planNext({ input, boxes, tiling, perEvent, lanes }: Draft): void {
  const index = lanes.length;
  const box = boxes[index];
  if (box) lanes.push(planLane(input, { tiling, perEvent, index, box }));
}

/** Plans the remaining lanes of a draft. */
export function finish(draft: Draft): Plan {
  while (draft.lanes.length < draft.boxes.length) planNext(draft);
  const { tiling, perEvent, lanes, style } = draft;
  return { tiling, perEvent, lanes, style };
}

/** The boxes of all lanes: by what stands in the tiles, so that they rest while the view moves inside them. */
function boxesOf(input: PlanInput, tiling: Tiling, perEvent: Px): LaneBox[] {
  const { indexes, height, header, style } = input;
  const step = height / Math.max(1, indexes.lanes.length);
  const ends = indexes.lanes.map((_, i) => [i * step + header, (i + 1) * step] as const);
  if (!indexes.hasEffects) return ends.map((lane) => packedBox(lane, PACKED_ROWS, style.font));
  const needs = indexes.lanes.map((_, i) => needsOf(input, i, tiling, perEvent));
  const common = commonPitch(needs, step - header, style.font);
  return ends.map((lane, i) => laneBox(lane, needs[i] as LaneNeeds, common, style.font));
}

function needsOf(
  { indexes, warmth, ghost, sideCounts }: PlanInput,
  index: number,
  { inView: domain, msPerPx }: Tiling,
  perEvent: Px,
): LaneNeeds {
  const peaks = peaksOf(warmth, index, domain);
  // What all events make of the line stands behind what is left of it.
  const behind = ghost ? peaksOf(ghost, index, domain) : peaks;
  const lane = indexes.lanes[index];
  // The bars of what began before the view lie in the lane, too.
  const long = lane ? longIn(indexes, lane, domain, msPerPx[1]) : [];
  const outermost = (sign: number) => {
    const side = lane?.sides.find((one) => one.sign === sign);
    const levels = long.map((placement) => sign * (indexes.levels[placement] ?? 0));
    return Math.max(side ? outermostIn(side, domain) : 0, ...levels);
  };
  const counts = sideCounts[index];
  return {
    up: halfNeed(outermost(1), Math.max(peaks.up, behind.up)),
    down: halfNeed(outermost(-1), Math.max(peaks.down, behind.down)),
    share: counts ? upperShare(counts, domain) : 0.5,
    evenness: smooth(0.15, 0.5, Math.min(peaks.up, peaks.down)) * (1 - stepBack(perEvent)),
  };
}

/** The greatest warmth above and below zero in a domain. */
function peaksOf(warmth: Warmth, lane: number, [start, end]: Domain): { up: number; down: number } {
  const SAMPLES = 256;
  let [up, down] = [0, 0];
  for (let i = 0; i <= SAMPLES; i++) {
    const value = warmthAt(warmth, lane, start + ((end - start) * i) / SAMPLES);
    [up, down] = [Math.max(up, value), Math.max(down, -value)];
  }
  return { up, down };
}
