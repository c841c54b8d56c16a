import { type Density, densityOf } from "../../layout/lane/density";
import type { Px, Scale } from "../../layout/scale";
import type { OverviewLane } from "../../marks/overview";
import { isFiltering } from "../../model/filter";
import type { Warmth } from "../../model/warmth";
import type { Selectors } from "../../store/selectors";
import type { TimelineState } from "../../store/state";

/** Width of a bar of the overview. */
export const COLUMN: Px = 3;

/** What the overview paints: a density for each lane, and its warmth if the lanes are relations. */
export function overviewOf(
  state: TimelineState,
  selectors: Selectors,
  scale: Scale,
): { readonly lanes: OverviewLane[]; readonly warmth: Warmth | null } {
  const densities = (which: Selectors["filtered"]): Density[] =>
    which(state)?.indexes.lanes.map((lane) => densityOf(lane, scale, COLUMN)) ?? [];
  const ghosts = isFiltering(state.filter) ? densities(selectors.all) : [];
  const lanes = densities(selectors.filtered).map((density, i) => ({
    density,
    ghost: ghosts[i] ?? null,
  }));
  return { lanes, warmth: state.data?.base.hasEffects ? selectors.warmth(state) : null };
}
