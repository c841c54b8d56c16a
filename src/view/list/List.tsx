import { useVirtualizer } from "@tanstack/react-virtual";
import { type ComponentType, startTransition, useEffect, useMemo, useRef, useState } from "react";
import { accountWords } from "../../i18n/accountWords";
import type { AccountWords } from "../../i18n/en/account";
import { nameOf } from "../../model/accounts";
import type { TimelineEvent } from "../../model/dataset";
import { type Domain, utcDay } from "../../model/time";
import type { Data } from "../../store/data";
import { select } from "../../store/store";
import { useSettledState, useTimeline, useTimelineState, useWords } from "../base/context";
import { useLazyWords } from "../base/useLazyWords";
import "../base/effect.css";
import "../base/message.css";
import "./list.css";

type Row =
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "event"; readonly index: number };

/** The most rows that are all rendered; of a longer list only those near the screen are. */
const MOST_RENDERED = 1500;

interface Props {
  /** A button beside each event. */
  readonly Mark?: ComponentType<{ event: TimelineEvent; isIcon: boolean }>;
}

/** The events in view, by year: a full equivalent of the picture, as text. */
export function List({ Mark }: Props) {
  const { store, selectors } = useTimeline();
  const data = useTimelineState((state) => state.data);
  const indices = useTimelineState(selectors.indices);
  const selected = useTimelineState((state) => state.selected);
  const { list, formats } = useWords();
  const words = useLazyWords(accountWords);
  const scroller = useRef<HTMLElement>(null);
  const domain = useSettledState((state) => state.domain);
  const rows = useMemo(() => (data ? toRows(data, indices, domain) : []), [data, indices, domain]);
  const [isComplete, setComplete] = useState(false);
  // The rows on screen come first.
  useEffect(() => startTransition(() => setComplete(true)), []);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (i) => (rows[i]?.kind === "year" ? 44 : 62),
    getItemKey: (i) => {
      const row = rows[i];
      return row?.kind === "year" ? `year ${row.year}` : (row?.index ?? i);
    },
    // A list that is not too long is rendered completely, to be searched and read from heading to heading.
    overscan: isComplete && rows.length <= MOST_RENDERED ? rows.length : 12,
  });
  useEffect(() => {
    const { selected: open } = store.getState();
    const at = open === null ? -1 : rows.findIndex((row) => isEvent(row, open));
    if (at > 0) virtual.scrollToIndex(at, { align: "center" });
    // Only when the list opens; after that the reader scrolls.
  }, [store]);
  if (!data) return null;
  return (
    <section ref={scroller} className="list" aria-label={list.label}>
      {rows.length === 0 && <p className="message">{list.empty}</p>}
      <div role="list" className="list-rows" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ key, index: i, start }) => {
          const row = rows[i];
          if (!row) return null;
          const event = row.kind === "event" && data.dataset.events[row.index];
          return (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={i}
              role="listitem"
              aria-posinset={i + 1}
              aria-setsize={rows.length}
              className="list-row"
              style={{ transform: `translateY(${start}px)` }}
            >
              {row.kind === "year" ? (
                <h2>
                  {formats.tick(utcDay(row.year), "year")}{" "}
                  <small>{erasOf(row.year, data).join(", ")}</small>
                </h2>
              ) : (
                <Item
                  event={event || undefined}
                  data={data}
                  words={words}
                  isOpen={row.index === selected}
                  onOpen={() => select(store, row.index)}
                />
              )}
              {Mark && event && <Mark event={event} isIcon />}
            </div>
          );
        })}
      </div>
    </section>
  );
}

interface ItemProps {
  readonly event: TimelineEvent | undefined;
  readonly data: Data;
  /** Null until they have loaded. */
  readonly words: AccountWords | null;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function Item({ event, data, words, isOpen, onOpen }: ItemProps) {
  const { formats, details } = useWords();
  if (!event) return null;
  return (
    <button
      type="button"
      className="list-item"
      aria-current={isOpen ? "true" : undefined}
      onClick={onOpen}
    >
      <span className="list-date">{formats.date(event.date)}</span>
      <span
        className={(event.importance ?? 3) >= 4 ? "list-title is-strong" : "list-title"}
        dir="auto"
        lang={event.lang?.title}
      >
        {event.title}
      </span>
      <span className="list-effects">
        {data.columns.lanes.map(({ id, name }) => {
          const effect = event.effects?.[id];
          if (effect === undefined) return null;
          const sense = effect > 0 ? " is-warm" : effect < 0 ? " is-cold" : "";
          return (
            <span key={id} className={`effect is-compact${sense}`}>
              {name} {formats.signed(effect)}
              <span className="hidden">, {details.effect(effect)}</span>
            </span>
          );
        })}
        {event.accounts && words && (
          <span className="list-accounts">
            {words.by(event.accounts.map(({ by }) => nameOf(by, data.dataset)))}
          </span>
        )}
        {event.importance !== undefined && (
          <span className="hidden">{details.importance(event.importance)}</span>
        )}
      </span>
    </button>
  );
}

function toRows({ columns }: Data, indices: readonly number[], [from, to]: Domain): Row[] {
  const rows: Row[] = [];
  let last: number | undefined;
  for (const index of indices) {
    if ((columns.start[index] ?? 0) >= to || (columns.end[index] ?? 0) <= from) continue;
    const year = new Date(columns.start[index] ?? 0).getUTCFullYear();
    if (year !== last) rows.push({ kind: "year", year });
    last = year;
    rows.push({ kind: "event", index });
  }
  return rows;
}

/** The names of the eras that a year belongs to. */
function erasOf(year: number, { eras }: Data): string[] {
  return eras
    .filter(({ date }) => date.start < utcDay(year + 1) && date.end > utcDay(year))
    .map(({ era }) => era.name);
}

function isEvent(row: Row, index: number): boolean {
  return row.kind === "event" && row.index === index;
}
