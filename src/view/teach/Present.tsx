import { useEffect, useRef } from "react";
import { teachWords } from "../../i18n/teachWords";
import { setPresented } from "../../store/settings";
import type { TimelineStore } from "../../store/state";
import { visit } from "../../store/store";
import { openStep } from "../../store/story";
import { type Timeline, useTimeline, useTimelineState, useWords } from "../base/context";
import { useEscape } from "../base/escape";
import { focusPlace } from "../base/places";
import { useLazyWords } from "../base/useLazyWords";
import { goToStep } from "../story/goToStep";
import { enlargeType, factorOf } from "./enlargeType";
import "./present.css";

interface Props {
  /** Says by how much the letters are larger. */
  readonly onLetters: (factor: number) => void;
}

/** The bar of a presentation, which sets the page in large letters and steps by keys wherever the focus is. */
export function Present({ onLetters }: Props) {
  const timeline = useTimeline();
  const { store } = timeline;
  const words = useLazyWords(teachWords);
  const { subtitle } = useWords();
  const title = useTimelineState(({ data }) => data?.dataset.about.title);
  const bar = useRef<HTMLElement>(null);
  const isReady = words !== null;
  useEffect(() => {
    const factor = factorOf(window.innerWidth);
    const restore = enlargeType(factor);
    onLetters(factor);
    return () => {
      restore();
      onLetters(1);
    };
  }, [onLetters]);
  useEffect(() => {
    if (isReady) bar.current?.focus();
  }, [isReady]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const by = KEYS[event.key];
      const isTaken = event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey;
      if (by === undefined || isTaken || isBusy(event.target)) return;
      event.preventDefault();
      stepBy(timeline, by);
    };
    const onScreen = () => {
      if (!document.fullscreenElement) setPresented(store, false);
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("fullscreenchange", onScreen);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("fullscreenchange", onScreen);
    };
  }, [timeline, store]);
  useEscape("page", () => {
    end(store);
    return true;
  });
  if (!words) return null;
  return (
    <section ref={bar} className="present" aria-label={words.presentation} tabIndex={-1}>
      <h1 dir="auto">{title ?? subtitle}</h1>
      <small>{words.presentHint}</small>
      {document.fullscreenEnabled && !document.fullscreenElement && (
        <button
          type="button"
          className="button"
          onClick={() => document.documentElement.requestFullscreen().catch(() => {})}
        >
          {words.fullScreen}
        </button>
      )}
      <button type="button" className="button" onClick={() => end(store)}>
        {words.end}
      </button>
    </section>
  );
}

/** The keys of a keyboard and of a presenter’s remote control. */
const KEYS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
};

/** Whether the arrows do something else where the focus is. */
function isBusy(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("input, textarea, select, dialog, [role=slider], [role=tablist]") !== null
  );
}

/** To the next step of the open story, or to the next event that the filter leaves. */
function stepBy({ store, selectors }: Timeline, by: number): void {
  const state = store.getState();
  const open = openStep(state.data, state.walk);
  if (open) {
    const step = open.step + by;
    if (step >= 1 && step <= open.story.steps.length)
      goToStep(store, { story: open.story.id, step });
    return;
  }
  const indices = selectors.indices(state);
  const { selected } = state;
  const next =
    selected === null
      ? indices.at(by > 0 ? 0 : -1)
      : by > 0
        ? indices.find((i) => i > selected)
        : indices.findLast((i) => i < selected);
  if (next !== undefined) visit(store, next);
}

function end(store: TimelineStore): void {
  setPresented(store, false);
  if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
  focusPlace(store.getState().walk ? "story" : "main");
}
