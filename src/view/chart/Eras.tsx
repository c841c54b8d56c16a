import { memo, useMemo } from "react";
import type { Px, Scale } from "../../layout/scale";
import type { Domain } from "../../model/time";
import { flyTo } from "../base/animate";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import "./eras.css";

export interface PlacedEra {
  readonly id: string;
  readonly name: string;
  readonly summary: string | undefined;
  readonly domain: Domain;
  /** Its date in words. */
  readonly date: string;
  readonly isOdd: boolean;
}

/** The eras of the dataset with their domains, closed at the ends of the extent. */
export function useEras(): readonly PlacedEra[] {
  const data = useTimelineState((state) => state.data);
  const { formats } = useWords();
  return useMemo(() => {
    if (!data) return [];
    const [first, last] = data.columns.extent;
    return data.eras.map(({ era, date }, i) => ({
      id: era.id,
      name: era.name,
      summary: era.summary,
      domain: [Math.max(first, date.start), Math.min(last, date.end)] as const,
      date: formats.date(date),
      isOdd: i % 2 === 1,
    }));
  }, [data, formats]);
}

/** Px that the beginning of a name needs before it says anything. */
const LEAST: Px = 44;

/** The named stretches of time above the lanes; choosing one zooms to it. */
export const Eras = memo(function Eras({ scale }: { scale: Scale }) {
  const { store } = useTimeline();
  const eras = useEras();
  const { chart } = useWords();
  return (
    <nav className="eras" aria-label={chart.eras}>
      {eras.map((era) => {
        const from = Math.max(0, scale.x(era.domain[0]));
        const to = Math.min(scale.width, scale.x(era.domain[1]));
        if (to - from < 2) return null;
        return (
          <button
            key={era.id}
            type="button"
            className={era.isOdd ? "era is-odd" : "era"}
            style={{ transform: `translateX(${from}px)`, width: to - from }}
            aria-label={chart.era(era.name, era.date)}
            title={[`${era.name}: ${era.date}`, era.summary].filter(Boolean).join("\n")}
            onClick={() => flyTo(store, era.domain)}
          >
            {to - from >= LEAST ? era.name : ""}
          </button>
        );
      })}
    </nav>
  );
});
