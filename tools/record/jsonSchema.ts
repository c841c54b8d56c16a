import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import { archiveSchema } from "../../src/archive/head";
import { codebookSchema } from "../../src/model/codebook";
import type { Names } from "../../src/model/record/eventFile";
import { datasetSchema } from "../../src/model/schema";
import { type Kind, type Schema, schemasOf } from "./kinds";

/** JSON Schemas, with which editors complete and check files. */

const TITLES: Record<Kind, string> = {
  event: "Event of the record",
  story: "Story of the record",
  series: "Yearly figures of the record",
  timeline: "Head of the record",
  codebook: "Codebook of the record",
  publishers: "Publishers that the record cites",
};

/** The schemas of all kinds of files of the record, as text; `names` are the ids of the record. */
export function recordSchemas(names: Names): ReadonlyMap<string, string> {
  const schemas = Object.entries(schemasOf(names)) as [Kind, Schema][];
  return new Map(
    schemas.map(([kind, schema]) => [`${kind}.json`, jsonSchema(schema, TITLES[kind])]),
  );
}

/** The published schema of a dataset, as text. */
export function publishedSchema(): string {
  const schema = v.object({ ...datasetSchema.entries, codebook: v.optional(codebookSchema) });
  return jsonSchema(schema, "Timeline dataset");
}

/** The published schema of the head of an archive, as text. */
export function archiveHeadSchema(): string {
  return jsonSchema(archiveSchema, "Head of an archive");
}

function jsonSchema(schema: Schema, title: string): string {
  const json = toJsonSchema(schema, {
    target: "draft-07",
    // What JSON Schema cannot express (such as an EDTF date) is checked when a file is read.
    errorMode: "ignore",
  });
  return `${JSON.stringify({ title, ...json }, null, 2)}\n`;
}
