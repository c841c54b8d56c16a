import { useId } from "react";
import { parseDate } from "../../model/date";
import { writeDay } from "../../model/day";
import { toEvent } from "../../model/draft/dataset";
import { addStep, deleteStep, moveStep, type Step, setStep } from "../../model/draft/stories";
import { type Story, VISIBLE } from "../../model/schema";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { MoveButtons } from "../controls/MoveButtons";
import { SignButton } from "../controls/SignButton";
import { goToStep } from "../story/goToStep";
import { useDraft, useEditor } from "./context";
import { endPreview } from "./endPreview";
import { TextField } from "./TextField";
import "./stepList.css";

interface Props {
  readonly story: Story;
}

/** The steps of a story in their order; one of them is open. */
export function Steps({ story }: Props) {
  const { editing, words, say, writing, write } = useEditor();
  const events = useDraft((draft) => draft.events);
  const { step: open } = writing;
  const setOpen = (step: number) => write({ step });
  const { steps } = story;
  const shown = events.filter((event) => toEvent(event) !== null);
  const titleOf = (id: string) => events.find((event) => event.id === id)?.title || id;
  const add = () => {
    const used = new Set(steps.map(({ event }) => event));
    const next = shown.find(({ id }) => !used.has(id)) ?? shown[0];
    if (!next) return;
    editing.edit(addStep(story.id, { event: next.id, text: "" }));
    setOpen(steps.length);
  };
  const moveTo = (from: number, to: number) => {
    editing.edit(moveStep(story.id, from, to));
    if (open === from) setOpen(to);
    say(words.moved(words.step(from + 1), to + 1, steps.length));
  };
  return (
    <section aria-label={words.steps}>
      <h3>{words.steps}</h3>
      <ol className="step-list">
        {[...steps.entries()].map(([i, step]) => (
          <li key={i}>
            <div className="step-list-head">
              <button
                type="button"
                className="link"
                aria-expanded={i === open}
                onClick={() => setOpen(i === open ? -1 : i)}
              >
                <span dir="auto">{words.stepOf(i + 1, titleOf(step.event))}</span>
                {!VISIBLE.test(step.text) && <small> ({words.noText})</small>}
              </button>
              <MoveButtons
                at={i}
                count={steps.length}
                labels={{ up: words.stepUp(i + 1), down: words.stepDown(i + 1) }}
                onMove={(to) => moveTo(i, to)}
              />
              <SignButton
                label={words.stepRemove(i + 1)}
                sign="×"
                onPress={() => editing.edit(deleteStep(story.id, i))}
              />
            </div>
            {i === open && <OpenStep story={story} at={i} step={step} />}
          </li>
        ))}
      </ol>
      <div className="editor-actions">
        <button
          type="button"
          className="button is-main"
          onClick={add}
          disabled={shown.length === 0}
        >
          {words.addStep}
        </button>
        <Preview story={story} at={Math.max(0, open)} />
      </div>
    </section>
  );
}

/** The event, the text and the view of a step. */
function OpenStep({ story, at, step }: Props & { readonly at: number; readonly step: Step }) {
  const { editing, words } = useEditor();
  const { store } = useTimeline();
  const { formats } = useWords();
  const events = useDraft((draft) => draft.events);
  const id = useId();
  const set = (change: Parameters<typeof setStep>[2]) =>
    editing.edit(setStep(story.id, at, change));
  const takeView = () => {
    const [from, to] = store.getState().domain;
    set({ time: `${writeDay(from)}/${writeDay(to - 1)}` });
  };
  const own = step.time === undefined ? null : parseDate(step.time);
  return (
    <div className="step-list-form">
      <div className="field">
        <label htmlFor={id}>{words.stepEvent}</label>
        <select
          id={id}
          className="button"
          value={step.event}
          onChange={({ target }) => set({ event: target.value })}
        >
          {events
            .filter((event) => toEvent(event) !== null)
            .map((event) => (
              <option key={event.id} value={event.id}>
                {event.title}
              </option>
            ))}
        </select>
      </div>
      <TextField
        label={words.stepText}
        text={step.text}
        most={2000}
        isLong
        onPut={(text) => set({ text })}
      />
      <p>{own ? words.ownView(formats.date(own)) : words.noView}</p>
      <div className="editor-actions">
        <button type="button" className="button" onClick={takeView}>
          {words.takeView}
        </button>
        {own && (
          <button type="button" className="button" onClick={() => set({ time: undefined })}>
            {words.dropView}
          </button>
        )}
      </div>
    </div>
  );
}

/** Shows the story as its readers will see it, from a step on. */
function Preview({ story, at }: Props & { readonly at: number }) {
  const { words, refresh } = useEditor();
  const { store } = useTimeline();
  const isWalking = useTimelineState((state) => state.walk !== null);
  const isShown = story.steps.map(({ text }) => VISIBLE.test(text));
  const canBegin = isShown.some(Boolean) && VISIBLE.test(story.title);
  const begin = () => {
    refresh();
    // Steps without a text are not shown, and do not count.
    const before = isShown.slice(0, at + 1).filter(Boolean).length;
    goToStep(store, { story: story.id, step: Math.max(1, before) });
  };
  return (
    <button
      type="button"
      className="button"
      disabled={!canBegin}
      onClick={() => (isWalking ? endPreview(store) : begin())}
    >
      {isWalking ? words.endPreview : words.preview}
    </button>
  );
}
