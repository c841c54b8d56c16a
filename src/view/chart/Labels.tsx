import { memo } from "react";
import { labelOf, weightOf } from "../../layout/names";
import type { Scene } from "../../layout/scene";
import type { Data } from "../../store/data";
import "./labels.css";

/** The names of the most important events in view; the list and the targets say them to screen readers. */
export const Labels = memo(function Labels({ scene, data }: { scene: Scene; data: Data }) {
  const { placements } = data.columns;
  return (
    <div className="labels" aria-hidden="true">
      {scene.labels.map(({ placement, x, top }) => {
        const event = data.dataset.events[placements.event[placement] ?? 0];
        if (!event) return null;
        return (
          <span
            key={placement}
            lang={event.lang?.label}
            className={`label is-${weightOf(event)}`}
            style={{ transform: `translate(${x}px, ${top}px)` }}
          >
            {labelOf(event)}
          </span>
        );
      })}
    </div>
  );
});
