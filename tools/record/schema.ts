import * as v from "valibot";
import { codebookSchema } from "../../src/model/codebook";
import { ORIGINAL, TRANSLATIONS, type Translation } from "../../src/model/language";
import {
  aboutSchema,
  accountSchema,
  actorSchema,
  eraSchema,
  eventSchema,
  linkSchema,
  placeSchema,
  relationSchema,
  sourceSchema,
  storySchema,
} from "../../src/model/schema";
import { seriesSchema } from "../../src/model/series";

/**
 * The schema of the files of the record: that of the model, with facts first and texts by language below, and
 * with the rules for our record only.
 */

const words = (most: number, least = 1) =>
  v.pipe(
    v.string("expected a text"),
    v.minLength(least, `expected ${least} to ${most} characters`),
    v.maxLength(most, `expected ${least} to ${most} characters`),
  );
const { date } = eventSchema.entries;
/** The day of the last change, by the word of a file. */
export const changed = v.optional(
  v.pipe(date, v.description("When this file last changed, if later than it was added")),
);

/** A text in every language; without a translation, readers get the English. */
const inLanguages = <T extends v.GenericSchema, U extends v.GenericSchema>(own: T, other: U) =>
  ({
    [ORIGINAL]: own,
    ...Object.fromEntries(TRANSLATIONS.map((code) => [code, v.optional(other)])),
  }) as { [ORIGINAL]: T } & Record<Translation, v.OptionalSchema<U, undefined>>;
const said = (most: number) => inLanguages(words(most), words(Math.round(most * 1.5)));

const texts = (summary: v.GenericSchema<string>) => ({
  title: words(80),
  label: v.pipe(words(32), v.description("Short title for the chart")),
  summary,
  disputed: v.optional(v.pipe(words(2000), v.description("What the sides say differently"))),
  place: v.optional(placeSchema.entries.name),
});
const accountTexts = (most: number) =>
  v.optional(
    v.pipe(
      v.array(v.strictObject({ text: words(most), quote: accountSchema.entries.quote })),
      v.description("What each account says, in their order; its quote in translation"),
    ),
  );
const eventTexts = inLanguages(
  v.strictObject({ ...texts(words(600, 80)), accounts: accountTexts(500) }),
  v.partial(v.strictObject({ ...texts(words(900)), accounts: accountTexts(750) })),
);

