import { useTimeline, useWords } from "../base/context";
import { showAll, zoomBy } from "./keys";

/** Buttons for those who neither pinch nor turn a wheel. */
export function Zooms() {
  const { store } = useTimeline();
  const { chart } = useWords();
  return (
    <div className="chart-zooms group" role="group" aria-label={chart.label}>
      <button
        type="button"
        className="button is-icon"
        aria-label={chart.zoomOut}
        onClick={() => zoomBy(store, 0.5)}
      >
        −
      </button>
      <button
        type="button"
        className="button"
        aria-label={chart.showAll}
        onClick={() => showAll(store)}
      >
        {chart.showAllShort}
      </button>
      <button
        type="button"
        className="button is-icon"
        aria-label={chart.zoomIn}
        onClick={() => zoomBy(store, 2)}
      >
        +
      </button>
    </div>
  );
}
