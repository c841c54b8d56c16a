import { type CSSProperties, memo, useMemo } from "react";
import { type EraBox, placeEras } from "../../layout/eras";
import type { Px, Scale } from "../../layout/scale";
import type { Domain } from "../../model/time";
import { flyTo } from "../base/animate";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { EraTriangle } from "../triangle/EraTriangle";
import "./eras.css";

export interface PlacedEra {
  readonly id: string;
  readonly name: string;
  readonly summary: string | undefined;
  readonly domain: Domain;
  /** Its date in words, and as short as can be. */
  readonly date: string;
  readonly years: string;
}

/** The eras of the dataset with their domains, closed at the ends of the extent. */
export function useEras(): readonly PlacedEra[] {
  const data = useTimelineState((state) => state.data);
  const { formats } = useWords();
  return useMemo(() => {
    if (!data) return [];
    const [first, last] = data.columns.extent;
    return data.eras.map(({ era, date }) => ({
      id: era.id,
      name: era.name,
      summary: era.summary,
      domain: [Math.max(first, date.start), Math.min(last, date.end)] as const,
      date: formats.date(date),
      years: formats.short(date, "year"),
    }));
  }, [data, formats]);
}

/** Room for a triangle with the padding around it; px. */
const TRIANGLE: Px = 23;
/** About how wide a letter of a name is; px. */
const LETTER: Px = 6.6;
const SMALL_LETTER: Px = 5.8;
const PAD: Px = 6;

interface Props {
  /** Null while nothing is drawn; the row keeps its place. */
  readonly scale: Scale | null;
  /** Free room right of the plot; px. */
  readonly margin: Px;
  /** How names are set: with their years, small in one line, or small in two. */
  readonly setting: EraSetting;
  /** The name of the chart, if there are two. */
  readonly label?: string | undefined;
  /** The scale of text; 1 is the usual size. */
  readonly zoom?: number;
}

export type EraSetting = "full" | "line" | "lines";

/** The least number of letters that makes a cut name useful. */
const BEGINNING = 6;

/** Whether a useful part of a name fits; a small one is never cut. */
function hasRoom(name: string, width: Px, setting: EraSetting): boolean {
  if (setting === "full") return Math.min(BEGINNING, name.length) * LETTER + PAD <= width;
  const words = setting === "lines" ? name.split(/\s/) : [name];
  return Math.max(...words.map(({ length }) => length)) * SMALL_LETTER + PAD <= width;
}

/** The named stretches of time above the lanes; choosing one zooms to it. */
export const Eras = memo(function Eras({ scale, margin, setting, label, zoom = 1 }: Props) {
  const { store } = useTimeline();
  const eras = useEras();
  const { chart } = useWords();
  if (eras.length === 0) return null;
  const domains = eras.map(({ domain }) => domain);
  // Without a picture yet, its place is kept.
  const boxes = scale ? placeEras(domains, scale, margin) : [];
  return (
    <nav
      className={setting === "line" ? "eras is-line" : "eras"}
      aria-label={[chart.eras, label].filter(Boolean).join(": ")}
    >
      {boxes.map(({ era: place, from, width, line }) => {
        const era = eras[place];
        if (!era) return null;
        // Its words stand after the line at which it begins, as far as there is room.
        const indent = Math.max(0, Math.min(line, width - TRIANGLE));
        return (
          <button
            key={era.id}
            type="button"
            className="era"
            style={placed({ from, width, line, indent })}
            aria-label={chart.era(era.name, era.date)}
            title={[`${era.name}: ${era.date}`, era.summary].filter(Boolean).join("\n")}
            onClick={() => flyTo(store, era.domain)}
          >
            <EraTriangle domain={era.domain} />
            {hasRoom(era.name, (width - indent) / zoom, setting) && (
              <>
                <b>{era.name}</b>
                <small data-years={era.years} />
              </>
            )}
          </button>
        );
      })}
    </nav>
  );
});

type Placed = Omit<EraBox, "era"> & { readonly indent: Px };

function placed({ from, width, line, indent }: Placed): CSSProperties {
  const lengths = { "--begin": `${line}px`, "--indent": `${indent}px` };
  return { transform: `translateX(${from}px)`, width, ...lengths } as CSSProperties;
}
