import { createHash } from "node:crypto";
import type { TimelineRecord } from "../read";
import { revisionOf, updatedOn } from "../revision";
import type { Table, TableFiles } from "./table";

/** What `datapackage.json` calls the record. */
export const PACKAGE_NAME = "strategic-triangle";

const MEDIA_TYPES = { csv: "text/csv", parquet: "application/vnd.apache.parquet" } as const;

/**
 * The descriptor of the tables by the Data Package standard of Frictionless, version 2; `files` are the written
 * tables by their path beside it.
 */
export function writeDataPackage(
  record: TimelineRecord,
  tables: readonly Table[],
  files: TableFiles,
): string {
  const { en, license } = record.timeline.value;
  const updated = updatedOn(record);
  const json = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: PACKAGE_NAME,
    title: en.title,
    description: `${en.description ?? en.title} Each event names its sources in the table “sources”.`,
    version: revisionOf(record),
    created: updated && `${updated}T00:00:00Z`,
    licenses: license && [licenseOf(license)],
    contributors: [{ title: "The Strategic Triangle contributors", roles: ["creator"] }],
    sources: sourcesOf(record),
    resources: tables.flatMap((table) => [
      { ...resource(table, "csv", files), encoding: "utf-8", schema: schemaOf(table) },
      resource(table, "parquet", files),
    ]),
  };
  return JSON.stringify(json, null, 1);
}

function licenseOf(name: string) {
  const creative = /^CC-(BY(?:-SA)?)-(\d\.\d)$/.exec(name);
  if (!creative) return { name };
  const [, terms = "", version] = creative;
  return { name, path: `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/` };
}

/** Where the yearly figures come from that others published. */
function sourcesOf({ series }: TimelineRecord) {
  const sources = series.flatMap(({ value }) => value.source ?? []);
  return [...new Map(sources.map(({ title, url }) => [url, { title, path: url }])).values()];
}

function resource(table: Table, format: keyof typeof MEDIA_TYPES, files: TableFiles) {
  const path = `tables/${table.name}.${format}`;
  const bytes = Buffer.from(files.get(path) ?? "");
  return {
    name: format === "csv" ? table.name : `${table.name}_${format}`,
    ...(format === "csv" && { type: "table" }),
    path,
    description: table.description,
    format,
    mediatype: MEDIA_TYPES[format],
    bytes: bytes.length,
    hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
  };
}

/** The Table Schema of a table. */
function schemaOf({ fields, key, references }: Table) {
  return {
    fields,
    primaryKey: key,
    ...(references.length > 0 && {
      foreignKeys: references.map(({ field, table, key }) => ({
        fields: [field],
        reference: { resource: table, fields: [key] },
      })),
    }),
  };
}
