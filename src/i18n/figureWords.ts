import type { Dataset } from "../model/dataset";
import { parseDate } from "../model/date";
import { type Filter, isFiltering } from "../model/filter";
import type { Series } from "../model/series";
import type { Domain } from "../model/time";
import { warmthStep } from "../model/warmth";
import type { FigurePhrases } from "./en/figure";
import type { Words } from "./en/words";
import type { LazyWords } from "./language";

export const figurePhrases: LazyWords<FigurePhrases> = (code) => import(`./${code}/figure.ts`);

/** What a figure shows and where the view can be found. */
export interface FigureSubject {
  readonly dataset: Dataset;
  readonly filter: Filter;
  /** The period shown, without the margin at the ends of the extent. */
  readonly period: Domain;
  /** How many events are shown: those in the period that pass the filter. */
  readonly count: number;
  /** The address of the same view; "" if there is none that fits into a picture. */
  readonly address: string;
  /** The title of the open event or story, if any: the figure is about it. */
  readonly open?: string | null;
  /** Whether the data are our own record. */
  readonly isOurs: boolean;
  /** The words that the host of a frame has set around its picture. */
  readonly host?: { readonly title: string; readonly note: string; readonly credit: string };
}

/** All words of a figure, as `layOutFigure` takes them. */
export function figureWords(subject: FigureSubject, words: Words, phrases: FigurePhrases) {
  const { dataset, filter, count, address, host } = subject;
  const { formats } = words;
  const total = dataset.events.length;
  const period = `${formats.range(...subject.period)} · ${words.filters.matching(count, total)}`;
  return {
    title: host?.title || (subject.open ?? dataset.about.title ?? words.title),
    lead: isFiltering(filter) ? [period, filterLine(dataset, filter, words, phrases)] : [period],
    foot: [
      ...[host?.note ?? "", host?.credit ?? ""].filter((text) => text !== ""),
      sourceLine(subject, words, phrases),
      ...(address === "" ? [] : [address]),
    ],
    legend: phrases.legend,
    warmth: (value: number) => words.warmth[warmthStep(value)] ?? "",
    signed: (value: number) => formats.signed(value, 1),
    tick: formats.tick,
    context: formats.context,
    series: (series: Series) => seriesLine(series, words, phrases),
  };
}

/** A filter in words. Ids that the dataset does not know are left out, because they filter nothing. */
export function filterLine(
  { actors, powers, topics, events }: Dataset,
  filter: Filter,
  { filters }: Words,
  phrases: FigurePhrases,
): string {
  const list = (names: readonly string[], type: "conjunction" | "disjunction") =>
    new Intl.ListFormat(phrases.locale, { type }).format(names);
  const named = [
    ...powers.map(({ id, name }) => ({ id, name: filters.all(name) })),
    ...actors.filter(({ id }) => !powers.some((power) => power.id === id)),
  ];
  const namesIn = (ids: readonly string[], all: readonly { id: string; name: string }[]) =>
    ids.flatMap((id) => all.find((item) => item.id === id)?.name ?? []);
  const taking = namesIn(filter.with, named);
  const about = namesIn(filter.topics, topics);
  const query = filter.query.trim();
  const joined = list(taking, filter.match === "all" ? "conjunction" : "disjunction");
  return phrases.filters([
    ...(taking.length > 0 ? [phrases.actors(joined)] : []),
    ...(about.length > 0 ? [phrases.topics(list(about, "disjunction"))] : []),
    ...(filter.accounts && events.some(({ accounts }) => accounts) ? [phrases.accounts] : []),
    ...(query ? [phrases.query(query)] : []),
  ]);
}

function sourceLine(
  { dataset, isOurs }: FigureSubject,
  words: Words,
  phrases: FigurePhrases,
): string {
  const { title = "", updated = "", license } = dataset.about;
  const date = parseDate(updated);
  const name = isOurs && title ? phrases.named(words.title, title) : title;
  return phrases.sentences([
    ...(name ? [phrases.source(name, date ? words.formats.date(date) : "")] : []),
    ...(license ? [phrases.licence(license)] : []),
    ...(isOurs ? [] : [phrases.drawnWith(words.title)]),
  ]);
}

/** A series with its name, its range, which is that of the strip, and its source. */
function seriesLine(series: Series, { formats }: Words, phrases: FigurePhrases): string {
  const { name, unit, digits = 0, source } = series;
  const figures = series.values.map(([, value]) => value);
  const [least, most] = [Math.min(0, ...figures), Math.max(...figures)];
  const range = `${formats.number(least)}–${formats.number(most, digits)} ${unit}`;
  return phrases.series(name, range, source.publisher ?? source.title);
}
