import * as v from "valibot";
import { EDTF_EXPECTED, parseDate, whyNoDate } from "./date";
import { LANE_KINDS } from "./laneKinds";
import { LINK_KINDS } from "./linkKinds";

/** The single definition of a dataset: types, validation and the published JSON Schema derive from it. */

const text = (most: number) =>
  v.pipe(v.string("expected a text"), v.maxLength(most, `expected at most ${most} characters`));
/** A sign that can be seen: no space, no format character, none of the letters that are blank. */
export const VISIBLE = /[^\s\p{C}\u115f\u1160\u2800\u3164\uffa0]/u;
const words = (most: number) =>
  v.pipe(text(most), v.regex(VISIBLE, "expected a text that is not empty"));
export const ID = /^[\w.:-]{1,160}$/u;
export const id = v.pipe(
  v.string("expected an id"),
  v.regex(ID, "expected an id of letters, digits, hyphens, dots or colons"),
);
export const date = v.pipe(
  v.string(EDTF_EXPECTED),
  v.check(
    (value) => parseDate(value) !== null,
    ({ input }) => whyNoDate(input),
  ),
  v.metadata({ title: "EDTF date", examples: ["1950-02-14", "1960-07", "2022-02-24/.."] }),
);
const address = v.pipe(
  v.string("expected an http(s) address"),
  v.regex(/^https?:\/\/[^\s<>"]+$/iu, "expected an http(s) address"),
  v.maxLength(2000, "expected at most 2000 characters"),
);
const integer = (least: number, most: number) => {
  const expected = `expected a whole number from ${least} to ${most}`;
  return v.pipe(
    v.number(expected),
    v.integer(expected),
    v.minValue(least, expected),
    v.maxValue(most, expected),
  );
};

export const powerSchema = v.object({ id, name: words(80) });
export const relationSchema = v.object({
  id,
  name: v.optional(words(80)),
  between: v.tuple([id, id], "expected two ids of powers"),
});
export const actorSchema = v.object({ id, name: words(80), power: v.optional(id) });
export const topicSchema = v.object({ id, name: words(80) });
export const eraSchema = v.object({ id, name: words(80), date, summary: v.optional(text(600)) });

export const sourceSchema = v.object({
  title: words(300),
  publisher: v.optional(text(120)),
  url: v.optional(address),
  date: v.optional(date),
  lang: v.optional(words(35)),
  kind: v.optional(v.picklist(["primary", "secondary"], 'expected "primary" or "secondary"')),
});

/** What a party said about an event at the time, in its own publication. */
export const accountSchema = v.object({
  by: id,
  text: words(1000),
  /** Its own words in the language of the text, and in that of the source. */
  quote: v.optional(words(300)),
  original: v.optional(words(300)),
  source: sourceSchema,
});

export const linkSchema = v.object({
  to: id,
  as: v.picklist(LINK_KINDS, `expected one of ${LINK_KINDS.join(", ")}`),
});

const degrees = (most: number) => {
  const expected = `expected a number from -${most} to ${most}`;
  return v.pipe(v.number(expected), v.minValue(-most, expected), v.maxValue(most, expected));
};

export const placeSchema = v.object({
  name: words(120),
  lat: v.optional(degrees(90)),
  lon: v.optional(degrees(180)),
});

/** Where an event was taken from, and what was changed in it since. */
export const originSchema = v.object({
  name: words(200),
  license: v.optional(text(200)),
  changed: v.optional(v.array(words(80), "expected a list of names of fields")),
});

/** An event needs only a date and a title; everything else is optional. */
export const eventSchema = v.object({
  id: v.optional(id),
  date,
  title: words(300),
  label: v.optional(words(80)),
  summary: v.optional(text(4000)),
  actors: v.optional(v.array(id, "expected a list of ids of actors")),
  topics: v.optional(v.array(id, "expected a list of ids of topics")),
  effects: v.optional(v.record(id, integer(-3, 3), "expected relations with their effects")),
  importance: v.optional(integer(1, 5)),
  place: v.optional(placeSchema),
  sources: v.optional(v.array(sourceSchema, "expected a list of sources")),
  links: v.optional(v.array(linkSchema, "expected a list of links")),
  accounts: v.optional(v.array(accountSchema, "expected a list of accounts")),
  disputed: v.optional(text(2000)),
  group: v.optional(words(80)),
  origin: v.optional(
    v.pipe(
      originSchema,
      v.description("The dataset that it was taken from, and the fields changed since"),
    ),
  ),
  added: v.optional(
    v.pipe(date, v.description("When it was added to the dataset, if later than the rest")),
  ),
  changed: v.optional(
    v.pipe(date, v.description("When it was last changed, if later than it was added")),
  ),
});

export const storySchema = v.object({
  id,
  title: words(200),
  summary: v.optional(text(1000)),
  steps: v.array(
    v.object({
      event: id,
      text: words(2000),
      time: v.optional(
        v.pipe(date, v.description("The period in view; without it, one around the event")),
      ),
    }),
    "expected a list of steps",
  ),
});

/** The head of a dataset. */
export const aboutSchema = v.object({
  version: v.optional(v.number("expected a number")),
  title: v.optional(words(200)),
  description: v.optional(text(2000)),
  license: v.optional(text(200)),
  credit: v.optional(v.pipe(text(300), v.description("Who made it, in a few words"))),
  lang: v.optional(v.pipe(words(35), v.description("The language of its texts"))),
  lanes: v.optional(
    v.pipe(
      v.picklist(LANE_KINDS, `expected one of ${LANE_KINDS.join(", ")}`),
      v.description("What the lanes stand for at first"),
    ),
  ),
  pinned: v.optional(
    v.pipe(
      v.array(id, "expected a list of ids of events"),
      v.description("The events that are always named"),
    ),
  ),
  updated: v.optional(date),
  revision: v.optional(
    v.pipe(words(80), v.description("The version of the content, another one after each change")),
  ),
});

export const datasetSchema = v.object({
  $schema: v.optional(v.string()),
  ...aboutSchema.entries,
  powers: v.optional(v.array(powerSchema)),
  relations: v.optional(v.array(relationSchema)),
  actors: v.optional(v.array(actorSchema)),
  topics: v.optional(v.array(topicSchema)),
  eras: v.optional(v.array(eraSchema)),
  events: v.array(eventSchema),
  stories: v.optional(v.array(storySchema)),
});

export type About = v.InferOutput<typeof aboutSchema> & {
  /** Unparsed; `readCodebook` reads it when it is shown. */
  codebook?: unknown;
  /** Unparsed; `readSeries` reads the yearly figures when they are shown. */
  series?: unknown;
  /** Unparsed; the texts by language, which `readTexts` reads when a reader of one comes. */
  languages?: unknown;
};
export type Power = v.InferOutput<typeof powerSchema>;
export type Relation = v.InferOutput<typeof relationSchema>;
export type Actor = v.InferOutput<typeof actorSchema>;
export type Topic = v.InferOutput<typeof topicSchema>;
export type Era = v.InferOutput<typeof eraSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;
export type Account = v.InferOutput<typeof accountSchema>;
export type Origin = v.InferOutput<typeof originSchema>;
export type Link = v.InferOutput<typeof linkSchema>;
export type LinkKind = Link["as"];
export type Story = v.InferOutput<typeof storySchema>;
export type EventInput = v.InferOutput<typeof eventSchema>;
