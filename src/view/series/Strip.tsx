import { termsOf } from "../../i18n/seriesTerms";
import { curvesOf } from "../../layout/curve";
import type { Scale } from "../../layout/scale";
import { DASHES } from "../../marks/curve";
import { basisAt, type Series, valueAt } from "../../model/series";
import { toggleSeries } from "../../store/settings";
import { useFrameState, useTimeline, useTimelineState, useWords } from "../base/context";
import { SeriesFailed } from "./SeriesFailed";
import { useSeries } from "./useSeries";
import "./strip.css";

const HEIGHT = 64;
const PAD = 6;
const dashOf = (i: number) => DASHES[i % DASHES.length]?.join(" ");

/** The series that the reader chose, as lines on the axis of the chart, with their values and sources. */
export function Strip({ scale }: { scale: Scale }) {
  const { store } = useTimeline();
  const chosen = useTimelineState((state) => state.series);
  const pointer = useFrameState((state) => state.pointer);
  const all = useSeries();
  const words = useWords();
  if (all.status === "failed") {
    return (
      <div className="strip">
        <SeriesFailed onRetry={all.retry} />
      </div>
    );
  }
  if (all.status !== "ready") return null;
  const visible = all.series.filter(({ id }) => chosen.includes(id));
  const time = pointer ?? (scale.domain[0] + scale.domain[1]) / 2;
  return (
    <section className="strip" aria-label={words.series.label}>
      <ul>
        {visible.map((series, i) => (
          <li key={series.id} className={`is-${i % 4}`}>
            <Swatch dash={dashOf(i)} />
            <Legend series={series} time={time} />
            <button
              type="button"
              className="link"
              aria-label={words.series.remove(series.name)}
              onClick={() => toggleSeries(store, series.id)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <svg height={HEIGHT} width={scale.width} aria-hidden="true">
        {visible.map((series, i) =>
          curvesOf(series, scale, HEIGHT, PAD).map((curve) => (
            <polyline
              key={`${series.id} ${curve[0]?.x}`}
              className={`is-${i % 4}`}
              strokeDasharray={dashOf(i)}
              points={curve.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ")}
            />
          )),
        )}
        {pointer !== null && (
          <line x1={scale.x(pointer)} x2={scale.x(pointer)} y1={0} y2={HEIGHT} className="at" />
        )}
      </svg>
    </section>
  );
}

function Swatch({ dash }: { dash: string | undefined }) {
  return (
    <svg width="22" height="8" aria-hidden="true">
      <line x1="0" x2="22" y1="4" y2="4" strokeDasharray={dash} />
    </svg>
  );
}

function Legend({ series, time }: { series: Series; time: number }) {
  const words = useWords();
  const { formats, details } = words;
  const found = valueAt(series, time);
  const year = new Date(time).getUTCFullYear();
  const { source } = series;
  return (
    <span title={series.note}>
      <strong lang={series.lang}>{series.name}</strong>{" "}
      {found
        ? words.series.value(found[0], formats.number(found[1], series.digits ?? 0), series.unit) +
          basisAt(series, found[0])
        : words.series.missing(year)}{" "}
      · {words.series.source}:{" "}
      {source.url ? (
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {source.publisher ?? source.title}
          <span className="hidden"> ({details.newTab})</span>
        </a>
      ) : (
        source.title
      )}
      {["", ...termsOf(series, words)].join(" · ")}
      {series.note && <span className="hidden">. {series.note}</span>}
    </span>
  );
}
