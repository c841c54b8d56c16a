import { useTimelineState, useWords } from "../base/context";
import { lazyPart } from "../base/lazyPart";
import { Menu } from "../controls/Menu";
import { useHasSeries } from "./useHasSeries";

const SeriesOptions = lazyPart(() =>
  import("./SeriesOptions").then(({ SeriesOptions }) => SeriesOptions),
);

/** A menu of the series that can be shown below the events. */
export function SeriesMenu() {
  const chosen = useTimelineState((state) => state.series);
  const hasSeries = useHasSeries();
  const { series } = useWords();
  if (!hasSeries) return null;
  return (
    <Menu label={series.label} count={chosen.length}>
      <SeriesOptions />
    </Menu>
  );
}
