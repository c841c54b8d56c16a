import type { Series } from "../../model/series";
import { toggleSeries } from "../../store/settings";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { Option } from "../controls/Option";
import { SeriesFailed } from "./SeriesFailed";
import { useSeries } from "./useSeries";
import "./seriesOptions.css";

/** The series with the years that they cover, those of each relation together. */
export function SeriesOptions() {
  const relations = useTimelineState((state) => state.data?.relations);
  const all = useSeries();
  const words = useWords();
  if (all.status === "failed") return <SeriesFailed onRetry={all.retry} />;
  if (all.status !== "ready") return <progress aria-label={words.series.label} />;
  const groups = (relations ?? []).map(({ id, name }) => ({
    ...{ id, name },
    series: all.series.filter(({ relation }) => relation === id),
  }));
  const known = groups.filter(({ series }) => series.length > 0);
  const others = all.series.filter((one) => !known.some(({ id }) => id === one.relation));
  return (
    <>
      {known.map(({ id, name, series }) => (
        <fieldset key={id} className="series-options">
          <legend dir="auto">{name}</legend>
          <Choices series={series} />
        </fieldset>
      ))}
      <Choices series={others} />
    </>
  );
}

function Choices({ series }: { series: readonly Series[] }) {
  const { store } = useTimeline();
  const chosen = useTimelineState((state) => state.series);
  const words = useWords();
  return series.map(({ id, name, values }) => (
    <Option
      key={id}
      name={name}
      note={words.series.span(values[0]?.[0] ?? 0, values.at(-1)?.[0] ?? 0)}
      isChosen={chosen.includes(id)}
      onToggle={() => toggleSeries(store, id)}
    />
  ));
}
