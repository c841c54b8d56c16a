import { writeFileSync } from "node:fs";
import { toJsonSchema } from "@valibot/to-json-schema";
import { datasetSchema } from "../src/model/schema";

/** The published JSON Schema of a dataset, so that editors complete and check it. Text of a file. */
export function jsonSchema(): string {
  const schema = toJsonSchema(datasetSchema, {
    target: "draft-07",
    // What JSON Schema cannot say (that a date is EDTF) is checked at run time.
    errorMode: "ignore",
  });
  const titled = { title: "Timeline dataset", ...schema };
  return `${JSON.stringify(titled, null, 2)}\n`;
}

if (process.argv[1]?.endsWith("schema.ts")) {
  writeFileSync(new URL("../public/data/schema.json", import.meta.url), jsonSchema());
}
