import { useState } from "react";
import { useStore } from "zustand";
import { citeWords } from "../../i18n/citeWords";
import type { CiteWords } from "../../i18n/en/cite";
import type { FigurePhrases } from "../../i18n/en/figure";
import type { ShareWords } from "../../i18n/en/share";
import { figurePhrases, filterLine } from "../../i18n/figureWords";
import { shareWords } from "../../i18n/shareWords";
import { toApa, toChicago, toMla } from "../../model/cite/styles";
import { toBibtex, toCslJson, type Work } from "../../model/cite/work";
import { isFiltering } from "../../model/filter";
import type { Data } from "../../store/data";
import { periodOf } from "../../store/period";
import { toAddress } from "../../store/url/url";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { useLazyWords } from "../base/useLazyWords";
import { Copy } from "../controls/Copy";
import { type Citing, eventWork, viewWork } from "./subject";
import "../controls/fields.css";

const FORMS = [
  { name: "apa", write: toApa, rows: 3 },
  { name: "chicago", write: toChicago, rows: 3 },
  { name: "mla", write: toMla, rows: 3 },
  { name: "bibtex", write: toBibtex, rows: 9 },
  { name: "csl", write: toCslJson, rows: 9 },
] as const;

/** The open event or the current view, as citations in several styles. */
export function Cite() {
  const words = useLazyWords(citeWords);
  const phrases = useLazyWords(figurePhrases);
  const shared = useLazyWords(shareWords);
  const data = useTimelineState((state) => state.data);
  if (!words || !phrases || !shared || !data) return null;
  return <Forms words={words} phrases={phrases} copying={shared.copying} data={data} />;
}

interface Props {
  readonly words: CiteWords;
  readonly phrases: FigurePhrases;
  readonly copying: ShareWords["copying"];
  readonly data: Data;
}

function Forms({ words, phrases, copying, data }: Props) {
  const { event, ofEvent, ofView } = useWorks(data, phrases);
  const [wantsView, setWantsView] = useState(false);
  const work = wantsView || !ofEvent ? ofView : ofEvent;
  return (
    <>
      <div className="fields">
        <label>
          {words.what}
          <select
            className="button"
            value={work === ofView ? "view" : "event"}
            onChange={({ target }) => setWantsView(target.value === "view")}
          >
            {event && <option value="event">{words.event(event.title)}</option>}
            <option value="view">{words.view}</option>
          </select>
        </label>
      </div>
      {FORMS.map(({ name, write, rows }) => (
        <Copy key={name} label={words.forms[name]} text={write(work)} rows={rows} words={copying} />
      ))}
      <p>{words.note}</p>
    </>
  );
}

/** The open event and the view as works to be cited. */
function useWorks(data: Data, phrases: FigurePhrases) {
  const { store, language } = useTimeline();
  const code = useStore(language, (state) => state.code);
  const words = useWords();
  // The dialog covers the view, which does not change meanwhile.
  const [citing] = useState<Citing>(() => ({
    now: toAddress(store.getState()),
    page: window.location.href,
    source: store.getState().source,
    today: Date.now(),
    language: code,
    updated: data.dataset.about.updated,
  }));
  const { selected, domain, filter } = store.getState();
  const event = selected === null ? undefined : data.dataset.events[selected];
  const named = data.dataset.about.title ?? words.title;
  const container = citing.source.kind === "record" ? words.title : named;
  const period = words.formats.range(...periodOf(data, domain));
  const only = isFiltering(filter) ? ` (${filterLine(data.dataset, filter, words, phrases)})` : "";
  return {
    event,
    ofEvent: event && eventWork(event, container, citing),
    ofView: viewWork(`${named}, ${period}${only}`, words.title, citing) satisfies Work,
  };
}
