import { useVirtualizer } from "@tanstack/react-virtual";
import {
  type ComponentType,
  type ReactNode,
  startTransition,
  useEffect,
  useRef,
  useState,
} from "react";
import { accountWords } from "../../i18n/accountWords";
import type { AccountWords } from "../../i18n/en/account";
import { nameOf } from "../../model/accounts";
import type { TimelineEvent } from "../../model/dataset";
import { utcDay } from "../../model/time";
import type { Data } from "../../store/data";
import { useWords } from "../base/context";
import { useLazyWords } from "../base/useLazyWords";
import "../base/effect.css";
import "../base/message.css";
import "./list.css";

/** A heading, or an event by its number. */
export type Row =
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "event"; readonly index: number };

/** The most rows that are all rendered; of a longer list only those near the screen are. */
const MOST_RENDERED = 1500;

interface Props {
  readonly rows: readonly Row[];
  readonly eventOf: (index: number) => TimelineEvent | undefined;
  readonly data: Data;
  /** The number of the open event. */
  readonly selected: number | null;
  readonly open: (index: number) => void;
  /** A button beside each event. */
  readonly Mark?: ComponentType<{ event: TimelineEvent; isIcon: boolean }> | undefined;
  /** What stands below the last row, if more rows may come there. */
  readonly after?: ReactNode;
}

/** Rows of a list, as many as the screen needs. */
export function Rows({ rows, eventOf, data, selected, open, Mark, after }: Props) {
  const { list, formats } = useWords();
  const words = useLazyWords(accountWords);
  const scroller = useRef<HTMLElement>(null);
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
    const at = selected === null ? -1 : rows.findIndex((row) => isEvent(row, selected));
    if (at > 0) virtual.scrollToIndex(at, { align: "center" });
    // Only when the list opens; after that the reader scrolls.
  }, []);
  return (
    <section ref={scroller} className="list" aria-label={list.label}>
      {rows.length === 0 && !after && <p className="message">{list.empty}</p>}
      <div role="list" className="list-rows" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ key, index: i, start }) => {
          const row = rows[i];
          if (!row) return null;
          const event = row.kind === "event" && eventOf(row.index);
          return (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={i}
              data-event={row.kind === "event" ? row.index : undefined}
              role="listitem"
              aria-posinset={i + 1}
              aria-setsize={after ? -1 : rows.length}
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
                  onOpen={() => open(row.index)}
                />
              )}
              {Mark && event && <Mark event={event} isIcon />}
            </div>
          );
        })}
      </div>
      {after}
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

/** The names of the eras that a year belongs to. */
function erasOf(year: number, { eras }: Data): string[] {
  return eras
    .filter(({ date }) => date.start < utcDay(year + 1) && date.end > utcDay(year))
    .map(({ era }) => era.name);
}

function isEvent(row: Row, index: number): boolean {
  return row.kind === "event" && row.index === index;
}
