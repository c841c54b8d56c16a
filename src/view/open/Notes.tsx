import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef, useState } from "react";
import type { OpenWords } from "../../i18n/en/open";
import { useTimelineState } from "../base/context";
import { download } from "../save/download";
import { fileName } from "../save/fileName";
import { countKinds, findNotes, KINDS, type Kind, notesCsv, type SaidNote } from "./receiptNotes";

interface Props {
  readonly notes: readonly SaidNote[];
  readonly words: OpenWords;
}

/** Everything that was left out, changed or is doubtful: by kind, by text, and as a file. */
export function Notes({ notes, words }: Props) {
  const title = useTimelineState((state) => state.data?.dataset.about.title);
  const [kind, setKind] = useState<Kind | null>(null);
  const [query, setQuery] = useState("");
  const counts = useMemo(() => countKinds(notes), [notes]);
  const found = useMemo(() => findNotes(notes, kind, query), [notes, kind, query]);
  if (notes.length === 0) return <p>{words.noNotes}</p>;
  const save = () => {
    const csv = new Blob([notesCsv(found, words)], { type: "text/csv" });
    const none = { time: null, with: [], topic: [], q: "" };
    download(csv, fileName(`${title ?? ""} ${words.receipt}`, none, ".csv"));
  };
  return (
    <>
      <h3>{words.notes}</h3>
      <div className="fields receipt-filter">
        <label>
          {words.kind}
          <select
            className="button"
            value={kind ?? ""}
            onChange={({ target }) => setKind(KINDS.find((one) => one === target.value) ?? null)}
          >
            <option value="">{words.all(notes.length)}</option>
            {KINDS.filter((one) => counts[one] > 0).map((one) => (
              <option key={one} value={one}>
                {words.count(words.kinds[one], counts[one])}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.find}
          <input type="search" value={query} onChange={({ target }) => setQuery(target.value)} />
        </label>
      </div>
      {found.length === 0 ? (
        <p role="status">{words.noneSuch}</p>
      ) : (
        <NoteList notes={found} label={words.notes} />
      )}
      <div className="dialog-row">
        <button type="button" className="button" onClick={save}>
          {words.download}
        </button>
      </div>
    </>
  );
}

/** Of a long list, the notes near the visible ones are rendered. */
function NoteList({ notes, label }: { notes: readonly SaidNote[]; label: string }) {
  const scroller = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: notes.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 56,
    overscan: 10,
    initialRect: { width: 600, height: 320 },
  });
  // Until the dialog is open, nothing in it has a size.
  const [isShown, setShown] = useState(false);
  useEffect(() => setShown(true), []);
  // Nothing in it takes the focus, so that it has to, to be scrolled by keys.
  useEffect(() => {
    if (scroller.current) scroller.current.tabIndex = 0;
  }, []);
  return (
    <section ref={scroller} className="receipt-notes" aria-label={label}>
      <div role="list" style={{ height: virtual.getTotalSize() }}>
        {(isShown ? virtual.getVirtualItems() : []).map(({ key, index, start }) => {
          const note = notes[index];
          if (!note) return null;
          return (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              role="listitem"
              aria-posinset={index + 1}
              aria-setsize={notes.length}
              style={{ transform: `translateY(${start}px)` }}
            >
              <span className="receipt-place">
                {[note.place, note.field].filter(Boolean).join(" · ")}
              </span>
              <span dir="auto">
                <b>{note.outcome}</b>: {note.text}
              </span>
              {note.row && (
                <span className="receipt-row" dir="auto">
                  {note.row}
                </span>
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}
