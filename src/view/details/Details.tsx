import { type KeyboardEvent, useEffect, useRef } from "react";
import type { TimelineEvent } from "../../model/dataset";
import type { Data } from "../../store/data";
import { select, visit } from "../../store/store";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import type { DialogName } from "../base/dialogs";
import { lazyPart } from "../base/lazyPart";
import { usePlace } from "../base/places";
import { WhenComplete } from "../base/WhenComplete";
import { EventActions } from "./EventActions";
import { Links } from "./Links";
import { SourceLine, Sources } from "./Sources";
import "./details.css";
import "../base/effect.css";

const Origin = lazyPart(() => import("./Origin").then(({ Origin }) => Origin));
const Accounts = lazyPart(() => import("./Accounts").then(({ Accounts }) => Accounts));

/** The open event with its sources and linked events. */
export function Details({ onDialog }: { onDialog: (dialog: DialogName) => void }) {
  const data = useTimelineState((state) => state.data);
  const selected = useTimelineState((state) => state.selected);
  const event = selected === null ? undefined : data?.dataset.events[selected];
  if (!data || selected === null || !event) return null;
  return <Opened key={event.id} {...{ event, index: selected, data, onDialog }} />;
}

interface Props {
  readonly event: TimelineEvent;
  readonly index: number;
  readonly data: Data;
}

function Opened({ event, index, data, onDialog }: Props & Parameters<typeof Details>[0]) {
  const { store } = useTimeline();
  const { details, formats, close } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const article = useRef<HTMLElement>(null);
  const { previous, next } = useNeighbours(index);
  const onKeyDown = (key: KeyboardEvent) => {
    const to = { ArrowLeft: previous, ArrowRight: next }[key.key];
    if (to !== undefined) visit(store, to);
  };
  const bar = useRef<HTMLDivElement>(null);
  usePlace("opened", article, () => heading.current?.focus());
  usePlace("handle", bar);
  // A newly opened event starts at the top, even if the last one was scrolled.
  useEffect(() => {
    article.current?.parentElement?.scrollTo?.({ top: 0 });
  }, []);
  return (
    <article ref={article} className="details" aria-label={details.label}>
      <div ref={bar} className="details-bar">
        <span className="details-date">{formats.date(event.date)}</span>
        <button
          type="button"
          className="button is-icon"
          aria-label={close}
          onClick={() => select(store, null)}
        >
          ×
        </button>
      </div>
      <h2 ref={heading} tabIndex={-1} dir="auto" lang={event.lang?.title} onKeyDown={onKeyDown}>
        {event.title}
      </h2>
      <Effects event={event} data={data} />
      <WhenComplete>
        {event.summary && (
          <p dir="auto" lang={event.lang?.summary}>
            {event.summary}
          </p>
        )}
        {event.disputed && (
          <p className="disputed">
            <strong>{details.disputed}.</strong>{" "}
            <span dir="auto" lang={event.lang?.disputed}>
              {event.disputed}
            </span>
          </p>
        )}
        {event.accounts && (
          <Accounts event={event} data={data} source={(source) => <SourceLine source={source} />} />
        )}
        <Facts event={event} data={data} />
        <Sources sources={event.sources ?? []} />
        <Links event={event} data={data} />
        {event.origin && <Origin origin={event.origin} />}
      </WhenComplete>
      <EventActions event={event} onDialog={onDialog} />
      <Neighbours index={index} />
    </article>
  );
}

function Effects({ event, data }: Omit<Props, "index">) {
  const { details, formats } = useWords();
  const effects = data.columns.lanes.filter(({ id }) => event.effects?.[id] !== undefined);
  if (effects.length === 0) return null;
  return (
    <ul className="details-effects" aria-label={details.effects}>
      {effects.map(({ id, name }) => {
        const effect = event.effects?.[id] ?? 0;
        const sense = effect > 0 ? " is-warm" : effect < 0 ? " is-cold" : "";
        return (
          <li key={id} className={`effect${sense}`}>
            {name} <strong>{formats.signed(effect)}</strong> {details.effect(effect)}
          </li>
        );
      })}
    </ul>
  );
}

function Facts({ event, data }: Omit<Props, "index">) {
  const { details } = useWords();
  const names = (
    ids: readonly string[] | undefined,
    all: readonly { id: string; name: string }[],
  ) => (ids ?? []).map((id) => all.find((item) => item.id === id)?.name ?? id).join(", ");
  const facts = [
    [details.actors, names(event.actors, data.dataset.actors)],
    [details.topics, names(event.topics, data.dataset.topics)],
    [details.place, event.place?.name ?? ""],
  ] as const;
  return (
    <>
      {facts
        .filter(([, text]) => text)
        .map(([name, text]) => (
          <div key={name}>
            <h3>{name}</h3>
            <p>{text}</p>
          </div>
        ))}
      {event.importance !== undefined && (
        <p className="meta">{details.importance(event.importance)}</p>
      )}
    </>
  );
}

/** The events before and after one, among those that the filter leaves. */
function useNeighbours(index: number) {
  const { selectors } = useTimeline();
  const indices = useTimelineState(selectors.indices);
  return {
    previous: indices.findLast((i) => i < index),
    next: indices.find((i) => i > index),
  };
}

/** To the event before and after, among those that the filter leaves. */
function Neighbours({ index }: { index: number }) {
  const { store } = useTimeline();
  const { details } = useWords();
  const { previous, next } = useNeighbours(index);
  return (
    <div className="details-neighbours">
      <button
        type="button"
        className="button"
        disabled={previous === undefined}
        onClick={() => previous !== undefined && visit(store, previous)}
      >
        <span aria-hidden="true">←</span> {details.previous}
      </button>
      <button
        type="button"
        className="button"
        disabled={next === undefined}
        onClick={() => next !== undefined && visit(store, next)}
      >
        {details.next} <span aria-hidden="true">→</span>
      </button>
    </div>
  );
}
