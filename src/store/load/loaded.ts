import type { Dataset } from "../../model/dataset";
import type { Problem } from "../../model/problem";

/** The result of loading: everything that is good, and the problems. `dataset` is null if nothing is good. */
export interface Loaded {
  readonly dataset: Dataset | null;
  readonly problems: readonly Problem[];
  /** Whether nothing arrived at all, so that another try may succeed. */
  readonly isLost?: boolean;
}
