import { useState } from "react";
import { teachWords } from "../../i18n/teachWords";
import { setPresented, setQuiz } from "../../store/settings";
import { openStep } from "../../store/story";
import { useTimeline, useTimelineState } from "../base/context";
import { useLazyWords } from "../base/useLazyWords";
import { Handout } from "./Handout";
import { Quiz } from "./Quiz";
import "./teach.css";

/** What a teacher can do with the open story: present it, make a quiz of it, print it. */
export function Teach() {
  const { store } = useTimeline();
  const data = useTimelineState((state) => state.data);
  const walk = useTimelineState((state) => state.walk);
  const quiz = useTimelineState((state) => state.quiz);
  const isPresented = useTimelineState((state) => state.isPresented);
  const [isPrinting, setPrinting] = useState(false);
  const words = useLazyWords(teachWords);
  const story = openStep(data, walk)?.story;
  if (!words || !data || !story) return null;
  const present = () => {
    setPresented(store, true);
    // Some browsers and frames refuse; then it fills the window.
    document.documentElement.requestFullscreen?.().catch(() => {});
  };
  return (
    <div className="teach">
      {!isPresented && (
        <button type="button" className="button" onClick={present}>
          {words.present}
        </button>
      )}
      <button type="button" className="button" onClick={() => setQuiz(store, "dates")}>
        {words.quiz}
      </button>
      <button type="button" className="button" onClick={() => setPrinting(true)}>
        {words.handout}
      </button>
      {quiz && (
        <Quiz
          key={`${story.id} ${quiz}`}
          {...{ words, data, story }}
          hidden={quiz}
          onHide={(hidden) => setQuiz(store, hidden)}
        />
      )}
      {isPrinting && (
        <Handout
          {...{ words, data }}
          title={story.title}
          storyFor={() => story}
          onClose={() => setPrinting(false)}
        />
      )}
    </div>
  );
}
