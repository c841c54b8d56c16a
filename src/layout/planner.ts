import type { Domain } from "../model/time";
import type { PlanInput } from "./input";
import { type Draft, draftOf, finish, type Plan, planNext } from "./plan";
import { isSameTiling, type Tiling, tilingOf } from "./tiles";

/** Makes plans, one after the other. */
export interface Planner {
  /** The plan of a view; returns the last one as long as a new one would be the same. */
  readonly plan: (input: PlanInput) => Plan;
  /** Plans a part of a picture; whether all of it is there, so that `plan` takes no time. */
  readonly begin: (input: PlanInput) => boolean;
  /**
   * Plans a part of the next picture, if the view keeps moving as it did since `last`. Call it in frames that plan
   * nothing else, so that no frame has to plan a whole picture.
   */
  readonly prepare: (input: PlanInput, last: Domain) => void;
}

interface Planned {
  readonly input: PlanInput;
  readonly plan: Plan;
}

export function createPlanner(): Planner {
  let current: Planned | null = null;
  let next: Draft | null = null;
  const has = (one: Planned | null, input: PlanInput, tiling: Tiling): one is Planned =>
    one !== null && isSameTiling(tiling, one.plan.tiling) && isSameInput(input, one.input);
  const begin = (input: PlanInput) => {
    const prepared = next && { input: next.input, plan: next };
    if (!next || !has(prepared, input, tilingFor(input))) next = draftOf(input);
    else planNext(next);
    return next.lanes.length === next.boxes.length;
  };
  return {
    begin,
    plan: (input) => {
      const tiling = tilingFor(input);
      if (has(current, input, tiling)) return current.plan;
      const prepared = next && { input: next.input, plan: next };
      const draft = next && has(prepared, input, tiling) ? next : draftOf(input);
      next = null;
      current = { input, plan: finish(draft) };
      return current.plan;
    },
    prepare: (input, last) => {
      const domain = current && ahead(input, last, current.plan.tiling);
      if (!domain) return;
      begin({ ...input, domain });
    },
  };
}

function tilingFor({ domain, width, indexes }: PlanInput): Tiling {
  return tilingOf(domain, indexes.columns.extent, width);
}

/** How many frames ahead pictures are prepared for a moving view. */
const AHEAD = 24;

/** The first domain outside a tiling that the view reaches if it keeps moving as it did since `last`; null if none. */
function ahead(input: PlanInput, last: Domain, tiling: Tiling): Domain | null {
  const { extent } = input.indexes.columns;
  const scale = (input.domain[1] - input.domain[0]) / (last[1] - last[0]);
  if (!Number.isFinite(scale)) return null;
  let [before, now] = [last, input.domain];
  for (let i = 0; i < AHEAD; i++) {
    const start = Math.max(extent[0], now[0] + (now[0] - before[0]) * scale);
    const end = Math.min(extent[1], now[1] + (now[1] - before[1]) * scale);
    if (start >= end || (start === now[0] && end === now[1])) return null;
    [before, now] = [now, [start, end]];
    if (!isSameTiling(tilingOf(now, extent, input.width), tiling)) return now;
  }
  return null;
}

/** Whether two inputs differ in nothing but the view. */
function isSameInput(a: PlanInput, b: PlanInput): boolean {
  const keys = Object.keys(a) as (keyof PlanInput)[];
  return keys.every((key) => key === "domain" || a[key] === b[key]);
}
