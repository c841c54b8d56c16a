import { memo } from "react";
import type { Scene } from "../../layout/scene";
import type { Data } from "../../store/data";
import { useWords } from "../timeline";

interface Props {
  readonly scene: Scene;
  readonly data: Data;
  readonly isNarrow: boolean;
}

/** The names of the lanes, what their halves mean, and how many events of each are in view. */
export const Gutter = memo(function Gutter({ scene, data, isNarrow }: Props) {
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
              {lane.name} <small>{chart.inView(count)}</small>
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
