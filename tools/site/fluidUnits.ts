import type { LaneBox } from "../../src/layout/lane/laneBox";
import type { Px } from "../../src/layout/scale";

/** The units of what is stretched with the box: its width and its height. */
export const WIDE = 9999;
export const HIGH = 999;

/** A part of a whole, in units. */
export function share(part: number, whole: number, units: number): number {
  return Math.round((units * part) / whole);
}

/** A height in a lane, in the units of what is stretched. */
export function shareY({ top, bottom }: LaneBox, y: Px): number {
  return share(y - top, bottom - top, HIGH);
}

const SIDES = { "1": "warm", "0": "neutral", "-1": "cold" } as const;

/** The class of what pulls to one side. */
export function sideOf(level: number): string {
  return SIDES[String(Math.sign(level)) as keyof typeof SIDES];
}
