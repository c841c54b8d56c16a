import { LANE_KINDS, type LaneKind } from "../../model/laneKinds";
import type { Data } from "../../store/data";
import { useTimelineState } from "../base/context";

/** What lanes can stand for in these data. */
export function useLaneKinds(): readonly LaneKind[] {
  const data = useTimelineState((state) => state.data);
  return LANE_KINDS.filter((kind) => data && hasLanes(kind, data));
}

function hasLanes(kind: LaneKind, { dataset, base: { hasEffects } }: Data): boolean {
  // Without effects, they are what the first choice stands for.
  if (kind === "groups")
    return hasEffects && (dataset.digest?.hasGroups ?? dataset.events.some(({ group }) => group));
  if (kind === "countries") return dataset.actors.length > 0;
  return kind === "relations" || dataset.topics.length > 0;
}
