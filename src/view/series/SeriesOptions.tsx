import { toggleSeries } from "../../store/settings";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { Option } from "../controls/Option";
import { SeriesFailed } from "./SeriesFailed";
import { useSeries } from "./useSeries";

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
