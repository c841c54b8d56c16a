import * as v from "valibot";
import { codebookSchema } from "../../src/model/codebook";
import { changed, inLanguages, type Names, oneOf, words } from "../../src/model/record/eventFile";
import {
  aboutSchema,
  actorSchema,
  eraSchema,
  eventSchema,
  relationSchema,
  sourceSchema,
  storySchema,
} from "../../src/model/schema";
import { seriesSchema } from "../../src/model/series";

/** The schemas of the files of the record that are not events. */

const { date } = eventSchema.entries;
const said = (most: number) => inLanguages(words(most), words(Math.round(most * 1.5)));

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

const figures = v.strictObject({
  name: words(80),
  unit: words(40),
  note: v.optional(words(600)),
  basisUnit: v.optional(v.pipe(words(40), v.description("What the basis counts, such as votes"))),
  source: v.optional(
    v.pipe(words(80), v.description("Where figures come from that nobody published")),
  ),
});

const year = v.pipe(v.string(), v.regex(/^\d{4}$/, "expected a year of four digits"));

/** A file of `series/`; its name is the id of the series. */
export const seriesFileSchema = ({ relations }: Names) =>
  v.strictObject({
    changed,
    relation: v.optional(oneOf(relations, "a relation")),
    measures: v.optional(
      v.pipe(
        v.picklist(["closeness", "distance"], "expected closeness or distance"),
        v.description("What of the relation the figures measure; warmth is compared with them"),
      ),
    ),
    digits: seriesSchema.entries.digits,
    license: seriesSchema.entries.license,
    retrieved: v.optional(
      v.pipe(date, v.description("The day on which the values were taken from the source")),
    ),
    source: v.optional(v.strictObject(sourceSchema.entries)),
    ...inLanguages(figures, v.partial(figures)),
    values: v.optional(
      v.pipe(
        v.record(year, v.number("expected a number")),
        v.minEntries(1, "expected one year or more"),
        v.description("Figures by year; a year without one is missing, not zero"),
      ),
    ),
    basis: v.optional(
      v.pipe(
        v.record(year, v.pipe(v.number("expected a number"), v.integer("expected a whole number"))),
        v.description("How many cases stand behind the figure of a year"),
      ),
    ),
    events: v.optional(
      v.pipe(
        v.array(eventSchema.entries.id.wrapped),
        v.minLength(1, "expected one event or more"),
        v.description("Instead of values: the events of the record that are counted by year"),
      ),
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

const examples = v.optional(
  v.pipe(
    v.array(v.strictObject({ event: eventSchema.entries.id.wrapped, ...said(200) })),
    v.length(2, "expected two examples"),
    v.description("Two events that are coded so, and why"),
  ),
);

/** `codebook.yaml`: how events are coded. */
export const codebookFileSchema = v.strictObject({
  changed,
  effects: v.array(v.strictObject({ effect: effects.item.entries.effect, ...said(200), examples })),
  importance: v.array(
    v.strictObject({ importance: importance.item.entries.importance, ...said(200), examples }),
  ),
  rulings: v.optional(v.strictObject(said(2000))),
  powers: v.optional(v.strictObject(said(2000))),
  complete: codebookSchema.entries.complete,
});

export type StoryFile = v.InferOutput<typeof storyFileSchema>;
export type SeriesFile = v.InferOutput<ReturnType<typeof seriesFileSchema>>;
export type TimelineFile = v.InferOutput<typeof timelineFileSchema>;
export type CodebookFile = v.InferOutput<typeof codebookFileSchema>;
