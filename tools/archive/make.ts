import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { ArchiveHead } from "../../src/archive/head";
import type { TimelineRecord } from "../record/read";
import { type Database, openDatabase, sqlOf } from "./database";
import { termsOf, writeHead } from "./head";
import { firstLineOf, MAPS, type MapName, quoted, readerOf } from "./sources";
import { loadTables } from "./tables";

export interface MakeOptions {
  readonly files: readonly string[];
  /** A known dataset, or a file with a statement such as those. */
  readonly map: string;
  readonly out: string;
  readonly title: string;
  readonly license?: string | undefined;
  readonly memory: string;
  readonly threads: number;
  /** Rows of a group, which is the least that is read of the events. */
  readonly group: number;
  readonly record: TimelineRecord;
  /** Called with what is done. */
  readonly say: (line: string) => void;
}

/** Makes an archive of files of coded events. Every step is a statement of this folder, part by part. */
export async function makeArchive(options: MakeOptions): Promise<ArchiveHead> {
  const { out, record } = options;
  const work = join(out, ".work");
  mkdirSync(work, { recursive: true });
  const database = await openDatabase({ ...options, spill: work });
  try {
    await loadTables(database, termsOf(record));
    const malformed = await judge(database, options, work);
    const judged = `read_parquet(${quoted(`${work}/judged/*/*/*.parquet`)}, hive_partitioning = true)`;
    await database.run(`CREATE VIEW judged AS SELECT * FROM ${judged}`);
    const refused = await refusals(database, malformed);
    await writeLevels(database, options, await writeParts(database, options));
    return await writeHead(database, { ...options, refused });
  } finally {
    database.close();
    rmSync(work, { recursive: true, force: true });
  }
}

/** Judges the rows of each file, into folders by year; returns how many lines were no rows. */
async function judge(
  database: Database,
  { files, map, say }: MakeOptions,
  work: string,
): Promise<number> {
  const known = MAPS.find((name): name is MapName => name === map) ?? null;
  for (const [i, file] of files.entries()) {
    const [first] =
      known === "gdelt" && !file.endsWith(".parquet")
        ? await database.rows<{ line: string }>(firstLineOf(file))
        : [];
    const raw = readerOf(file, known, first?.line ?? "");
    await database.run(`CREATE OR REPLACE VIEW raw AS SELECT * FROM ${raw}`);
    await database.run(`CREATE OR REPLACE VIEW coded AS ${sqlOf(map)}`);
    mkdirSync(join(work, "judged"), { recursive: true });
    const to = quoted(join(work, "judged", `file=${i}`));
    await database.run(`COPY (${sqlOf("judged")}) TO ${to} (FORMAT parquet, PARTITION_BY (year))`);
    say(`${file}: read`);
  }
  const [errors] = await database
    .rows<{ n: number }>("SELECT count(DISTINCT line)::INT AS n FROM reject_errors")
    .catch(() => []);
  return errors?.n ?? 0;
}

async function refusals(database: Database, malformed: number): Promise<Record<string, number>> {
  const rows = await database.rows<{ reason: string; events: number }>(sqlOf("refused"));
  const lines = malformed > 0 ? [["line that is no row", malformed] as const] : [];
  return Object.fromEntries([
    ...rows.map(({ reason, events }) => [reason, events] as const),
    ...lines,
  ]);
}

/** Writes events and the finest level of each year; returns the folders of the years. */
async function writeParts(database: Database, options: MakeOptions): Promise<string[]> {
  const years = await database.rows<{ year: number; rows: number }>(
    "SELECT year::INT AS year, count(*)::INT AS rows FROM judged WHERE refused IS NULL GROUP BY year ORDER BY year",
  );
  for (const { year, rows } of years) {
    await database.run(
      `CREATE OR REPLACE VIEW part AS SELECT * FROM judged WHERE year = ${year} AND refused IS NULL`,
    );
    await copy(database, options, "events", `events/year=${year}`);
    await copy(database, options, "day", `levels/day-sets/year=${year}`);
    options.say(`${year}: ${rows} events`);
  }
  return years.map(({ year }) => `year=${year}`);
}

/** Writes the other levels from the finest. */
async function writeLevels(
  database: Database,
  options: MakeOptions,
  years: readonly string[],
): Promise<void> {
  const level = async (path: string) => {
    const files = quoted(join(options.out, "levels", path, "part-0.parquet"));
    await database.run(`CREATE OR REPLACE VIEW level AS SELECT * FROM read_parquet(${files})`);
  };
  for (const year of years) {
    await level(`day-sets/${year}`);
    await copy(database, options, "plain", `levels/day/${year}`);
  }
  await level("day-sets/*");
  await copy(database, options, "month", "levels/month-sets");
  await level("month-sets");
  await copy(database, options, "plain", "levels/month");
}

/** Rows of a group of a level: it is read by years, of which a group holds some months at least. */
const LEVEL_GROUP = 122_880;
/** Levels of sums have few values that come twice: differences between rows take less room than a dictionary. */
const DENSE = ", PARQUET_VERSION V2, DICTIONARY_SIZE_LIMIT 1";

/** Writes the result of a statement as one part. */
async function copy(
  database: Database,
  { out, group }: MakeOptions,
  statement: "events" | "day" | "month" | "plain",
  folder: string,
): Promise<void> {
  mkdirSync(join(out, folder), { recursive: true });
  const to = quoted(join(out, folder, "part-0.parquet"));
  const rows = statement === "events" ? group : LEVEL_GROUP;
  const dense = statement === "month" || statement === "plain" ? DENSE : "";
  const how = `FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${rows}${dense}`;
  await database.run(`COPY (${sqlOf(statement)}) TO ${to} (${how})`);
}
