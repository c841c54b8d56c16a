import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { recordSchemas } from "./record/jsonSchema";
import { namesOf, RECORD, readRecord } from "./record/read";

/** `npm run schema` writes the schemas for editors, with the ids of the record. */
const record = readRecord(RECORD, []);
if (!record) throw new Error("expected a record without faults; see npm run data");
mkdirSync(join(RECORD, "schema"), { recursive: true });
for (const [name, text] of recordSchemas(namesOf(record.timeline.value)))
  writeFileSync(join(RECORD, "schema", name), text);
