import { useMemo } from "react";
import { archiveWords } from "../../i18n/archiveWords";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { useLazyWords } from "../base/useLazyWords";
import { Rows } from "./Rows";
import { usePages } from "./usePages";
import { withYears } from "./withYears";

/** The events of an archive in view, page by page, as they are too many to be read at once. */
export function Pages() {
  const { store } = useTimeline();
  const data = useTimelineState((state) => state.data);
  const openId = useTimelineState(({ data, selected }) =>
    selected === null ? undefined : data?.dataset.events[selected]?.id,
  );
  const { formats, loading } = useWords();
  const words = useLazyWords(archiveWords);
  const { events, domain, isReading, isComplete, more } = usePages();
  const rows = useMemo(
    () => withYears(events.map(({ date }, i): [number, number] => [i, date.start])),
    [events],
  );
  if (!data) return null;
  const open = (index: number) => {
    const event = events[index];
    if (event) store.getState().archive?.open(event);
  };
  const selected = openId === undefined ? -1 : events.findIndex(({ id }) => id === openId);
  const after = words && (
    <div className="list-after">
      <p role="status">
        {isReading
          ? loading
          : words.listed(events.length, formats.number(events.length), formats.range(...domain))}
      </p>
      {!isComplete && (
        <button type="button" className="button" aria-disabled={isReading} onClick={more}>
          {words.more}
        </button>
      )}
    </div>
  );
  return (
    <Rows
      eventOf={(i) => events[i]}
      selected={selected < 0 ? null : selected}
      {...{ rows, data, open, after }}
    />
  );
}
