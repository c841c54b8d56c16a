import { useMemo } from "react";
import type { AboutWords } from "../../i18n/en/about";
import { bandOf } from "../../model/band";
import { STEPS, type Warmth } from "../../model/warmth";
import type { Data } from "../../store/data";
import { useTimeline, useWords } from "../base/context";
import "./sensitivity.css";

/** How many points of a line are drawn; more would not be seen. */
const POINTS = 256;
const HEIGHT = 60;

/** How far the warmth of each relation depends on our choices: a thin band around its line, and what it is today. */
export function Sensitivity({ data, text }: { data: Data; text: AboutWords }) {
  const { store, selectors } = useTimeline();
  const { signed } = useWords().formats;
  const band = useMemo(() => bandOf(data.columns, null), [data]);
  const warmth = selectors.warmthOfRelations(store.getState());
  if (!warmth) return null;
  return (
    <div className="sensitivity">
      {data.columns.lanes.map(({ id, name }, lane) => {
        const [now, low, high] = [warmth, band.low, band.high].map(
          ({ values }) => values[lane]?.[STEPS] ?? 0,
        );
        return (
          <figure key={id}>
            <svg viewBox={`0 0 ${POINTS} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
              <path className="sensitivity-zero" d={`M0 ${HEIGHT / 2}H${POINTS}`} />
              <path
                className="sensitivity-band"
                d={`M${[...pointsOf(band.high, lane), ...pointsOf(band.low, lane).reverse()].join("L")}Z`}
              />
              <path className="sensitivity-line" d={`M${pointsOf(warmth, lane).join("L")}`} />
            </svg>
            <figcaption>
              {text.sensitivity(
                name,
                signed(now ?? 0, 1),
                signed(low ?? 0, 1),
                signed(high ?? 0, 1),
              )}
            </figcaption>
          </figure>
        );
      })}
    </div>
  );
}

/** A line over the whole time, as the points of a path. */
function pointsOf({ values }: Warmth, lane: number): string[] {
  return Array.from({ length: POINTS + 1 }, (_, i) => {
    const value = values[lane]?.[Math.round((i / POINTS) * STEPS)] ?? 0;
    return `${i} ${((1 - value / 3) * (HEIGHT / 2)).toFixed(1)}`;
  });
}
