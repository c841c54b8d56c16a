import { LANGUAGES, type LanguageCode } from "../../src/model/language";
import type { EventFile } from "../../src/model/record/eventFile";
import { agreementOf } from "./agreement";
import { correlationsOf } from "./correlation";
import { byYear, sourceOf, valuesOf } from "./counts";
import { inOrder, sortEvents } from "./order";
import { originsOf } from "./origins";
import type { RecordFile, TimelineRecord } from "./read";
import { revisionOf, updatedOn } from "./revision";
import type { CodebookFile, StoryFile } from "./schema";

/** The JSON made from the record: the dataset, its texts in another language, and the series. */

type Json = Readonly<Record<string, unknown>>;

/** Something with texts by language. */
type InLanguages<T> = { readonly [code in LanguageCode]?: T | undefined };

/** The dataset in its own language, as in `data/events.json`. */
export function assembleDataset(record: TimelineRecord): Json {
  const { version, license, en, powers, relations, actors, topics, eras } = record.timeline.value;
  return without({
    $schema: "./schema.json",
    version,
    ...en,
    license,
    updated: updatedOn(record),
    revision: revisionOf(record),
    powers: powers.map(({ id, en }) => ({ id, name: en })),
    relations: relations.map(({ id, between, en }) => ({ id, name: en, between })),
    actors: actors.map(({ id, power, en }) => without({ id, name: en, power })),
    topics: topics.map(({ id, en }) => ({ id, name: en })),
    eras: eras.map(({ id, date, en }) => without({ id, name: en.name, date, summary: en.summary })),
    codebook: assembleCodebook(record, "en"),
    events: sortEvents(record.events).map(assembleEvent),
    stories: inOrder(record.stories, record.timeline.value.stories).map(assembleStory),
  });
}

function assembleEvent({ id, value }: RecordFile<EventFile>): Json {
  const { date, actors, topics, effects, importance, place, sources, links, en } = value;
  const { added, changed } = value;
  const { title, label, summary, disputed } = en;
  const where = en.place === undefined ? undefined : { name: en.place, ...place };
  return without({
    ...{ id, date, title, label, summary, actors, topics, effects, importance, place: where },
    ...{ sources, links, accounts: assembleAccounts(value), disputed, added, changed },
  });
}

function assembleAccounts({ accounts, en }: EventFile): Json[] | undefined {
  return accounts?.map(({ by, source, quote: original }, i) => {
    const { text, quote } = en.accounts?.[i] ?? {};
    return without({ by, text, quote, original, source });
  });
}

function assembleStory({ id, value: { en, steps } }: RecordFile<StoryFile>): Json {
  return { id, ...en, steps: steps.map(({ event, en }) => ({ event, text: en })) };
}

/** The texts in another language, as in `data/events.ru.json`; what is not translated is left out. */
export function assembleTexts(record: TimelineRecord, language: LanguageCode): Json {
  const { powers, relations, actors, topics, eras, ...about } = record.timeline.value;
  const named = (list: readonly ({ readonly id: string } & InLanguages<string>)[]) =>
    list.flatMap((item) => (item[language] ? [{ id: item.id, name: item[language] }] : []));
  const stories = inOrder(record.stories, about.stories);
  return {
    language,
    ...about[language],
    powers: named(powers),
    relations: named(relations),
    actors: named(actors),
    topics: named(topics),
    eras: eras.flatMap((era) => (era[language] ? [{ id: era.id, ...era[language] }] : [])),
    codebook: assembleCodebook(record, language),
    events: sortEvents(record.events).flatMap(({ id, value }) => {
      const texts = value[language];
      if (!texts) return [];
      const { title, label, summary, disputed, place, accounts } = texts;
      const name = place && { name: place };
      return [without({ id, title, label, summary, accounts, disputed, place: name })];
    }),
    stories: stories.flatMap(({ id, value }) => {
      const steps = value.steps.map((step) => without({ text: step[language] }));
      return value[language] ? [{ id, ...value[language], steps }] : [];
    }),
  };
}

/** The names of each actor in every language by its id, as in `data/names.json`. */
export function assembleNames({ timeline }: TimelineRecord): Json {
  const namesIn = (actor: InLanguages<string>) =>
    LANGUAGES.flatMap(({ code }) => actor[code] ?? []);
  return Object.fromEntries(timeline.value.actors.map((actor) => [actor.id, namesIn(actor)]));
}

/** The codebook in a language; untranslated parts stay English. */
function assembleCodebook(record: TimelineRecord, language: LanguageCode): Json {
  const { effects, importance, rulings, powers, complete } = record.codebook.value;
  const textIn = (texts: InLanguages<string> | undefined) => texts?.[language] ?? texts?.en;
  const events = new Map(record.events.map(({ id, value }) => [id, value]));
  const examplesIn = (examples: CodebookFile["effects"][number]["examples"]) =>
    examples?.flatMap(({ event: id, ...texts }) => {
      const event = events.get(id);
      const title = event?.[language]?.title ?? event?.en.title;
      return title
        ? [{ event: id, year: Number.parseInt(id, 10), title, text: textIn(texts) }]
        : [];
    });
  return without({
    effects: effects.map(({ effect, examples, ...texts }) =>
      without({ effect, meaning: textIn(texts), examples: examplesIn(examples) }),
    ),
    importance: importance.map(({ importance, examples, ...texts }) =>
      without({ importance, meaning: textIn(texts), examples: examplesIn(examples) }),
    ),
    rulings: textIn(rulings),
    powers: textIn(powers),
    complete,
    agreement: agreementOf(record, language),
    correlations: correlationsOf(record, language),
    origins: originsOf(record, language),
  });
}

/** The series, as in `data/series.json`. */
export function assembleSeries(record: TimelineRecord): Json {
  const { series, timeline } = record;
  return {
    series: inOrder(series, timeline.value.series).map(({ id, value }) => {
      const { relation, digits, license, retrieved, en } = value;
      const { name, unit, note, basisUnit } = en;
      return without({
        ...{ id, name, relation, unit, digits, note, license },
        ...{ source: sourceOf(value), retrieved },
        values: valuesOf(record, value),
        basis: value.basis && byYear(value.basis),
        basisUnit,
      });
    }),
  };
}

/** The texts of the series in another language, as in `data/series.ru.json`. */
export function assembleSeriesTexts(
  { series, timeline }: TimelineRecord,
  language: LanguageCode,
): Json {
  return {
    language,
    series: inOrder(series, timeline.value.series).flatMap(({ id, value }) =>
      value[language] ? [{ id, ...value[language] }] : [],
    ),
  };
}

/** An object without its undefined values. */
function without(json: Json): Json {
  return Object.fromEntries(Object.entries(json).filter(([, value]) => value !== undefined));
}
