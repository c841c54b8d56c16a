import { type LaneBox, levelY } from "../layout/lane/laneBox";
import type { Px, Scale } from "../layout/scale";
import type { Band } from "../model/band";
import { type Warmth, warmthAt } from "../model/warmth";
import type { Surface } from "./surface";
import { levelColour, levelGround, type Theme } from "./theme";

const STEP: Px = 2;
/** Width of the edge as a silhouette, and stepped back. */
const EDGE: Px = 2;
const THIN: Px = 1.1;

/** Warmth along a lane: its height every `STEP` px, and its value, which says the side. */
interface Curve {
  readonly values: Float32Array;
  readonly y: Float32Array;
  readonly count: number;
  /** Where it ends. */
  readonly end: Px;
}

/** Kept from frame to frame, because the picture is painted often. */
let values = new Float32Array(0);
let heights = new Float32Array(0);

function curveOf(warmth: Warmth, lane: number, box: LaneBox, scale: Scale): Curve {
  const count = Math.ceil(scale.width / STEP) + 1;
  if (values.length < count) [values, heights] = [new Float32Array(count), new Float32Array(count)];
  for (let i = 0; i < count; i++) {
    const value = warmthAt(warmth, lane, scale.time(Math.min(scale.width, i * STEP)));
    values[i] = value;
    heights[i] = levelY(box, value);
  }
  return { values, y: heights, count, end: scale.width };
}

/**
 * The running warmth of a lane as a silhouette on both sides of the zero line. `back`, 0 … 1, is how far it has
 * stepped back behind the events: then it is a tint with a thin edge.
 */
export function paintArea(
  context: Surface,
  warmth: Warmth,
  lane: number,
  box: LaneBox,
  scale: Scale,
  back: number,
  theme: Theme,
): void {
  const curve = curveOf(warmth, lane, box, scale);
  for (const side of [1, -1] as const) {
    if (!traceArea(context, curve, side, box.zero)) continue;
    if (back > 0) {
      context.fillStyle = levelGround(theme, side, "tint");
      context.fill();
    }
    context.globalAlpha = 1 - back;
    context.fillStyle = levelGround(theme, side, "fill");
    if (back < 1) context.fill();
    context.globalAlpha = 1;
    traceEdge(context, curve, side);
    context.strokeStyle = levelColour(theme, side);
    context.lineWidth = EDGE + (THIN - EDGE) * back;
    context.lineJoin = "round";
    context.stroke();
    context.lineJoin = "miter";
  }
}

/** The outline of what lies on one side; false where nothing does. */
function traceArea(context: Surface, curve: Curve, side: 1 | -1, zero: Px): boolean {
  const { values, y, count, end } = curve;
  let isOut = false;
  let isAny = false;
  context.beginPath();
  for (let i = 0; i < count; i++) {
    const isThere = (values[i] ?? 0) * side > 0;
    if (isThere && !isOut) context.moveTo(Math.max(0, i - 1) * STEP, zero);
    if (isThere) context.lineTo(Math.min(end, i * STEP), y[i] ?? zero);
    else if (isOut) context.lineTo(Math.min(end, i * STEP), zero);
    isOut = isThere;
    isAny ||= isThere;
  }
  if (isOut) context.lineTo(end, zero);
  return isAny;
}

/** The edge of what lies on one side, without the zero line. */
function traceEdge(context: Surface, { values, y, count, end }: Curve, side: 1 | -1): void {
  let isOut = false;
  context.beginPath();
  for (let i = 0; i < count; i++) {
    const isThere = (values[i] ?? 0) * side > 0;
    if (isThere && !isOut) context.moveTo(Math.min(end, i * STEP), y[i] ?? 0);
    else if (isThere) context.lineTo(Math.min(end, i * STEP), y[i] ?? 0);
    isOut = isThere;
  }
}

/** How far the warmth of a lane could lie elsewhere: a tint between two thin lines. */
export function paintBand(
  context: Surface,
  { low, high }: Band,
  lane: number,
  box: LaneBox,
  scale: Scale,
  theme: Theme,
): void {
  context.beginPath();
  const upper = curveOf(high, lane, box, scale);
  for (let i = 0; i < upper.count; i++)
    context.lineTo(Math.min(upper.end, i * STEP), upper.y[i] ?? 0);
  const lower = curveOf(low, lane, box, scale);
  for (let i = lower.count - 1; i >= 0; i--)
    context.lineTo(Math.min(lower.end, i * STEP), lower.y[i] ?? 0);
  fillBand(context, theme);
}

/** Closes the path of a band and gives it its colours. */
export function fillBand(context: Surface, theme: Theme): void {
  context.closePath();
  context.globalAlpha = 0.25;
  context.fillStyle = theme.ink;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = theme.ink;
  context.lineWidth = 0.75;
  context.stroke();
}

/** The warmth of all events as a thin line, behind the silhouette of those that a filter leaves. */
export function paintGhost(
  context: Surface,
  warmth: Warmth,
  lane: number,
  box: LaneBox,
  scale: Scale,
  theme: Theme,
): void {
  const { y, count, end } = curveOf(warmth, lane, box, scale);
  context.beginPath();
  for (let i = 0; i < count; i++) context.lineTo(Math.min(end, i * STEP), y[i] ?? 0);
  context.strokeStyle = theme.edge;
  context.lineWidth = 1;
  context.stroke();
}
