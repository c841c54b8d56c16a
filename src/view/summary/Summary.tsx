import { useEffect, useState } from "react";
import type { SummaryWords } from "../../i18n/en/summary";
import type { Words } from "../../i18n/en/words";
import { summaryWords } from "../../i18n/summaryWords";
import { shapeOf } from "../../model/shape";
import { summarise } from "../../model/summary";
import type { Selectors } from "../../store/selectors";
import type { TimelineState } from "../../store/state";
import { type Timeline, useTimeline, useTimelineState, useWords } from "../base/context";
import { useLazyWords } from "../base/useLazyWords";
import { describeShape, describeSummary } from "./describe";
import { whenSettled } from "./whenSettled";
import "./summary.css";

/** The parts of the state that the text describes. */
const SAID = ["domain", "compared", "filter", "lanes", "relations"] as const;

/**
 * A text of what is in view: the description of the picture, and the first line of the list. Changes of the
 * period or the filter are announced once they settle. Moves from event to event are not: there the screen
 * reader reads the event.
 */
export function Summary() {
  const timeline = useTimeline();
  const isList = useTimelineState((state) => state.view === "list");
  const data = useTimelineState((state) => state.data);
  const words = useWords();
  const said = useLazyWords(summaryWords);
  const [text, setText] = useState<Text>({ short: "", long: "" });
  const [announced, setAnnounced] = useState("");
  useEffect(() => {
    const { store } = timeline;
    if (!data || !said) return;
    setText(textOf(timeline, words, said));
    // The cursor before the view moved. If it has changed since, the view has followed it.
    let { active } = store.getState();
    const announcement = whenSettled(() => {
      const next = textOf(timeline, words, said);
      setText(next);
      const { active: now } = store.getState();
      if (now === null || now === active) setAnnounced(next.short);
    });
    const unsubscribe = store.subscribe((state, old) => {
      if (SAID.every((part) => state[part] === old[part])) return;
      active = old.active;
      announcement.wait();
    });
    return () => {
      unsubscribe();
      announcement.stop();
    };
  }, [timeline, data, words, said]);
  return (
    <>
      <p id="summary" className={isList ? "summary" : "hidden"}>
        {isList ? text.short : text.long}
      </p>
      <p className="hidden" role="status">
        {announced}
      </p>
    </>
  );
}

interface Text {
  readonly short: string;
  /** `short`, the course of each relation, and the titles of the most important events. */
  readonly long: string;
}

function textOf({ store, selectors }: Timeline, words: Words, said: SummaryWords): Text {
  const state = store.getState();
  const first = textOfView(state, selectors, words, said);
  if (!state.compared) return first;
  const second = textOfView({ ...state, domain: state.compared }, selectors, words, said);
  const both = (part: keyof Text) => said.join([first[part], said.compared(second[part])]);
  return { short: both("short"), long: both("long") };
}

/** The period in view, without the one compared with it. */
function textOfView(
  state: TimelineState,
  selectors: Selectors,
  words: Words,
  said: SummaryWords,
): Text {
  const { domain } = state;
  const data = selectors.inLanes(state);
  const mask = selectors.mask(state);
  if (!data || !mask) return { short: "", long: "" };
  const warmth = data.base.hasEffects ? selectors.warmthOfAll(state) : null;
  const summary = summarise(data.columns, mask, warmth, domain);
  const short = describeSummary(summary, words, said);
  const titles = summary.foremost.map((event) => data.dataset.events[event]?.title ?? "");
  const shapes = warmth
    ? data.columns.lanes.map(({ name }, lane) =>
        describeShape(name, shapeOf(warmth, lane, summary.domain), words, said),
      )
    : [];
  const foremost = titles.length > 0 ? [said.foremost(titles)] : [];
  return { short, long: said.join([short, ...shapes, ...foremost]) };
}
