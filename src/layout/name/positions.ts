import type { Px } from "../scale";
import type { Box } from "./obstacles";
import type { NameBlock, Shape } from "./text";

/** The mark that a name belongs to; px of the window. */
export interface Anchor {
  readonly x: Px;
  readonly y: Px;
  readonly r: Px;
  /** 1 above the zero line, −1 below it. */
  readonly sign: 1 | -1;
  /** How far its bar reaches to the right of it; 0 for a day. */
  readonly bar: Px;
  /** How far the time of a wide date reaches to the left of it. */
  readonly before: Px;
  /** Whether it stands on the zero line, where no name can stand beside it. */
  readonly isOnLine: boolean;
  /** Where its stem ends: at the zero line; at the mark itself if there are no stems. */
  readonly zero: Px;
}

/** The ways to set a name that stands to the right or to the left of its mark. */
export interface Blocks {
  readonly right: readonly NameBlock[];
  readonly left: readonly NameBlock[];
}

/** Where a name could stand; `visitPositions` has one object for all of them, which is not to be kept. */
export interface Position {
  readonly block: NameBlock;
  readonly box: Box;
  /** Whether its text begins at its mark and runs to the right, or ends there. */
  readonly side: "right" | "left";
  /** Where the line from the mark to the name ends; null if it stands beside its dot or stem. */
  readonly leader: Px | null;
  /** Whether the name is held by the end of its bar instead of by its dot. */
  readonly isAtEnd: boolean;
  readonly cost: number;
}

/** How names are set at a size of the picture. */
export interface NameStyle {
  readonly font: Px;
  /** Height of a line. */
  readonly line: Px;
  /** How far two places along a stem lie apart, in lines. */
  readonly pitch: number;
  /** What each shape costs. */
  readonly shapes: Readonly<Record<Shape, number>>;
  /** Names per lane and view: of the first choice, and at most. */
  readonly first: number;
  readonly most: number;
}

const WIDE_SHAPES = { one: 0, two: 0.45, apart: 2.4 } as const;
const LOW_SHAPES = { one: 0.7, two: 0, apart: 2.4 } as const;
const PAGE = { font: 12, line: 14, pitch: 0.5, shapes: WIDE_SHAPES, first: 11, most: 14 };

/** The styles of a page, of one on a wide screen, of a phone, and of a frame in an article. */
export const STYLES = {
  page: PAGE,
  wide: { ...PAGE, most: 18 },
  phone: { font: 11.5, line: 13.5, pitch: 0.5, shapes: LOW_SHAPES, first: 8, most: 9 },
  embed: { font: 11, line: 12.5, pitch: 0.15, shapes: LOW_SHAPES, first: 6, most: 7 },
} as const satisfies Readonly<Record<string, NameStyle>>;

/** A style in letters of another size, for readers who enlarge all text. */
export function scaleStyle(style: NameStyle, by: number): NameStyle {
  if (by === 1) return style;
  return { ...style, font: style.font * by, line: Math.ceil(style.line * by) };
}

/** Between a dot or a stem and the name beside it. */
const GAP: Px = 3;
/** A name outside of a row of dots keeps clear of all of them, but turning points; px. */
const LARGE: Px = 4.5;
/** A bar no longer than this has its name behind its end. */
const SHORT_BAR: Px = 60;

const LEFT = 1.9;
const OUTWARDS = 0.9;
const INWARDS = 1.4;
/** Each line further away. */
const AWAY = 0.7;
const AT_END = 1.5;
/** A name of this width costs nothing; each hundred px more costs one. */
const WIDTH: Px = 115;

type Direction = "beside" | "out" | "in";

/** The places of one block on one side, from the least cost on, as far as they were asked for. */
interface Row {
  readonly block: NameBlock;
  readonly side: "right" | "left";
  readonly base: number;
  cost: number;
  direction: Direction;
  /** Places taken outwards and inwards. */
  out: number;
  back: number;
}

