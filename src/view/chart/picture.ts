import { levelsOf } from "../../layout/lane/laneIndex";
import type { Px } from "../../layout/scale";
import { layOut, type Scene } from "../../layout/scene";
import { NARROW } from "../../layout/sizes";
import { ticks } from "../../layout/ticks";
import type { Grid } from "../../marks/grid";
import type { Picture } from "../../marks/paint";
import { isFiltering } from "../../model/filter";
import type { Data } from "../../store/data";
import type { Selectors } from "../../store/selectors";
import type { TimelineState } from "../../store/state";

/** The least distance of two ticks of the chart. */
export const TICK_DISTANCE: Px = 62;
/** How far a band may reach out of the plot. */
const OUTSIDE: Px = 10;

/** What each lane of a chart without a gutter keeps free at its top for its name. */
const NARROW_HEADER: Px = 18;

/** Whether a chart of this width has no room for a gutter beside its lanes. */
export function isNarrowChart(width: Px): boolean {
  return width < NARROW;
}

/** What each lane of a chart keeps free for its name. */
export function headerOf(isNarrow: boolean): Px {
  return isNarrow ? NARROW_HEADER : 0;
}

/**
 * The scene of a state on a plot of some size; null while there are no data. `header` is what each lane keeps
 * free for its name, `labelWidth` the width of an event's name. Needs no page.
 */
export function sceneOf(
  state: TimelineState,
  selectors: Selectors,
  { width, height }: { readonly width: Px; readonly height: Px },
  header: Px,
  labelWidth: (event: number) => Px,
): Scene | null {
  const filtered = selectors.filtered(state);
  const { data, domain } = state;
  if (!filtered || !data) return null;
  return layOut({
    ...filtered,
    levels: levelsOf(data.base),
    domain,
    width,
    height,
    header,
    labelWidth,
  });
}

/** What the base canvas shows of a scene: its grid, its warmth, and that of all events behind a filter. */
export function pictureOf(
  state: TimelineState,
  selectors: Selectors,
  scene: Scene,
): Picture | null {
  const warmth = selectors.warmth(state);
  const { data } = state;
  if (!data || !warmth) return null;
  return {
    scene,
    columns: data.columns,
    grid: gridOf(data, scene),
    warmth,
    ghost: isFiltering(state.filter) ? selectors.warmthOfAll(state) : null,
    hasWarmth: data.base.hasEffects,
  };
}

function gridOf({ eras, columns }: Data, { scale }: Scene): Grid {
  const [first, last] = columns.extent;
  const bands = eras
    .filter((_, i) => i % 2 === 1)
    .map(({ date }) => ({
      from: Math.max(-OUTSIDE, scale.x(Math.max(date.start, first))),
      to: Math.min(scale.width + OUTSIDE, scale.x(Math.min(date.end, last))),
    }))
    .filter(({ from, to }) => to > from);
  return { bands, ticks: ticks(scale, TICK_DISTANCE).map(({ x }) => x) };
}
