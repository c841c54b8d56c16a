import type { Px } from "./scale";

/** A picture less wide than this names its lanes above them, not in a gutter beside them. */
export const NARROW: Px = 560;
/** The widest window that is a phone held upright, and the widest without room for all of the header. */
export const PHONE: Px = 719;
export const TABLET: Px = 1099;
/** The least and the greatest width of a window that is a phone held sideways. */
export const SIDEWAYS: readonly [Px, Px] = [600, 999];
/** A chart lower than this makes do with one line of years. */
export const LOW_CHART: Px = 360;
/** The highest window that counts as low: a phone held sideways, a low frame. */
export const LOW: Px = 479;

/** Text in the picture: names of events, years and eras; names of lanes; what is said below those. */
export const SMALL: Px = 12;
export const NOTE: Px = 13;
export const TINY: Px = 11;
/** Height of a line of names. */
export const NAME_LINE: Px = 14;

/** The sizes that style sheets ask for by name: `token(touch)`. A build writes their pixels there. */
export const SIZES = {
  /** Texts, from the page's own down. */
  text: 14,
  note: NOTE,
  small: SMALL,
  caption: 11.5,
  tiny: TINY,
  /** Words for levels and eras; the value at the end of a lane. */
  mini: 10.5,
  value: 12.5,
  "name-line": NAME_LINE,
  /** Headings, the largest first. */
  "head-1": 21,
  "head-2": 20,
  "head-3": 19,
  "head-4": 18,
  "head-5": 17,
  "head-6": 16,
  /** Letters of a field for fingers: with smaller ones some phones enlarge the page. */
  field: 16,
  /** The least side of a control (WCAG 2.5.8), and the one that a finger meets without care. */
  target: 24,
  touch: 44,
  /** Heights of controls for a pointer and for a finger; the low ones stand many in a line. */
  control: 32,
  "control-touch": 40,
  low: 28,
  "low-touch": 38,
  /** Corners of controls, of panels, and of what rises from the lower edge. */
  "round-control": 6,
  "round-panel": 8,
  "round-sheet": 14,
  narrow: NARROW,
  phone: PHONE,
  tablet: TABLET,
  /** The least and the greatest width of a window that is a phone held sideways. */
  sideways: SIDEWAYS[0],
  "most-sideways": SIDEWAYS[1],
  /** A chart lower than this makes do with one line of years. */
  "low-chart": LOW_CHART,
  /** The widest window that has no room for the details beside the picture. */
  upright: 899,
  /** The widest window that has no room for all filters in one line, and the widest with narrow details. */
  desk: 1399,
  "narrow-details": 1499,
  /** The highest window that is low, and the highest without room for the stories below the eras. */
  "low-window": LOW,
  "without-stories": 979,
} as const satisfies Readonly<Record<string, Px>>;

export type SizeName = keyof typeof SIZES;
