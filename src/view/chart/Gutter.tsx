import { memo } from "react";
import type { Scene } from "../../layout/scene";
import type { Data } from "../../store/data";
import { useTimeline, useWords } from "../base/context";
import { useSides } from "../triangle/sides";
import "./gutter.css";

interface Props {
  readonly scene: Scene;
  readonly data: Data;
  readonly isNarrow: boolean;
}

/** The names of the lanes, what their halves mean, and how many events of each are in view. */
export const Gutter = memo(function Gutter({ scene, data, isNarrow }: Props) {
  const { isEmbed } = useTimeline();
  const { chart } = useWords();
  return (
    <div className="gutter">
      {scene.lanes.map(({ box, count }, i) => {
        const lane = data.columns.lanes[i];
        if (!lane) return null;
        const isRelation = lane.between !== undefined;
        const [above, below] = [box.zero - box.top, box.bottom - box.zero];
        return (
          <div key={lane.id}>
            {i > 0 && (
              <div className="lane-line" style={{ top: isNarrow ? box.top - 18 : box.top }} />
            )}
            <h2 className="lane-name" style={{ top: isNarrow ? box.top - 17 : box.top + 7 }}>
              <b dir="auto">{lane.name}</b> <small>{chart.inView(count)}</small>
              {isNarrow && !isEmbed && <Warmth lane={lane.id} />}
            </h2>
            {isRelation && !isNarrow && above > 64 && (
              <div className="sense is-warm" style={{ top: box.zero - 17 }} aria-hidden="true">
                ▲ {chart.warmer}
              </div>
            )}
            {isRelation && !isNarrow && above > 48 && below > 22 && (
              <div className="sense is-cold" style={{ top: box.zero + 3 }} aria-hidden="true">
                ▼ {chart.colder}
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
});

/** How warm a relation is, where the triangle is out of sight. */
function Warmth({ lane }: { lane: string }) {
  const side = useSides()?.sides.find(({ id }) => id === lane);
  if (!side) return null;
  return (
    <small className={`warmth ${side.value < 0 ? "is-cold" : "is-warm"}`} aria-hidden="true">
      {side.text} <span>{side.word}</span>
    </small>
  );
}
