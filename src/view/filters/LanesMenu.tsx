import { useTimeline, useTimelineState, useWords } from "../base/context";
import { lazyPart } from "../base/lazyPart";
import { Menu } from "../controls/Menu";
import { useLaneKinds } from "./useLaneKinds";

const LaneOptions = lazyPart(() => import("./LaneOptions").then(({ LaneOptions }) => LaneOptions));

/** A menu of what the lanes of the picture stand for; it counts them if they are not simply all relations. */
export function LanesMenu() {
  const { selectors } = useTimeline();
  const isUsual = useTimelineState((s) => s.lanes === "relations" && s.relations.length === 0);
  const shown = useTimelineState(selectors.inLanes)?.columns.lanes.length ?? 0;
  const kinds = useLaneKinds();
  const { filters } = useWords();
  if (kinds.length < 2) return null;
  return (
    <Menu label={filters.lanes} count={isUsual ? 0 : shown}>
      <LaneOptions />
    </Menu>
  );
}
