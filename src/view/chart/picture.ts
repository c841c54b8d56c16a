import type { Measure } from "../../layout/font";
import type { PlanInput } from "../../layout/input";
import { type NameStyle, STYLES, scaleStyle } from "../../layout/name/positions";
import { nameFont, type SetName } from "../../layout/name/text";
import type { Px } from "../../layout/scale";
import type { Scene } from "../../layout/scene";
import { NARROW, NOTE, SMALL } from "../../layout/sizes";
import type { Picture } from "../../marks/paint";
import { isFiltering } from "../../model/filter";
import type { Data } from "../../store/data";
import type { Selectors } from "../../store/selectors";
import type { TimelineState } from "../../store/state";

/** The least distance of two ticks of the chart. */
export const TICK_DISTANCE: Px = 62;

/** How a chart is laid out in the room that it has. */
export interface Frame {
  /** Whether lanes are named above them, because there is no room for a gutter. */
  readonly isNarrow: boolean;
  /** The scale of text; 1 is the usual size. */
  readonly zoom: number;
  /** Room left of the plot, for the names of lanes. */
  readonly gutter: Px;
  /** Free room right of the plot, for values and late names. */
  readonly margin: Px;
  /** What each lane keeps free at its top for its name. */
  readonly header: Px;
  readonly style: NameStyle;
}

/** What each lane of a chart without a gutter keeps free at its top for its name. */
const HEADER: Px = 20;
/** A chart lower than this is a frame's in an article; one wider than that a wide screen's. */
const LOW: Px = 420;
const WIDE: Px = 1300;
/** The least room beside a plot, the gutter of a page and that of a frame, and what words need beside their widths. */
const GUTTER: Px = 108;
const FRAME_GUTTER: Px = 92;
const MARGIN: Px = 70;
const GAP: Px = 14;
/** The most that the gutter may take of a chart. */
const MOST = 0.2;

/** The widest words left and right of the lanes, and the least gutter; px. */
export interface SideWidths {
  readonly least: Px;
  readonly left: Px;
  readonly right: Px;
}

/** The width of the words beside the lanes: their names, and those for warmth, all of which are in `warmth`. */
export function sideWidths(
  data: Data | null,
  warmth: readonly string[],
  measure: Measure,
  isEmbed: boolean,
): SideWidths {
  const widest = (texts: readonly string[], size: Px) =>
    Math.max(0, ...texts.map((text) => measure(text, nameFont("strong", size))));
  const lanes = data?.columns.lanes.map(({ name }) => name) ?? [];
  return {
    // Regardless of their height, so that the overview lines up with the chart.
    least: isEmbed ? FRAME_GUTTER : GUTTER,
    left: widest(lanes, NOTE),
    right: data?.base.hasEffects ? widest(warmth, SMALL) : 0,
  };
}

/** The space beside the plot as style properties. */
export function sideRooms({ gutter, margin }: Frame): Readonly<Record<string, string>> {
  return { "--gutter": `${gutter}px`, "--margin": `${margin}px` };
}

/**
 * The frame of a chart of a size. `zoom` is how much larger than usual its letters are set, `sides` are the widest
 * words left and right of the plot; px.
 */
export function frameOf(width: Px, height: Px, zoom: number, sides: SideWidths): Frame {
  const isNarrow = width < NARROW;
  const style =
    width >= WIDE
      ? STYLES.wide
      : isNarrow
        ? STYLES.phone
        : height < LOW
          ? STYLES.embed
          : STYLES.page;
  const left = Math.min(MOST * width, Math.max(sides.least, sides.left + GAP));
  const right = sides.right > 0 ? Math.max(MARGIN, sides.right + GAP) : MARGIN / 2;
  return {
    isNarrow,
    zoom,
    gutter: isNarrow ? 0 : Math.ceil(left * zoom),
    margin: isNarrow ? 0 : Math.ceil(right * zoom),
    header: isNarrow ? Math.ceil(HEADER * zoom) : 0,
    style: scaleStyle(style, zoom),
  };
}

/** What the chart of a state is planned from, on a plot of some size; null while there are no data. Needs no page. */
export function planInput(
  state: TimelineState,
  selectors: Selectors,
  { width, height }: { readonly width: Px; readonly height: Px },
  { header, margin, style }: Frame,
  setName: SetName,
): PlanInput | null {
  const filtered = selectors.filtered(state);
  const warmth = selectors.warmth(state);
  if (!filtered || !warmth) return null;
  const { domain, selected } = state;
  const pinned = selectors.pinned(state);
  const { indexes, sideCounts } = filtered;
  const ghost = isFiltering(state.filter) ? selectors.warmthOfAll(state) : null;
  return {
    indexes,
    sideCounts,
    warmth,
    ghost,
    domain,
    width,
    height,
    header,
    margin,
    style,
    setName,
    selected,
    pinned,
  };
}

/** What the base canvas shows of a scene: its eras, its warmth, and that of all events behind a filter. */
export function pictureOf(
  state: TimelineState,
  selectors: Selectors,
  scene: Scene,
): Picture | null {
  const warmth = selectors.warmth(state);
  const data = selectors.inLanes(state);
  if (!data || !warmth) return null;
  return {
    scene,
    columns: data.columns,
    eras: data.eras
      .map(({ date }) => scene.scale.x(date.start))
      .filter((x) => x > 0 && x < scene.scale.width),
    warmth,
    ghost: isFiltering(state.filter) ? selectors.warmthOfAll(state) : null,
    band: state.band ? selectors.band(state) : null,
    hasWarmth: data.base.hasEffects,
  };
}
