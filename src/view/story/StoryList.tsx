import { useTimeline, useTimelineState, useWords } from "../base/context";
import { goToStep } from "./goToStep";
import "./storyList.css";

/** The stories; a press begins one. `onBegin` is called before. */
export function StoryList({ onBegin }: { onBegin?: () => void }) {
  const { store } = useTimeline();
  const all = useTimelineState((state) => state.data?.dataset.stories);
  const { stories } = useWords();
  return (
    <ul className="story-list">
      {all?.map(({ id, title, summary, steps }) => (
        <li key={id}>
          <button
            type="button"
            className="link"
            onClick={() => {
              onBegin?.();
              goToStep(store, { story: id, step: 1 });
            }}
          >
            <span dir="auto">{title}</span>
          </button>
          {summary && <p dir="auto">{summary}</p>}
          <small>{stories.steps(steps.length)}</small>
        </li>
      ))}
    </ul>
  );
}
