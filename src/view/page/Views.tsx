import { setView } from "../../store/settings";
import { useTimeline, useTimelineState, useWords } from "../base/context";

const VIEWS = ["timeline", "list"] as const;

/** The choice between the picture and the list. */
export function Views() {
  const { store } = useTimeline();
  const view = useTimelineState((state) => state.view);
  const words = useWords();
  return (
    <div className="group" role="group" aria-label={words.view.label}>
      {VIEWS.map((choice) => (
        <button
          key={choice}
          type="button"
          className="button"
          aria-pressed={view === choice}
          onClick={() => setView(store, choice)}
        >
          {words.view[choice]}
        </button>
      ))}
    </div>
  );
}
