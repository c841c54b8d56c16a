import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { openStep } from "../../store/story";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { usePlace } from "../base/places";
import { WhenComplete } from "../base/WhenComplete";
import { goToStep, leaveStory } from "./goToStep";
import "./story.css";

const SWIPE = 48;

/** The current step of a story: its text, and buttons to go on, back, and out. */
export function Story() {
  const { store } = useTimeline();
  const data = useTimelineState((state) => state.data);
  const walk = useTimelineState((state) => state.walk);
  const { stories, close } = useWords();
  const swipe = useRef<{ x: number; y: number } | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const section = useRef<HTMLElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  usePlace("story", section, () => heading.current?.focus());
  usePlace("handle", bar);
  const open = openStep(data, walk);
  if (!open) return null;
  const { story, step, text } = open;
  const last = story.steps.length;
  const go = (next: number) => {
    if (next >= 1 && next <= last) goToStep(store, { story: story.id, step: next });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    go(step + by);
  };
  const onPointerUp = (event: PointerEvent) => {
    const from = swipe.current;
    swipe.current = null;
    if (!from || event.pointerType === "mouse") return;
    const [x, y] = [event.clientX - from.x, event.clientY - from.y];
    if (Math.abs(x) > SWIPE && Math.abs(x) > 2 * Math.abs(y)) go(step + (x < 0 ? 1 : -1));
  };
  return (
    <section
      ref={section}
      className="story"
      aria-label={stories.label(story.title)}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        swipe.current = { x: event.clientX, y: event.clientY };
      }}
      onPointerUp={onPointerUp}
    >
      <div ref={bar} className="story-bar">
        <h2 ref={heading} tabIndex={-1} dir="auto">
          {story.title}
        </h2>
        <button
          type="button"
          className="button is-icon"
          aria-label={`${close}: ${story.title}`}
          onClick={() => leaveStory(store)}
        >
          ×
        </button>
      </div>
      <div className="where">
        <p className="progress" aria-live="polite">
          {stories.step(step, last)}
        </p>
        <button type="button" className="link" onClick={() => go(step)}>
          {stories.here}
        </button>
      </div>
      {text === "" && <WhenComplete />}
      <p aria-live="polite">{text}</p>
      <div className="story-walk">
        <button type="button" className="button" disabled={step === 1} onClick={() => go(step - 1)}>
          <span aria-hidden="true">←</span> {stories.back}
        </button>
        <button
          type="button"
          className="button"
          disabled={step === last}
          onClick={() => go(step + 1)}
        >
          {stories.next} <span aria-hidden="true">→</span>
        </button>
      </div>
    </section>
  );
}
