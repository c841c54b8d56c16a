import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import { codebookSchema } from "../../src/model/codebook";
import { datasetSchema } from "../../src/model/schema";
import { type Kind, type Schema, schemasOf } from "./kinds";
import type { Names } from "./schema";

/** JSON Schemas, so that editors complete and check what people write. */

const TITLES: Record<Kind, string> = {
  event: "Event of the record",
  story: "Story of the record",
  series: "Yearly figures of the record",
  timeline: "Head of the record",
  codebook: "Codebook of the record",
};

/** The schema of every kind of file of the record; `names` are the ids that the record knows. Texts of files. */
export function recordSchemas(names: Names): ReadonlyMap<string, string> {
  const schemas = Object.entries(schemasOf(names)) as [Kind, Schema][];
  return new Map(
    schemas.map(([kind, schema]) => [`${kind}.json`, jsonSchema(schema, TITLES[kind])]),
  );
}

/** The schema of a dataset, as it is published and as others may write their own. Text of a file. */
export function publishedSchema(): string {
  const schema = v.object({ ...datasetSchema.entries, codebook: v.optional(codebookSchema) });
  return jsonSchema(schema, "Timeline dataset");
}

function jsonSchema(schema: Schema, title: string): string {
  const json = toJsonSchema(schema, {
    target: "draft-07",
    // What JSON Schema cannot say (that a date is EDTF) is checked when a file is read.
    errorMode: "ignore",
  });
  return `${JSON.stringify({ title, ...json }, null, 2)}\n`;
}
