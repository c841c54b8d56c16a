import type { ComponentType } from "react";
import { useStore } from "zustand";
import type { FigurePhrases } from "../../i18n/en/figure";
import { figurePhrases } from "../../i18n/figureWords";
import { nameOf, quoteOf } from "../../model/accounts";
import type { TimelineEvent } from "../../model/dataset";
import type { LanguageCode } from "../../model/language";
import type { Account } from "../../model/schema";
import { utcDay } from "../../model/time";
import type { Data } from "../../store/data";
import { inView } from "../../store/inView";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { Origin } from "../details/Sources";
import { useChosenSeries } from "../series/useSeries";
import { FigureOnPaper, type FigureProps } from "./FigureOnPaper";
import { HandoutOnPaper } from "./HandoutOnPaper";
import { currentHandout } from "./handout";
import { SourcesOnPaper } from "./SourcesOnPaper";
import "./print.css";

/** The printed view with the words that it needs. */
export interface Sheets {
  readonly Print: ComponentType<PrintProps>;
  readonly words: FigurePhrases;
}

interface PrintProps {
  readonly words: FigurePhrases;
  readonly isPrinting: boolean;
}

/** Loads what printing in a language needs. */
export async function loadSheets(code: LanguageCode): Promise<Sheets> {
  return { Print, ...(await figurePhrases(code)) };
}

/** Events beyond which a list is no longer meant for paper. */
const MOST = 2000;

/** Keeps ready what the browser needs when it begins to print. */
function Print({ words, isPrinting }: PrintProps) {
  const series = useChosenSeries();
  return isPrinting ? <Sheet phrases={words} series={series} /> : null;
}

/** The view on paper, and below it the period that is compared with it. */
function Sheet(props: FigureProps) {
  const isComparing = useTimelineState((state) => state.compared !== null);
  const handout = currentHandout();
  if (handout)
    return (
      <main className="print">
        <HandoutOnPaper handout={handout} figure={<FigureOnPaper {...props} handout={handout} />} />
      </main>
    );
  return (
    <main className="print">
      <PeriodOnPaper {...props} isCompared={false} />
      {isComparing && <PeriodOnPaper {...props} isCompared />}
    </main>
  );
}

interface PeriodProps extends FigureProps {
  /** Whether it is the period that is compared. */
  readonly isCompared: boolean;
}

/** A period on paper: one figure, then the events that stand in it with their sources and addresses. */
function PeriodOnPaper(props: PeriodProps) {
  const { selectors } = useTimeline();
  const data = useTimelineState((state) => state.data);
  const domain = useTimelineState((state) => (props.isCompared && state.compared) || state.domain);
  const indices = useTimelineState(selectors.indices);
  const { list, filters, formats } = useWords();
  if (!data) return null;
  const all = inView(data, indices, domain);
  const events = all.slice(0, MOST);
  return (
    <>
      <FigureOnPaper {...props} />
      <h2>{list.label}</h2>
      {all.length === 0 && <p>{list.empty}</p>}
      {byYear(events).map(([year, inYear]) => (
        <section key={year}>
          <h3>{formats.tick(utcDay(year), "year")}</h3>
          {inYear.map((event) => (
            <Entry key={event.id} event={event} data={data} />
          ))}
        </section>
      ))}
      {all.length > MOST && <p>{filters.matching(MOST, all.length)}</p>}
    </>
  );
}

function Entry({ event, data }: { readonly event: TimelineEvent; readonly data: Data }) {
  const { formats, details } = useWords();
  const { sources = [], accounts = [] } = event;
  return (
    <article className="entry">
      <p className="date">{formats.date(event.date)}</p>
      <div>
        <h4 dir="auto" lang={event.lang?.title}>
          {event.title}
        </h4>
        <p>{effectsOf(event, data, formats.signed)}</p>
        {accounts.map((account, i) => (
          <p key={`${i} ${account.by}`}>
            <strong>{nameOf(account.by, data.dataset)}:</strong>{" "}
            <span dir="auto" lang={event.lang?.accounts}>
              {account.text}
            </span>{" "}
            <Quoted account={account} />
            <bdi>{account.source.title}</bdi> <Origin source={account.source} />
            {account.source.url && <span className="address">{account.source.url}</span>}
          </p>
        ))}
        {sources.length === 0 && <p>{details.noSources}</p>}
        <SourcesOnPaper sources={sources} />
      </div>
    </article>
  );
}

function Quoted({ account }: { readonly account: Account }) {
  const code = useStore(useTimeline().language, (state) => state.code);
  const quote = quoteOf(account, code);
  return quote && <q lang={quote.lang}>{quote.words}</q>;
}

function effectsOf(
  { effects = {} }: TimelineEvent,
  { columns }: Data,
  signed: (value: number) => string,
): string {
  return columns.lanes
    .flatMap(({ id, name }) => {
      const effect = effects[id];
      return effect === undefined ? [] : [`${name} ${signed(effect)}`];
    })
    .join(" · ");
}

/** Events grouped by the year in which they begin, in their order. */
function byYear(events: readonly TimelineEvent[]): [number, TimelineEvent[]][] {
  const years = new Map<number, TimelineEvent[]>();
  for (const event of events) {
    const { start, end } = event.date;
    const year = new Date(Number.isFinite(start) ? start : end - 1).getUTCFullYear();
    const known = years.get(year);
    if (known) known.push(event);
    else years.set(year, [event]);
  }
  return [...years];
}
