import { join } from "node:path";
import type { Database } from "./database";
import type { Terms } from "./head";
import { quoted } from "./sources";

/** The tables that the statements look things up in. */
export const TABLES = [
  "parties",
  "effects",
  "importance",
  "topics",
  "actors",
  "relations",
] as const;

/** Loads the tables of the folder, and those of actors and relations, which are the record's. */
export async function loadTables(database: Database, terms: Terms): Promise<void> {
  for (const name of TABLES.slice(0, 4)) {
    const file = quoted(join(import.meta.dirname, "tables", `${name}.csv`));
    const types = name === "topics" ? ", types = {'code': 'VARCHAR'}" : "";
    await database.run(
      `CREATE TABLE ${name} AS SELECT * FROM read_csv(${file}, header = true${types})`,
    );
  }
  const values = (rows: readonly (readonly string[])[]) =>
    rows.map((row) => `(${row.map(quoted).join(", ")})`).join(", ");
  const actors = terms.actors.map(({ id, name, power = "" }) => [id, name, power]);
  await database.run("CREATE TABLE actors (actor VARCHAR, name VARCHAR, power VARCHAR)");
  await database.run(`INSERT INTO actors VALUES ${values(actors)}`);
  const relations = terms.relations.flatMap(({ id, between: [a, b] }) => [
    [a, b, id],
    [b, a, id],
  ]);
  await database.run("CREATE TABLE relations (source VARCHAR, target VARCHAR, relation VARCHAR)");
  await database.run(`INSERT INTO relations VALUES ${values(relations)}`);
}

/** Writes all tables as Parquet, for the same statements on a cluster. */
export async function writeTables(database: Database, terms: Terms, folder: string): Promise<void> {
  await loadTables(database, terms);
  for (const name of TABLES)
    await database.run(
      `COPY ${name} TO ${quoted(join(folder, `${name}.parquet`))} (FORMAT parquet)`,
    );
}
