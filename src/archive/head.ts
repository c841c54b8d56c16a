import * as v from "valibot";
import {
  aboutSchema,
  actorSchema,
  eraSchema,
  powerSchema,
  relationSchema,
  topicSchema,
} from "../model/schema";

/** The version of the format that `public/data/archive.md` describes. */
export const VERSION = 1;

const day = v.pipe(
  v.string("expected a day such as 2014-03-18"),
  v.regex(/^\d{4}-\d\d-\d\d$/, "expected a day such as 2014-03-18"),
);
const count = v.pipe(
  v.number("expected a number"),
  v.integer("expected a whole number"),
  v.minValue(0, "expected no negative number"),
);

/** A Parquet file, by its path below the head; `first` and `last` are the first and the last day in it. */
const partSchema = v.object({
  path: v.pipe(
    v.string("expected a path"),
    v.regex(/^(?!.*\.\.)[\w][\w./=-]*$/, "expected a path below the archive"),
  ),
  first: day,
  last: day,
  rows: count,
  bytes: count,
});

const levelSchema = v.object({
  bin: v.picklist(["month", "day"], 'expected "month" or "day"'),
  /** Whether its rows say actors and topics. */
  hasSets: v.boolean("expected true or false"),
  parts: v.array(partSchema, "expected a list of parts"),
});

/** The head of an archive: what `archive.json` holds. */
export const archiveSchema = v.object({
  $schema: v.optional(v.string()),
  archive: v.literal(VERSION, `expected version ${VERSION}`),
  ...aboutSchema.entries,
  powers: v.array(powerSchema),
  relations: v.array(relationSchema),
  actors: v.array(actorSchema),
  topics: v.array(topicSchema),
  eras: v.optional(v.array(eraSchema)),
  extent: v.tuple([day, day], "expected the first and the last day"),
  events: count,
  /** How many rows of its source did not fit, by reason. */
  refused: v.optional(v.record(v.string(), count)),
  /** The events, by time. */
  parts: v.array(partSchema, "expected a list of parts"),
  /** Their counts, coarse to fine. */
  levels: v.array(levelSchema, "expected a list of levels"),
  languages: v.optional(v.unknown()),
  codebook: v.optional(v.unknown()),
});

export type ArchiveHead = v.InferOutput<typeof archiveSchema>;
export type Part = v.InferOutput<typeof partSchema>;
export type Level = v.InferOutput<typeof levelSchema>;
