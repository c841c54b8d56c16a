import { parquetWriteBuffer } from "hyparquet-writer";
import type { Field, Table, Value } from "./table";

/**
 * A table as CSV: RFC 4180 in UTF-8 without a byte order mark, empty if there is no value. It is for programs:
 * texts stand as they are, unlike in the `events.csv` for spreadsheets.
 */
export function writeCsv({ fields, rows }: Table): string {
  const lines = [fields.map(({ name }) => name), ...rows].map((cells) =>
    cells.map(writeCell).join(","),
  );
  return `${lines.join("\r\n")}\r\n`;
}

function writeCell(value: Value): string {
  const text = String(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** How Parquet holds a type. */
const PARQUET = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT32" },
  year: { type: "INT32" },
  number: { type: "DOUBLE" },
  date: { type: "INT32", converted_type: "DATE" },
} as const;

/** A table as Parquet, compressed by Snappy; days are dates. */
export function writeParquet({ fields, rows }: Table): Uint8Array {
  const columnData = fields.map(({ name, type }, i) => ({
    name,
    data: rows.map((row) => toParquet(row[i] ?? null, type)),
  }));
  const schema = fields.map(({ name, type, constraints }) => ({
    name,
    ...PARQUET[type],
    repetition_type: constraints?.required ? ("REQUIRED" as const) : ("OPTIONAL" as const),
  }));
  const root = { name: "root", num_children: fields.length };
  return new Uint8Array(parquetWriteBuffer({ columnData, schema: [root, ...schema] }));
}

function toParquet(value: Value, type: Field["type"]): Value | Date {
  return type === "date" && typeof value === "string" ? new Date(`${value}T00:00Z`) : value;
}
