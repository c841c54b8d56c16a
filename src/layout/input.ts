import type { Domain } from "../model/time";
import type { Warmth } from "../model/warmth";
import type { LaneBox } from "./lane/laneBox";
import type { LaneIndexes } from "./lane/laneIndex";
import type { SideCounts } from "./lane/zeroLine";
import type { NameStyle } from "./name/positions";
import type { SetName } from "./name/text";
import type { Px } from "./scale";
import type { Tiling } from "./tiles";

/** What a picture is made from. */
export interface PlanInput {
  readonly indexes: LaneIndexes;
  readonly sideCounts: readonly SideCounts[];
  readonly warmth: Warmth;
  /** Warmth of all events, if a filter leaves only some. */
  readonly ghost: Warmth | null;
  readonly domain: Domain;
  /** The plot's size; px. */
  readonly width: Px;
  readonly height: Px;
  /** What a lane keeps free at its top, for its name; px. */
  readonly header: Px;
  /** Free room right of the plot, which late names may use; px. */
  readonly margin: Px;
  readonly style: NameStyle;
  readonly setName: SetName;
  /** An event that is named before all others, in each of its lanes: the one that is open. */
  readonly selected: number | null;
  /** Events that pass the filter and are named first, after the open one. */
  readonly pinned: readonly number[];
}

/** What one lane is planned from, beside what all lanes are. */
export interface LaneTask {
  readonly tiling: Tiling;
  readonly perEvent: readonly [Px, Px];
  readonly index: number;
  readonly box: LaneBox;
}
