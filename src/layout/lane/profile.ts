import type { Domain, Ms } from "../../model/time";
import { type Warmth, warmthAt } from "../../model/warmth";
import type { Px } from "../scale";
import { type Bars, barHeight } from "./bars";
import { type LaneBox, levelOut } from "./laneBox";

/** How far silhouette and bars reach out of the zero line of a lane, above and below, every `STEP` px. */
export interface Profile {
  readonly area: { readonly up: Float32Array; readonly down: Float32Array };
  readonly bars: { readonly up: Float32Array; readonly down: Float32Array };
  /** What was asked for already. */
  readonly known: { readonly up: Map<number, Extremes>; readonly down: Map<number, Extremes> };
}

const STEP: Px = 2;

/** Which half of a lane a sign means. */
export function halfOf(sign: number): "up" | "down" {
  return sign > 0 ? "up" : "down";
}

/** The profile of a lane over a domain; `warmth` is null where lanes are no relations. */
export function profileOf(
  [start, end]: Domain,
  msPerPx: number,
  box: LaneBox,
  warmth: Warmth | null,
  lane: number,
  bars: readonly Bars[],
): Profile {
  const n = Math.ceil((end - start) / msPerPx / STEP) + 2;
  const empty = () => ({ up: new Float32Array(n), down: new Float32Array(n) });
  const known = { up: new Map<number, Extremes>(), down: new Map<number, Extremes>() };
  const profile = { area: empty(), bars: empty(), known };
  const at = (time: Ms) => Math.round((time - start) / msPerPx / STEP);
  for (let i = 0; warmth && i < n; i++) {
    const value = warmthAt(warmth, lane, start + i * STEP * msPerPx);
    profile.area[halfOf(value)][i] = levelOut(box, value);
  }
  for (const { sign, borders, first, next } of bars) {
    const side = profile.bars[halfOf(sign)];
    for (let i = 0; i < first.length; i++) {
      const [from, to] = [borders[i] ?? 0, borders[i + 1] ?? 0];
      const weight = Math.max(first[i] ?? 0, next[i] ?? 0);
      if (weight === 0) continue;
      const height = barHeight(weight, (to - from) / msPerPx, box.bottom - box.top);
      for (let k = Math.max(0, at(from)); k <= Math.min(n - 1, at(to)); k++)
        side[k] = Math.max(side[k] ?? 0, height);
    }
  }
  return profile;
}

/** How far the silhouette reaches at most and at least between two places, and the bars at most; px. */
export interface Extremes {
  readonly most: Px;
  readonly least: Px;
  readonly bars: Px;
}

/** The extremes of a half between two places; px of the window. */
export function extremes(profile: Profile, half: "up" | "down", from: Px, to: Px): Extremes {
  const [area, bars] = [profile.area[half], profile.bars[half]];
  const first = Math.max(0, Math.floor(from / STEP));
  const last = Math.min(area.length - 1, Math.ceil(to / STEP));
  // The places of a name by one mark lie mostly above each other.
  const key = first * area.length + last;
  const known = profile.known[half].get(key);
  if (known) return known;
  let [most, least, high] = [0, Number.POSITIVE_INFINITY, 0];
  for (let i = first; i <= last; i++) {
    most = Math.max(most, area[i] ?? 0);
    least = Math.min(least, area[i] ?? 0);
    high = Math.max(high, bars[i] ?? 0);
  }
  const extremes = { most, least: Math.min(least, most), bars: high };
  profile.known[half].set(key, extremes);
  return extremes;
}
