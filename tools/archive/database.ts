import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance, type Json } from "@duckdb/node-api";

/** DuckDB with the SQL of this folder. */
export interface Database {
  readonly run: (sql: string) => Promise<void>;
  readonly rows: <T extends Readonly<Record<string, Json>>>(sql: string) => Promise<T[]>;
  readonly close: () => void;
}

export interface Limits {
  /** As in `8GB`; what does not fit goes to disk. */
  readonly memory: string;
  readonly threads: number;
  /** Where to. */
  readonly spill: string;
}

export async function openDatabase({ memory, threads, spill }: Limits): Promise<Database> {
  const instance = await DuckDBInstance.create(":memory:", {
    memory_limit: memory,
    threads: String(threads),
    temp_directory: spill,
    preserve_insertion_order: "false",
  });
  const connection: DuckDBConnection = await instance.connect();
  return {
    run: async (sql) => {
      await connection.run(sql);
    },
    rows: async <T extends Readonly<Record<string, Json>>>(sql: string) => {
      const reader = await connection.runAndReadAll(sql);
      return reader.getRowObjectsJson() as T[];
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** A statement of this folder, or of a file. */
export function sqlOf(name: string): string {
  const file = name.endsWith(".sql") ? name : join(import.meta.dirname, `${name}.sql`);
  return readFileSync(file, "utf8").trim().replace(/;$/, "");
}
