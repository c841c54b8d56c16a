import { useState } from "react";
import { teachWords } from "../../i18n/teachWords";
import type { Hidden } from "../../model/hidden";
import { useTimelineState } from "../base/context";
import { useLazyWords } from "../base/useLazyWords";
import { asStory, MOST_IN_QUIZ } from "../teach/asStory";
import { Handout } from "../teach/Handout";
import { Quiz } from "../teach/Quiz";
import { useDraft, useEditor } from "./context";

/** What a teacher can do with all events of the timeline: a quiz, and a hand-out. */
export function Teaching() {
  const { words } = useEditor();
  const teach = useLazyWords(teachWords);
  const data = useTimelineState((state) => state.data);
  const title = useDraft(({ about }) => about.title) || words.untitled;
  const [hidden, setHidden] = useState<Hidden | null>(null);
  const [isPrinting, setPrinting] = useState(false);
  const ids = data?.dataset.events.map(({ id }) => id) ?? [];
  if (!teach || !data || ids.length < 2) return null;
  return (
    <>
      <p>{words.classHint}</p>
      <div className="editor-actions">
        {ids.length <= MOST_IN_QUIZ && (
          <button type="button" className="button" onClick={() => setHidden("dates")}>
            {teach.quiz}
          </button>
        )}
        <button type="button" className="button" onClick={() => setPrinting(true)}>
          {teach.handout}
        </button>
      </div>
      {hidden && (
        <Quiz
          key={hidden}
          words={teach}
          {...{ data, hidden }}
          story={asStory(data, ids, title)}
          onHide={setHidden}
        />
      )}
      {isPrinting && (
        <Handout
          words={teach}
          {...{ data, title }}
          storyFor={(left) => asStory(data, ids, title, left)}
          onClose={() => setPrinting(false)}
        />
      )}
    </>
  );
}