/**
 * Visits the places of a name from the least cost on, until `visit` returns true. `lane` is what it may not leave.
 */
export function visitPositions(
  anchor: Anchor,
  blocks: Blocks,
  style: NameStyle,
  lane: { readonly top: Px; readonly bottom: Px },
  shapes: NameStyle["shapes"],
  visit: (position: Position) => boolean,
): void {
  const rows: Row[] = [];
  for (const block of blocks.right)
    rows.push(rowOf(block, "right", anchor, style, lane, shapes[block.shape]));
  for (const block of blocks.left)
    rows.push(rowOf(block, "left", anchor, style, lane, shapes[block.shape]));
  let position: OpenPosition | undefined;
  for (;;) {
    let least: Row | undefined;
    for (const row of rows) if (row.cost < (least?.cost ?? Infinity)) least = row;
    if (!least) return;
    position ??= emptyPosition(least);
    setPosition(position, anchor, least, style);
    if (visit(position)) return;
    advance(least, anchor, style, lane);
  }
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type OpenPosition = Mutable<Omit<Position, "box">> & { readonly box: Mutable<Box> };

function emptyPosition({ block, side }: Row): OpenPosition {
  const box = { left: 0, top: 0, right: 0, bottom: 0 };
  return { block, box, side, leader: null, isAtEnd: false, cost: 0 };
}

function rowOf(
  block: NameBlock,
  side: "right" | "left",
  anchor: Anchor,
  style: NameStyle,
  lane: { readonly top: Px; readonly bottom: Px },
  shape: number,
): Row {
  const base = shape + (block.width - WIDTH) / 100;
  const cost = base + (side === "left" ? LEFT : 0);
  const row: Row = { block, side, base, cost, direction: "beside", out: 0, back: 0 };
  if (anchor.isOnLine) advance(row, anchor, style, lane);
  return row;
}

/** Goes on to the next place of a row; its cost is infinite after the last one. */
function advance(
  row: Row,
  anchor: Anchor,
  { pitch, line }: NameStyle,
  lane: { readonly top: Px; readonly bottom: Px },
): void {
  if (row.direction === "out") row.out++;
  if (row.direction === "in") row.back++;
  const step = pitch * line;
  const reach = anchor.sign > 0 ? anchor.y - lane.top : lane.bottom - anchor.y;
  const inner = Math.abs(anchor.zero - anchor.y);
  const end = row.base + (row.side === "left" ? AT_END : 0);
  const out = row.out * step <= reach ? end + OUTWARDS + AWAY * row.out * pitch : Infinity;
  const back = row.back * step < inner ? end + INWARDS + AWAY * row.back * pitch : Infinity;
  row.cost = Math.min(out, back);
  row.direction = out <= back ? "out" : "in";
}

function setPosition(
  position: OpenPosition,
  { x, y, r, sign, bar }: Anchor,
  { block, side, direction, out, back, cost }: Row,
  { line, pitch }: NameStyle,
): void {
  const height = block.lines.length * line;
  const shift = (direction === "out" ? out : back) * pitch * line;
  const isAtEnd = direction === "beside" && side === "right" && bar > r && bar <= SHORT_BAR;
  const gap = direction === "beside" ? r + GAP : direction === "in" ? GAP : -1;
  const near = isAtEnd ? x + bar + GAP : side === "right" ? x + gap : x - gap;
  const left = side === "right" ? near : near - block.width;
  const clear = Math.max(r, LARGE) + 2;
  const isAbove = (direction === "out") === sign > 0;
  const beside = sign > 0 ? y - line / 2 : y + line / 2 - height;
  const away = isAbove ? y - clear - shift - height : y + clear + shift;
  const { box } = position;
  box.left = left;
  box.top = direction === "beside" ? beside : away;
  box.right = left + block.width;
  box.bottom = box.top + height;
  position.block = block;
  position.side = side;
  position.isAtEnd = isAtEnd;
  position.cost = cost;
  position.leader = direction === "out" ? (sign > 0 ? box.bottom : box.top) : null;
}
