import { memo, useMemo } from "react";
import { type LaneBox, levelY } from "../../layout/lane/laneBox";
import { nameFont } from "../../layout/name/text";
import type { Px } from "../../layout/scale";
import type { Scene } from "../../layout/scene";
import { NOTE } from "../../layout/sizes";
import type { Data } from "../../store/data";
import { useTimelineState, useWords } from "../base/context";
import { measureIn } from "../base/measure";
import { useTheme } from "../base/useTheme";
import { warmthWord } from "../triangle/warmth";
import "./gutter.css";

interface Props {
  readonly scene: Scene;
  readonly data: Data;
  readonly isNarrow: boolean;
  /** How wide it is; px. */
  readonly width: Px;
  /** The scale of text; 1 is the usual size. */
  readonly zoom?: number;
}

/** The names of the lanes, and what height in them means. */
export const Gutter = memo(function Gutter({ scene, data, isNarrow, width, zoom = 1 }: Props) {
  const partners = usePartners(data);
  const names = useNames(data, width / zoom);
  const head = scene.boxes[0]?.top ?? 0;
  return (
    <div className="gutter">
      {scene.boxes.map((box, i) => {
        const lane = names[i];
        if (!lane) return null;
        const lines = (lane.isLong ? 2 : 1) + (partners === null ? 0 : 1);
        return (
          <div key={lane.id}>
            {i > 0 && isNarrow && <div className="lane-line" style={{ top: box.top - head }} />}
            <h2 className="lane-name" style={{ top: isNarrow ? box.top - head + 3 : box.top + 2 }}>
              <b dir="auto" title={lane.isLong ? lane.name : undefined}>
                {lane.name}
              </b>
              {partners && <small dir="auto">{partners}</small>}
            </h2>
            {data.base.hasEffects && !isNarrow && (
              <Levels
                box={box}
                first={box.top + zoom * (HEAD + (lines - 1) * LINE_OF_NAME)}
                zoom={zoom}
              />
            )}
          </div>
        );
      })}
    </div>
  );
});

/** The font of lane names, the height of a line, and the space around the first one; px. */
const FONT = nameFont("strong", NOTE);
const LINE_OF_NAME: Px = 15;
const HEAD: Px = 20;
/** The part of the gutter that a name leaves free; px. */
const INSET: Px = 6;

/** The lanes with the names that they are shown with, and whether those take two lines. */
function useNames({ columns, dataset }: Data, width: Px) {
  const { chart } = useWords();
  const theme = useTheme();
  return useMemo(() => {
    const measure = measureIn(theme);
    return columns.lanes.map((lane) => {
      const name = lane.name || dataset.about.title || chart.events;
      return { id: lane.id, name, isLong: width > 0 && measure(name, FONT) > width - INSET };
    });
  }, [columns, dataset, chart, theme, width]);
}

const NONE: readonly string[] = [];

/** The actors that the filter asks for, as they are named in the picture: "with Germany". */
function usePartners({ dataset }: Data): string | null {
  // Countries that have lanes are named by them.
  const ids = useTimelineState(({ lanes, filter }) => (lanes === "countries" ? NONE : filter.with));
  const { chart } = useWords();
  const named = [...dataset.powers, ...dataset.actors];
  const names = ids.flatMap((id) => named.find((one) => one.id === id)?.name ?? []);
  return names.length > 0 ? chart.partners(names) : null;
}

/** The least distance of two levels that are named, and the height that each name takes; px. */
const LEAST: Px = 12;
const LINE: Px = 13;

/** The words for the levels ±1 and ±2, below `first`, if there is room for them. */
function Levels({ box, first, zoom }: { box: LaneBox; first: Px; zoom: number }) {
  const words = useWords();
  const line = LINE * zoom;
  const rows = [2, 1, -1, -2].flatMap((level) => {
    const apart = 2 * (level > 0 ? box.up : box.down);
    const y = levelY(box, level);
    const isFree = y - line / 2 >= first && y + line / 2 <= box.bottom;
    // Where two would stand too close, the inner one is enough.
    return apart >= (Math.abs(level) === 1 ? LEAST * zoom : line + 3) && isFree
      ? [{ level, y }]
      : [];
  });
  return rows.map(({ level, y }) => (
    <div key={level} className="level" style={{ top: y - line / 2 }} aria-hidden="true">
      {warmthWord(level, words)}
    </div>
  ));
}
