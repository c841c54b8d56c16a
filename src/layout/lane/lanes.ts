import type { Px } from "../scale";
import { NAME_LINE } from "../sizes";

/**
 * The geometry of a lane, from the zero line outwards. Marks stand in rows (one per effect), names in
 * tiers between them, so that no name can ever lie on a mark:
 *
 *     ───────────── top of the lane
 *      tier          names, where there is room to spare
 *      row +3         ●      ▬▬▬▬▬
 *      tier          Alliance treaty
 *      row +2         ● ●
 *      tier          Summit
 *      …
 *     ─row 0──────── zero line
 *      … mirrored below
 *
 * A half with little room keeps one tier for all of its rows, next to the zero line.
 */
export interface LaneBox {
  readonly top: Px;
  readonly bottom: Px;
  /** The zero line. */
  readonly zero: Px;
  /** Rows by level, −n … n. */
  readonly rows: ReadonlyMap<number, RowBox>;
  readonly labelTiers: readonly LabelTier[];
}

/** A line for marks; none is higher. */
export interface RowBox {
  /** Its middle. */
  readonly y: Px;
  readonly height: Px;
}

/** A line for names. */
export interface LabelTier {
  readonly top: Px;
  readonly height: Px;
  /** Levels whose names may stand here. */
  readonly levels: readonly number[];
  /** Those of them that the tier touches, so that no line has to lead from a name to its mark. */
  readonly beside: readonly number[];
}

/** Sizes in px that the layout of lanes works with. */
const ROW: Px = 12;
const LOW_ROW: Px = 9;
const LOWEST_ROW: Px = 6;
const TIER: Px = NAME_LINE;
const PAD: Px = 3;

/** What a half needs for `levels` rows with a tier each, or with one tier for all. */
const roomy = (levels: number): Px => ROW / 2 + levels * (ROW + TIER) + PAD;
const low = (levels: number, row: Px): Px => row / 2 + levels * row + TIER + PAD;

/** How many levels lie on each side of the zero line. */
export interface Levels {
  readonly up: number;
  readonly down: number;
}

/** The least height in which a lane can name events. */
export function leastHeight({ up, down }: Levels): Px {
  return need(up, LOWEST_ROW) + need(down, LOWEST_ROW);
}

/** The least room of a half; a side without levels keeps half of the row of zero. */
function need(levels: number, row: Px): Px {
  return levels ? low(levels, row) : ROW / 2 + PAD;
}

/** Rows of a low lane are as high as they can be when both halves get what they need. */
function lowRow(height: Px, { up, down }: Levels): Px {
  const sides = (up ? 1 : 0) + (down ? 1 : 0);
  const room = height - sides * (TIER + PAD) - (2 - sides) * (ROW / 2 + PAD);
  return Math.min(LOW_ROW, Math.max(LOWEST_ROW, room / (up + down + sides / 2)));
}

/**
 * The box of a lane. `share` (0 … 1) is the wish of the upper half for the height, granted as far as
 * the lower half keeps the room that it needs. Rows follow the share without steps.
 */
export function laneBox(top: Px, height: Px, levels: Levels, share: number): LaneBox {
  const { up, down } = levels;
  const row = lowRow(height, levels);
  const [least, most] = [need(up, row), height - need(down, row)];
  // Halves that fit exactly may be a rounding error too large together.
  const fits = least <= most + 1e-6;
  const above = fits ? Math.min(most, Math.max(least, share * height)) : height / 2;
  const zero = top + above;
  const sides = [
    { sign: 1, half: halfOf(up, above, row) },
    { sign: -1, half: halfOf(down, height - above, row) },
  ] as const;
  const zeroHeight = Math.min(...sides.map(({ half }) => half.rowHeight));
  const rows = new Map<number, RowBox>([[0, { y: zero, height: zeroHeight }]]);
  const tiers: LabelTier[] = [];
  for (const { sign, half } of sides) {
    half.rows.forEach((out, i) => {
      rows.set(sign * (i + 1), { y: zero - sign * out, height: half.rowHeight });
    });
    for (const { out, levels: own, beside } of half.tiers) {
      tiers.push({
        top: sign > 0 ? zero - out - TIER : zero + out,
        height: TIER,
        levels: own.map((level) => sign * level),
        beside: beside.map((level) => sign * level),
      });
    }
  }
  return { top, bottom: top + height, zero, rows, labelTiers: tiers };
}

/** A half by distances from the zero line: `out` is the inner edge of a tier, a row is known by its middle. */
interface Half {
  readonly rowHeight: Px;
  readonly rows: readonly Px[];
  readonly tiers: readonly { out: Px; levels: number[]; beside: number[] }[];
}

/**
 * Rows move apart as the room grows. As soon as tiers fit between them each level has its own, inside
 * of its row, and later a second one outside.
 */
function halfOf(n: number, room: Px, row: Px): Half {
  if (n === 0) return { rowHeight: ROW, rows: [], tiers: [] };
  const [least, most] = [low(n, row), roomy(n)];
  const isRoomy = room >= most;
  const rowHeight = row + (ROW - row) * Math.min(1, Math.max(0, (room - least) / (most - least)));
  const rest = room - PAD - rowHeight / 2;
  const pitch = isRoomy ? rest / n : (rest - TIER - rowHeight) / Math.max(1, n - 1);
  const inner = (level: number) => rowHeight / 2 + (level - 1) * pitch;
  const levels = Array.from({ length: n }, (_, i) => i + 1);
  const rows = levels.map((level) => inner(level) + TIER + rowHeight / 2);
  const first = { out: inner(1), levels: isRoomy ? [1, 0] : [0, ...levels], beside: [0, 1] };
  if (!isRoomy) return { rowHeight, rows, tiers: [first] };
  const tiers = levels.flatMap((level) => {
    const inside = level === 1 ? first : { out: inner(level), levels: [level], beside: [level] };
    const outside = { out: inner(level) + TIER + rowHeight, levels: [level], beside: [level] };
    return pitch >= 2 * TIER + ROW ? [inside, outside] : [inside];
  });
  return { rowHeight, rows, tiers };
}

/** Where a warmth (−3 … 3, or any level between rows) lies in a lane: along the rows, straight between them. */
export function warmthY(box: LaneBox, warmth: number): Px {
  const inner = Math.trunc(warmth);
  const outer = inner + Math.sign(warmth);
  const from = box.rows.get(inner)?.y ?? box.zero;
  const to = box.rows.get(outer)?.y ?? from;
  return from + (to - from) * Math.abs(warmth - inner);
}