/** A source that our record cites. */
export const source = v.strictObject({
  ...sourceSchema.entries,
  publisher: words(120),
  url: v.pipe(
    v.string("expected an https address"),
    v.regex(/^https:\/\/[^\s<>"]+$/u, "expected an https address"),
  ),
  lang: v.optional(
    v.pipe(
      v.string("expected the code of a language"),
      v.regex(/^[a-z]{2,3}$/, "expected the code of a language such as en or zh"),
    ),
  ),
  kind: sourceSchema.entries.kind.wrapped,
});

/** The ids that files of events may refer to. */
export interface Names {
  readonly actors: readonly string[];
  readonly topics: readonly string[];
  readonly relations: readonly string[];
}

const oneOf = (ids: readonly string[], kind: string) => {
  const expected = `expected the id of ${kind} in record/timeline.yaml`;
  return ids.length > 0 ? v.picklist([...ids], expected) : v.string(expected);
};

const account = ({ actors }: Names) =>
  v.strictObject({
    by: v.pipe(oneOf(actors, "an actor"), v.description("Who said it")),
    source,
    quote: v.optional(
      v.pipe(words(300), v.description("At most 25 of its words, in the source's language")),
    ),
  });

/** A file of `events/`. Its name is the id of the event, its folder the year. */
export const eventFileSchema = (names: Names) => {
  const { actors, topics, relations } = names;
  const effect = eventSchema.entries.effects.wrapped.value;
  return v.strictObject({
    date,
    added: eventSchema.entries.added,
    changed,
    importance: eventSchema.entries.importance.wrapped,
    actors: v.pipe(
      v.array(oneOf(actors, "an actor"), "expected a list of ids of actors"),
      v.minLength(1, "expected one actor or more"),
      v.description("Who takes part; first the one that acted"),
    ),
    topics: v.pipe(
      v.array(oneOf(topics, "a topic"), "expected a list of ids of topics"),
      v.minLength(1, "expected one topic or more"),
    ),
    effects: v.pipe(
      v.strictObject(
        Object.fromEntries(relations.map((id) => [id, v.optional(effect)])),
        "expected relations with their effects",
      ),
      v.minEntries(1, "expected one effect or more"),
    ),
    place: v.optional(v.strictObject(v.omit(placeSchema, ["name"]).entries)),
    sources: v.pipe(
      v.array(source, "expected a list of sources"),
      v.minLength(1, "expected one source or more"),
    ),
    links: v.optional(v.array(v.strictObject(linkSchema.entries), "expected a list of links")),
    accounts: v.optional(
      v.pipe(
        v.array(account(names), "expected a list of accounts"),
        v.description("How each side put it at the time, by its own publication"),
      ),
    ),
    ...eventTexts,
  });
};

const story = v.strictObject({
  title: storySchema.entries.title,
  summary: storySchema.entries.summary,
});

/** A file of `stories/`; its name is the id of the story. */
export const storyFileSchema = v.strictObject({
  changed,
  ...inLanguages(story, v.partial(story)),
  steps: v.pipe(
    v.array(v.strictObject({ event: eventSchema.entries.id.wrapped, ...said(2000) })),
    v.minLength(1, "expected one step or more"),
  ),
});

const figures = v.strictObject({ name: words(80), unit: words(40), note: v.optional(words(600)) });

/** A file of `series/`; its name is the id of the series. */
export const seriesFileSchema = ({ relations }: Names) =>
  v.strictObject({
    changed,
    relation: v.optional(oneOf(relations, "a relation")),
    digits: seriesSchema.entries.digits,
    license: seriesSchema.entries.license,
    source: v.strictObject(sourceSchema.entries),
    ...inLanguages(figures, v.partial(figures)),
    values: v.pipe(
      v.record(
        v.pipe(v.string(), v.regex(/^\d{4}$/, "expected a year of four digits")),
        v.number("expected a number"),
      ),
      v.minEntries(1, "expected one year or more"),
      v.description("Figures by year; a year without one is missing, not zero"),
    ),
  });

const id = actorSchema.entries.id;
const era = v.strictObject({
  name: eraSchema.entries.name,
  summary: eraSchema.entries.summary,
});
const about = v.strictObject({
  title: aboutSchema.entries.title.wrapped,
  description: aboutSchema.entries.description,
});

/** `timeline.yaml`: the head of the record, and everything that events refer to. */
export const timelineFileSchema = v.strictObject({
  version: aboutSchema.entries.version,
  license: aboutSchema.entries.license,
  changed,
  ...inLanguages(about, v.partial(about)),
  powers: v.array(v.strictObject({ id, ...said(80) })),
  relations: v.array(v.strictObject({ id, between: relationSchema.entries.between, ...said(80) })),
  actors: v.array(v.strictObject({ id, power: v.optional(id), ...said(80) })),
  topics: v.array(v.strictObject({ id, ...said(80) })),
  eras: v.array(v.strictObject({ id, date, ...inLanguages(era, v.partial(era)) })),
  stories: v.optional(v.pipe(v.array(id), v.description("Their order; others come after"))),
  series: v.optional(v.pipe(v.array(id), v.description("Their order; others come after"))),
});

const { effects, importance } = codebookSchema.entries;

/** `codebook.yaml`: how events are coded. */
export const codebookFileSchema = v.strictObject({
  changed,
  effects: v.array(v.strictObject({ effect: effects.item.entries.effect, ...said(200) })),
  importance: v.array(
    v.strictObject({ importance: importance.item.entries.importance, ...said(200) }),
  ),
  rulings: v.optional(v.strictObject(said(2000))),
  powers: v.optional(v.strictObject(said(2000))),
});

export type EventFile = v.InferOutput<ReturnType<typeof eventFileSchema>>;
export type StoryFile = v.InferOutput<typeof storyFileSchema>;
export type SeriesFile = v.InferOutput<ReturnType<typeof seriesFileSchema>>;
export type TimelineFile = v.InferOutput<typeof timelineFileSchema>;
export type CodebookFile = v.InferOutput<typeof codebookFileSchema>;
