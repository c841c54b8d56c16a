import { useState } from "react";
import { useStore } from "zustand";
import type { SaveWords } from "../../i18n/en/save";
import type { TimelineEvent } from "../../model/dataset";
import { separatorOf, toCsv } from "../../model/export/csv";
import { toCalendar } from "../../model/export/ics";
import { toJson } from "../../model/export/json";
import type { Data } from "../../store/data";
import { inView } from "../../store/inView";
import { shareLink } from "../../store/url/shareLink";
import { EMPTY_ADDRESS, toAddress } from "../../store/url/url";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { download } from "./download";
import { fileName } from "./fileName";

const FORMATS = ["csv", "json", "ics"] as const;
type Format = (typeof FORMATS)[number];
const TYPES = { csv: "text/csv", json: "application/json", ics: "text/calendar" } as const;

/** The events that match the filters as data: all of them, or those in the period shown. */
export function Events({ data, words }: { data: Data; words: SaveWords }) {
  const { store, selectors } = useTimeline();
  const indices = useTimelineState(selectors.indices);
  const domain = useTimelineState((state) => state.domain);
  const [isPeriod, setPeriod] = useState(false);
  const [outcome, setOutcome] = useState<string | null>(null);
  const inPeriod = inView(data, indices, domain);
  const events = isPeriod ? inPeriod : inView(data, indices, data.columns.extent);
  const write = useWriter(data, words);
  const save = (format: Format) => {
    const address = toAddress(store.getState());
    const { title = "timeline" } = data.dataset.about;
    const name = fileName(title, isPeriod ? address : { ...address, time: null }, `.${format}`);
    download(new Blob([write(format, events)], { type: `${TYPES[format]};charset=utf-8` }), name);
    setOutcome(words.saved(name));
  };
  return (
    <section aria-labelledby="save-events">
      <h3 id="save-events">{words.data}</h3>
      <div className="choices">
        <select
          className="button"
          aria-label={words.which}
          value={isPeriod ? "shown" : "filtered"}
          onChange={(event) => setPeriod(event.target.value === "shown")}
        >
          <option value="filtered">{words.filtered(indices.length)}</option>
          <option value="shown">{words.shown(inPeriod.length)}</option>
        </select>
      </div>
      <ul className="files">
        {FORMATS.map((format) => {
          const [name, hint] = words.formats[format];
          return (
            <li key={format}>
              <button
                type="button"
                className="button"
                aria-label={words.saveAs(name)}
                onClick={() => save(format)}
              >
                {name}
              </button>
              <span>{hint}</span>
            </li>
          );
        })}
      </ul>
      {data.dataset.about.license && <p>{words.licence(data.dataset.about.license)}</p>}
      <p role="status" className="outcome">
        {outcome}
      </p>
    </section>
  );
}

/** Makes the ids of our events unique among calendars; the same as in the published calendar of the record. */
const SCOPE = "strategic-triangle";

/** Events in a format, with addresses of this page. */
function useWriter(data: Data, save: SaveWords) {
  const { store, language } = useTimeline();
  const code = useStore(language, ({ code }) => code);
  const { details, formats } = useWords();
  return (format: Format, events: readonly TimelineEvent[]): string => {
    const { initialAddress, lang } = store.getState();
    const page = window.location.href;
    if (format === "csv") return toCsv(data.dataset, events, separatorOf(code));
    if (format === "json") {
      const schema = new URL("./data/schema.json", page).href;
      return toJson(data.dataset, events, schema);
    }
    return toCalendar(
      data.dataset,
      {
        scope: initialAddress.data ?? SCOPE,
        words: {
          disputed: details.disputed,
          sources: details.sources,
          date: (date) => save.dated(formats.date(date)),
        },
        address: ({ id: event }) =>
          shareLink({ ...EMPTY_ADDRESS, data: initialAddress.data, lang, event }, page),
      },
      events,
    );
  };
}
