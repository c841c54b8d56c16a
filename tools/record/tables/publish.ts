import type { TimelineRecord } from "../read";
import { writeCitation } from "./citation";
import { writeDataPackage } from "./dataPackage";
import type { TableFiles } from "./table";
import { tablesOf } from "./tables";
import { writeCsv, writeParquet } from "./write";

/**
 * The record as data: its tables as CSV and Parquet, `datapackage.json`, which describes them, and `CITATION.cff`,
 * which says how to cite them.
 */
export function publishTables(record: TimelineRecord): TableFiles {
  const tables = tablesOf(record);
  const files = new Map<string, string | Uint8Array>();
  for (const table of tables) {
    files.set(`tables/${table.name}.csv`, writeCsv(table));
    files.set(`tables/${table.name}.parquet`, writeParquet(table));
  }
  files.set("CITATION.cff", writeCitation(record));
  return files.set("datapackage.json", writeDataPackage(record, tables, files));
}
