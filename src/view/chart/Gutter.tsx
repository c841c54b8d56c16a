import { memo } from "react";
import { type LaneBox, levelY } from "../../layout/lane/laneBox";
import type { Px } from "../../layout/scale";
import type { Scene } from "../../layout/scene";
import type { Data } from "../../store/data";
import { useTimelineState, useWords } from "../base/context";
import { warmthWord } from "../triangle/warmth";
import "./gutter.css";

interface Props {
  readonly scene: Scene;
  readonly data: Data;
  readonly isNarrow: boolean;
}

/** The names of the lanes, and what height in them means. */
export const Gutter = memo(function Gutter({ scene, data, isNarrow }: Props) {
  const partners = usePartners(data);
  const { chart } = useWords();
  const head = scene.boxes[0]?.top ?? 0;
  return (
    <div className="gutter">
      {scene.boxes.map((box, i) => {
        const lane = data.columns.lanes[i];
        if (!lane) return null;
        return (
          <div key={lane.id}>
            {i > 0 && isNarrow && <div className="lane-line" style={{ top: box.top - head }} />}
            <h2 className="lane-name" style={{ top: isNarrow ? box.top - head + 3 : box.top + 2 }}>
              <b dir="auto">{lane.name || data.dataset.about.title || chart.events}</b>
              {partners && <small dir="auto">{partners}</small>}
            </h2>
            {lane.between && !isNarrow && <Levels box={box} hasPartners={partners !== null} />}
          </div>
        );
      })}
    </div>
  );
});

/** The actors that the filter asks for, as they are named in the picture: "with Germany". */
function usePartners({ dataset }: Data): string | null {
  const ids = useTimelineState((state) => state.filter.with);
  const { chart } = useWords();
  const named = [...dataset.powers, ...dataset.actors];
  const names = ids.flatMap((id) => named.find((one) => one.id === id)?.name ?? []);
  return names.length > 0 ? chart.partners(names) : null;
}

/** The least distance of two levels that are named, and the height that each name takes; px. */
const LEAST: Px = 12;
const LINE: Px = 13;

/** The words for the levels ±1 and ±2, where there is room for them. */
function Levels({ box, hasPartners }: { box: LaneBox; hasPartners: boolean }) {
  const words = useWords();
  const first = box.top + (hasPartners ? 34 : 20);
  const rows = [2, 1, -1, -2].flatMap((level) => {
    const apart = 2 * (level > 0 ? box.up : box.down);
    const y = levelY(box, level);
    const isFree = y - LINE / 2 >= first && y + LINE / 2 <= box.bottom;
    // Where two would stand too close, the inner one is enough.
    return apart >= (Math.abs(level) === 1 ? LEAST : LINE + 3) && isFree ? [{ level, y }] : [];
  });
  return rows.map(({ level, y }) => (
    <div key={level} className="level" style={{ top: y - LINE / 2 }} aria-hidden="true">
      {warmthWord(level, words)}
    </div>
  ));
}
