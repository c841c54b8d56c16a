import type { Px } from "../scale";

/**
 * The geometry of a lane. Events stand at the height of their effect on both sides of the zero line, warmth runs
 * between them: levels 1, 2 and 3 lie 2, 4 and 5 pitches out. So height is linear as far as warmth reaches, and only
 * the rare outermost level is pulled in. Events without effects stand in rows, a pitch apart, above the line.
 */
export interface LaneBox {
  readonly top: Px;
  readonly bottom: Px;
  /** The zero line. */
  readonly zero: Px;
  /** The pitch above and below it. */
  readonly up: Px;
  readonly down: Px;
  readonly isPacked: boolean;
}

/** How many pitches a level or a warmth lies out. */
function pitchesOut(value: number, isPacked: boolean): number {
  const out = Math.abs(value);
  return isPacked ? out : out <= 2 ? 2 * out : 4 + (out - 2);
}

/** How far out of the zero line a level or a warmth lies; px. */
export function levelOut(box: LaneBox, value: number): Px {
  return pitchesOut(value, box.isPacked) * (value < 0 ? box.down : box.up);
}

/** Where a level or a warmth (−3 … 3) lies in a lane. */
export function levelY(box: LaneBox, value: number): Px {
  return box.zero - Math.sign(value) * levelOut(box, value);
}

/** What each half of a lane needs, in pitches, and how high its upper half would like to be. */
export interface LaneNeeds {
  readonly up: number;
  readonly down: number;
  /** The share of the lane, 0 … 1, that the upper half asks for when each half has its own pitch. */
  readonly share: number;
  /** 1 where both halves have to be compared, 0 where nothing stands on one side. */
  readonly evenness: number;
}

/** Pitches that a half needs by its outermost level: the outermost has its dots in the lane's edge. */
const NEEDS = [0.9, 2.5, 4.9, 5] as const;

/** What a half needs for its outermost level (0 … 3) and its greatest warmth (0 … 3); in pitches. */
export function halfNeed(level: number, warmth: number): number {
  return Math.max(NEEDS[Math.min(3, level)] ?? 0.9, 2 * warmth + 0.4);
}

/** Room that a lane keeps at its edges, beside half a line of names; px. */
const PAD: Px = 6.4;
/** Pitches of rows without effects beyond the last one, for its names. */
const HEADROOM = 0.6;

/** Room at each edge of a lane whose names are `font` px high. */
function edgeOf(font: Px): Px {
  return PAD + 0.55 * font;
}

/** The greatest pitch that all lanes of this height have room for; px. */
export function commonPitch(needs: readonly LaneNeeds[], height: Px, font: Px): Px {
  const most = Math.max(1, ...needs.map(({ up, down }) => up + down));
  return Math.max(1, (height - 2 * edgeOf(font)) / most);
}

/**
 * The box of a lane between two heights. Where its halves have to be compared, both have the `common` pitch of all
 * lanes; where there is nothing to compare, each half has its own, and the zero line stands where its share says.
 */
export function laneBox(
  [top, bottom]: readonly [Px, Px],
  { up, down, share, evenness }: LaneNeeds,
  common: Px,
  font: Px,
): LaneBox {
  const [edge, height] = [edgeOf(font), bottom - top];
  const free = Math.max(0, height - 2 * edge);
  const even = {
    zero: top + edge + (free * up) / (up + down),
    up: common,
    down: common,
  };
  const zero = top + edge + Math.min(1, Math.max(0, (share * height - edge) / (free || 1))) * free;
  const own = {
    zero,
    up: Math.max(1, (zero - top - edge) / up),
    down: Math.max(1, (bottom - edge - zero) / down),
  };
  const mix = (key: "zero" | "up" | "down") => own[key] + (even[key] - own[key]) * evenness;
  return { top, bottom, zero: mix("zero"), up: mix("up"), down: mix("down"), isPacked: false };
}

/** The box of a lane without effects, with its rows above the zero line. */
export function packedBox([top, bottom]: readonly [Px, Px], rows: number, font: Px): LaneBox {
  const zero = bottom - edgeOf(font) / 2;
  const up = Math.max(1, (zero - top - edgeOf(font) / 2) / (rows + HEADROOM));
  return { top, bottom, zero, up, down: up, isPacked: true };
}

/** The least height in which a lane can name events; px. */
export function leastHeight(isPacked: boolean, font: Px): Px {
  return 2 * edgeOf(font) + (isPacked ? 24 : 56);
}

/** A box on its way from one to another; `share` 0 … 1. */
export function mixBoxes(from: LaneBox, to: LaneBox, share: number): LaneBox {
  const mix = (key: "top" | "bottom" | "zero" | "up" | "down") =>
    from[key] + (to[key] - from[key]) * share;
  return {
    top: mix("top"),
    bottom: mix("bottom"),
    zero: mix("zero"),
    up: mix("up"),
    down: mix("down"),
    isPacked: to.isPacked,
  };
}
