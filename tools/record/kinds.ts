import { dirname, posix } from "node:path";
import type * as v from "valibot";
import { eventFileSchema, type Names } from "../../src/model/record/eventFile";
import { publishersFileSchema } from "./publishers";
import {
  codebookFileSchema,
  seriesFileSchema,
  storyFileSchema,
  timelineFileSchema,
} from "./schema";

/** The kinds of files in the record, and the schema of each. */

export type Kind = "event" | "story" | "series" | "timeline" | "codebook" | "publishers";
export type Schema = v.GenericSchema;

/** The schema of every kind of file; `names` are the ids of the record. */
export function schemasOf(names: Names) {
  return {
    event: eventFileSchema(names),
    story: storyFileSchema,
    series: seriesFileSchema(names),
    timeline: timelineFileSchema,
    codebook: codebookFileSchema,
    publishers: publishersFileSchema(names),
  } satisfies Record<Kind, Schema>;
}

/** The kind of a file, by its path relative to the folder of the record. */
export function kindOf(path: string): Kind {
  if (path.startsWith("events/")) return "event";
  if (path.startsWith("stories/")) return "story";
  if (path.startsWith("series/")) return "series";
  if (path === "publishers.yaml") return "publishers";
  return path === "codebook.yaml" ? "codebook" : "timeline";
}

/** The first line of a file, which names its schema for editors. */
export function schemaLine(path: string): string {
  const schema = posix.relative(dirname(path), `schema/${kindOf(path)}.json`);
  return `# yaml-language-server: $schema=${schema}`;
}

/** The schemas of an object's keys, in their order. */
export function entriesOf(schema: Schema | undefined): Readonly<Record<string, Schema>> {
  const own = unwrap(schema);
  return own && "entries" in own ? (own.entries as Record<string, Schema>) : {};
}

/** The schema of a list's items. */
export function itemOf(schema: Schema | undefined): Schema | undefined {
  const own = unwrap(schema);
  return own && "item" in own ? (own.item as Schema) : undefined;
}

function unwrap(schema: Schema | undefined): Schema | undefined {
  return schema && "wrapped" in schema ? unwrap(schema.wrapped as Schema) : schema;
}
