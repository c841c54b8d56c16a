import { type MouseEvent, useMemo } from "react";
import { bestMatches } from "../../model/bestMatches";
import { hasSite } from "../../store/source";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { lazyPart } from "../base/lazyPart";
import "./found.css";

const FoundMark = lazyPart(() => import("../collect/FoundMark").then(({ FoundMark }) => FoundMark));

/** The most events suggested below the search; the others are in the list. */
const MOST = 8;

interface Found {
  readonly events: readonly number[];
  /** How many more there are. */
  readonly hidden: number;
}

/** The best matches of the search among the events that pass the filter. */
export function useFound(): Found {
  const { selectors } = useTimeline();
  const data = useTimelineState((state) => state.data);
  const query = useTimelineState((state) => state.filter.query);
  const matching = useTimelineState(selectors.indices);
  return useMemo(() => {
    if (!data || query.trim() === "") return { events: [], hidden: 0 };
    const texts = data.searchable.texts();
    const events = bestMatches(query, matching, data.columns.importance, texts, MOST);
    return { events, hidden: events.length > 0 ? matching.length - events.length : 0 };
  }, [data, query, matching]);
}

/** The id of an option by its index. */
export const optionId = (option: number) => `found-${option}`;

interface Props extends Found {
  /** The active option; −1 for none. */
  readonly active: number;
  readonly onChoose: (option: number) => void;
  /** Collects the event of an option. */
  readonly onCollect: (option: number) => void;
}

/** The suggestions below the search; the field keeps the focus. */
export function Suggestions({ events, hidden, active, onChoose, onCollect }: Props) {
  const data = useTimelineState((state) => state.data);
  const canCollect = useTimelineState(hasSite);
  const words = useWords();
  const option = (i: number) => ({
    id: optionId(i),
    role: "option",
    "aria-selected": i === active,
    onClick: ({ target }: MouseEvent) =>
      target instanceof Element && target.closest(".found-mark") ? onCollect(i) : onChoose(i),
    ref: i === active ? scrollTo : undefined,
  });
  return (
    <div
      id="found"
      role="listbox"
      aria-label={words.searchFound}
      className="found"
      // A press would move the focus out of the field and close the list before the click.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      {events.map((index, i) => {
        const event = data?.dataset.events[index];
        return (
          <div key={event?.id ?? index} {...option(i)}>
            {event && canCollect && <FoundMark event={event.id} />}
            <span dir="auto" lang={event?.lang?.title}>
              {event?.title}
            </span>{" "}
            <small>{event && words.formats.date(event.date)}</small>
          </div>
        );
      })}
      {hidden > 0 && (
        <div {...option(events.length)} className="more">
          {words.searchMore(events.length + hidden)}
        </div>
      )}
    </div>
  );
}

function scrollTo(element: HTMLElement | null): void {
  element?.scrollIntoView?.({ block: "nearest" });
}
