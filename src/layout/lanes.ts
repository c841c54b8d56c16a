import type { Px } from "./scale";

/**
 * The geometry of a lane, from the zero line outwards. Marks stand in rows (one per effect), names in
 * strips between them, so that no name can ever lie on a mark:
 *
 *     ───────────── top of the lane
 *      strip          names, where there is room to spare
 *      row +3         ●      ▬▬▬▬▬
 *      strip          Alliance treaty
 *      row +2         ● ●
 *      strip          Summit
 *      …
 *     ─row 0──────── zero line
 *      … mirrored below
 *
 * A low lane keeps one strip per half, at its outer edge.
 */
export interface LaneBox {
  readonly top: Px;
  readonly bottom: Px;
  /** The zero line. */
  readonly zero: Px;
  /** Height of a row; no mark is higher. */
  readonly rowHeight: Px;
  /** Middles of the rows by level, −n … n. */
  readonly rows: ReadonlyMap<number, Px>;
  readonly strips: readonly Strip[];
}

/** A line for names. */
export interface Strip {
  readonly top: Px;
  readonly height: Px;
  /** Levels whose names may stand here. */
  readonly levels: readonly number[];
  /** Whether the strip touches the row, so that no line has to lead from a name to its mark. */
  readonly isAdjacent: boolean;
}

/** Sizes in px that the layout of lanes works with. */
export const ROW: Px = 12;
const LOW_ROW: Px = 10;
const LOWEST_ROW: Px = 6;
export const STRIP: Px = 14;
const PAD: Px = 3;

/** What a half needs for `levels` rows with a strip each, or with one strip for all. */
const roomy = (levels: number): Px => ROW / 2 + levels * (ROW + STRIP) + PAD;
const low = (levels: number, row: Px): Px => row / 2 + levels * row + STRIP + PAD;

/** How many levels lie on each side of the zero line. */
export interface Levels {
  readonly up: number;
  readonly down: number;
}

/** The least height in which a lane can name events. */
export function leastHeight({ up, down }: Levels): Px {
  return half(up, (n) => low(n, LOWEST_ROW)) + half(down, (n) => low(n, LOWEST_ROW));
}

/** A side without levels keeps half of the row of zero. */
function half(levels: number, need: (levels: number) => Px): Px {
  return levels ? need(levels) : ROW / 2 + PAD;
}

/** The rows of a low lane are as high as they can be when its zero line lies in the middle. */
function lowRow(height: Px, { up, down }: Levels): Px {
  const sides = (up ? 1 : 0) + (down ? 1 : 0);
  const rows = up + down + sides / 2;
  const room = height - sides * (STRIP + PAD) - (2 - sides) * (ROW / 2 + PAD);
  return Math.min(LOW_ROW, Math.max(LOWEST_ROW, room / rows));
}

/**
 * The box of a lane. `share` (0 … 1) is the wish of the upper half for the height, granted as far as
 * the lower half keeps the room that it needs; it moves the zero line and changes nothing else.
 */
export function laneBox(top: Px, height: Px, levels: Levels, share: number): LaneBox {
  const { up, down } = levels;
  const isRoomy = height >= half(up, roomy) + half(down, roomy);
  const rowHeight = isRoomy ? ROW : lowRow(height, levels);
  const need = isRoomy ? roomy : (n: number) => low(n, rowHeight);
  const [least, most] = [half(up, need), height - half(down, need)];
  const above = least <= most ? Math.min(most, Math.max(least, share * height)) : height * 0.5;
  const zero = top + above;
  const rows = new Map<number, Px>([[0, zero]]);
  const strips: Strip[] = [];
  const halves = [
    { sign: 1, n: up, room: above },
    { sign: -1, n: down, room: height - above },
  ] as const;
  for (const { sign, n, room } of halves) {
    if (n === 0) continue;
    const rest = room - rowHeight / 2 - PAD;
    const lines = isRoomy ? roomyHalf(n, rest) : lowHalf(n, rest);
    for (const [level, out] of lines.rows)
      rows.set(sign * level, zero - sign * (rowHeight / 2 + out));
    for (const strip of lines.strips) {
      const inner = zero - sign * (rowHeight / 2 + strip.out);
      strips.push({
        top: sign > 0 ? inner - STRIP : inner,
        height: STRIP,
        levels: strip.levels.map((level) => sign * level),
        isAdjacent: strip.isAdjacent,
      });
    }
  }
  return { top, bottom: top + height, zero, rowHeight, rows, strips };
}

/** Rows and strips of a half, by their distance from the row of zero: `out` is the inner edge of a strip. */
interface Half {
  readonly rows: [level: number, middle: Px][];
  readonly strips: { out: Px; levels: number[]; isAdjacent: boolean }[];
}

/** Each level has its strip inside its row, and a second one outside as soon as the height allows. */
function roomyHalf(n: number, room: Px): Half {
  const pitch = room / n;
  const half: Half = { rows: [], strips: [] };
  for (let level = 1; level <= n; level++) {
    const inner = (level - 1) * pitch;
    half.rows.push([level, inner + STRIP + ROW / 2]);
    half.strips.push({ out: inner, levels: level === 1 ? [1, 0] : [level], isAdjacent: true });
    if (pitch >= 2 * STRIP + ROW) {
      half.strips.push({ out: inner + STRIP + ROW, levels: [level], isAdjacent: true });
    }
  }
  return half;
}

/** One strip at the outer edge serves all levels. */
function lowHalf(n: number, room: Px): Half {
  const pitch = Math.max(0, room - STRIP) / n;
  const rows = Array.from({ length: n }, (_, i): [number, Px] => [i + 1, (i + 0.5) * pitch]);
  const levels = Array.from({ length: n + 1 }, (_, i) => i);
  return { rows, strips: room >= STRIP ? [{ out: n * pitch, levels, isAdjacent: false }] : [] };
}

/** Where a warmth (−3 … 3, or any level between rows) lies in a lane: along the rows, straight between them. */
export function warmthY(box: LaneBox, warmth: number): Px {
  const inner = Math.trunc(warmth);
  const outer = inner + Math.sign(warmth);
  const from = box.rows.get(inner) ?? box.zero;
  const to = box.rows.get(outer) ?? from;
  return from + (to - from) * Math.abs(warmth - inner);
}
