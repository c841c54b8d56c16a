import { useTimeline, useTimelineState, useWords } from "../base/context";
import { Dialog } from "../controls/Dialog";
import { goToStep } from "./goToStep";
import "./stories.css";

/** The list of stories. */
export function Stories({ onClose }: { onClose: () => void }) {
  const { store } = useTimeline();
  const all = useTimelineState((state) => state.data?.dataset.stories);
  const { stories } = useWords();
  return (
    <Dialog title={stories.title} onClose={onClose}>
      <ul className="stories">
        {all?.map(({ id, title, summary, steps }) => (
          <li key={id}>
            <button
              type="button"
              className="link"
              onClick={() => {
                onClose();
                goToStep(store, { story: id, step: 1 });
              }}
            >
              {title}
            </button>
            {summary && <p>{summary}</p>}
            <small>{stories.steps(steps.length)}</small>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
