import { toggleSeries } from "../../store/settings";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { Menu } from "../controls/Menu";
import { Option } from "../controls/Option";
import { SeriesFailed } from "./SeriesFailed";
import { useHasSeries, useSeries } from "./useSeries";

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

/** The series with the years that they cover. */
export function SeriesOptions() {
  const { store } = useTimeline();
  const chosen = useTimelineState((state) => state.series);
  const all = useSeries();
  const words = useWords();
  if (all.status === "failed") return <SeriesFailed onRetry={all.retry} />;
  if (all.status !== "ready") return <progress aria-label={words.series.label} />;
  return all.series.map(({ id, name, values }) => (
    <Option
      key={id}
      name={name}
      note={words.series.span(values[0]?.[0] ?? 0, values.at(-1)?.[0] ?? 0)}
      isChosen={chosen.includes(id)}
      onToggle={() => toggleSeries(store, id)}
    />
  ));
}
