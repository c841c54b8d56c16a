import * as v from "valibot";
import { ORIGINAL, TRANSLATIONS, type Translation } from "../language";
import { accountSchema, eventSchema, linkSchema, placeSchema, sourceSchema } from "../schema";

/**
 * The schema of an event's file in our record: that of the model, with facts first and texts by language below, and
 * with the rules for our record only.
 */

/** A text of so many characters. */
export const words = (most: number, least = 1) =>
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

/** Texts in every language; without a translation, readers get the English. */
export const inLanguages = <T extends v.GenericSchema, U extends v.GenericSchema>(
  own: T,
  other: U,
) =>
  ({
    [ORIGINAL]: own,
    ...Object.fromEntries(TRANSLATIONS.map((code) => [code, v.optional(other)])),
  }) as { [ORIGINAL]: T } & Record<Translation, v.OptionalSchema<U, undefined>>;

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

/** One of the ids of a kind. */
export const oneOf = (ids: readonly string[], kind: string) => {
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

export type EventFile = v.InferOutput<ReturnType<typeof eventFileSchema>>;
