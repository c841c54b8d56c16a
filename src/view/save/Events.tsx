import { useState } from "react";
import { useStore } from "zustand";
import type { SaveWords } from "../../i18n/en/save";
import type { TimelineEvent } from "../../model/dataset";
import type { EventDate } from "../../model/date";
import { separatorOf, toCsv } from "../../model/export/csv";
import { type CalendarFile, splitCalendar } from "../../model/export/ics";
import { type Limit, limitsOfCalendar, limitsOfTable } from "../../model/export/limits";
import { toTimelineJs } from "../../model/export/timelinejs";
import type { Data } from "../../store/data";
import { inView } from "../../store/inView";
import { shareLink } from "../../store/url/shareLink";
import type { TimeRange } from "../../store/url/timeRange";
import { EMPTY_ADDRESS, toAddress } from "../../store/url/url";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { CalendarFiles } from "./CalendarFiles";
import { download } from "./download";
import { fileName } from "./fileName";
import { writeWhole } from "./whole";

const FORMATS = ["csv", "json", "ics", "timelinejs"] as const;
type Format = (typeof FORMATS)[number];
const TYPES = {
  csv: "text/csv",
  json: "application/json",
  ics: "text/calendar",
  timelinejs: "application/json",
} as const;
const ENDINGS = { csv: "csv", json: "json", ics: "ics", timelinejs: "timelinejs.json" } as const;

/** The limits that the events exceed in each format. */
const LIMITS = { csv: limitsOfTable, ics: limitsOfCalendar, timelinejs: () => [] } as const;

/** The events that match the filters as data: all of them, or those in the period shown. */
export function Events({ data, words }: { data: Data; words: SaveWords }) {
  const timeline = useTimeline();
  const { store, selectors } = timeline;
  const indices = useTimelineState(selectors.indices);
  const domain = useTimelineState((state) => state.domain);
  const [isPeriod, setPeriod] = useState(false);
  const [outcome, setOutcome] = useState<string | null>(null);
  const [limits, setLimits] = useState<readonly Limit[]>([]);
  const [calendars, setCalendars] = useState<readonly CalendarFile[]>([]);
  const inPeriod = inView(data, indices, domain);
  /** The events to save; those of an archive get their texts first. */
  const readEvents = async () => {
    await store.getState().archive?.readTexts();
    const now = store.getState().data ?? data;
    return inView(now, indicesNow(), isPeriod ? domain : now.columns.extent);
  };
  const indicesNow = () => selectors.indices(store.getState());
  const write = useWriter(data, words);
  const save = (text: string, format: Format, time?: TimeRange) => {
    const address = toAddress(store.getState());
    const { title = "timeline" } = data.dataset.about;
    const period = time ?? (isPeriod ? address.time : null);
    const name = fileName(title, { ...address, time: period }, `.${ENDINGS[format]}`);
    download(new Blob([text], { type: `${TYPES[format]};charset=utf-8` }), name);
    setOutcome(words.saved(name));
    return name;
  };
  const saveAs = async (format: Format) => {
    const events = await readEvents();
    if (format === "json") return saveWhole(events);
    const files = write(format, events);
    setCalendars(files.length > 1 ? files : []);
    setLimits(LIMITS[format](events));
    setOutcome(null);
    if (files.length === 1) save(files[0]?.text ?? "", format);
  };
  const saveWhole = async (events: readonly TimelineEvent[]) => {
    setCalendars([]);
    setLimits([]);
    setOutcome(null);
    const { text, isWhole } = await writeWhole(timeline, events);
    const name = save(text, "json");
    if (!isWhole) setOutcome(`${words.saved(name)}. ${words.notWhole}`);
  };
  return (
    <section aria-labelledby="save-events">
      <h3 id="save-events">{words.data}</h3>
      <div className="choices">
        <select
          className="button"
          aria-label={words.which}
          value={isPeriod ? "shown" : "filtered"}
          onChange={(event) => {
            setPeriod(event.target.value === "shown");
            setCalendars([]);
            setLimits([]);
          }}
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
                onClick={() => saveAs(format)}
              >
                {name}
              </button>
              <span>{hint}</span>
            </li>
          );
        })}
      </ul>
      {calendars.length > 0 && (
        <CalendarFiles
          files={calendars}
          words={words}
          save={(text, time) => save(text, "ics", time)}
        />
      )}
      {data.dataset.about.license && <p>{words.licence(data.dataset.about.license)}</p>}
      <p role="status" className="outcome">
        {outcome}
        {limits.map(({ kind, events }) => (
          <span key={kind}> {words.limits[kind](events.length, events[0]?.title ?? "")}</span>
        ))}
      </p>
    </section>
  );
}

/** Makes the ids of our events unique among calendars; the same as in the published calendar of the record. */
const SCOPE = "strategic-triangle";

/** Events in a format, with addresses of this page; a calendar may need several files. */
function useWriter(data: Data, save: SaveWords) {
  const { store, language } = useTimeline();
  const code = useStore(language, ({ code }) => code);
  const { details, formats } = useWords();
  return (
    format: Exclude<Format, "json">,
    events: readonly TimelineEvent[],
  ): readonly CalendarFile[] => {
    const { source, lang } = store.getState();
    const url = source.kind === "address" ? source.url : null;
    const page = window.location.href;
    const words = {
      disputed: details.disputed,
      sources: details.sources,
      date: (date: EventDate) => save.dated(formats.date(date)),
    };
    if (format === "timelinejs") {
      const slideWords = { ...words, date: (date: EventDate) => formats.date(date) };
      return [{ text: toTimelineJs(data.dataset, slideWords, events), events }];
    }
    if (format === "csv") return [{ text: toCsv(data.dataset, events, separatorOf(code)), events }];
    return splitCalendar(
      data.dataset,
      {
        scope: url ?? SCOPE,
        words,
        // All the data in the address of each event would be too much for a calendar.
        address: ({ id: event }) =>
          (source.kind !== "link" &&
            shareLink({ ...EMPTY_ADDRESS, data: url, lang, event }, page, source)) ||
          "",
      },
      events,
    );
  };
}
