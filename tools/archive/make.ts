import { mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ArchiveHead, type Level, type Part, VERSION } from "../../src/archive/head";
import type { TimelineRecord } from "../record/read";
import { type Database, openDatabase, sqlOf } from "./database";
import { languagesOf, type Terms, termsOf } from "./head";
import { firstLineOf, MAPS, type MapName, quoted, readerOf } from "./sources";

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
    const terms = termsOf(record);
    await loadTables(database, terms);
    const malformed = await judge(database, options, work);
    const judged = `read_parquet(${quoted(`${work}/judged/*/*/*.parquet`)}, hive_partitioning = true)`;
    await database.run(`CREATE VIEW judged AS SELECT * FROM ${judged}`);
    const refused = await refusals(database, malformed);
    const parts = await writeParts(database, options);
    const head = headOf(options, terms, await writeLevels(database, options, parts), refused);
    writeFileSync(join(out, "archive.json"), JSON.stringify(head));
    return head;
  } finally {
    database.close();
    rmSync(work, { recursive: true, force: true });
  }
}

/** The tables of the folder, and those of actors and relations, which are the record's. */
async function loadTables(database: Database, terms: Terms): Promise<void> {
  for (const name of ["parties", "effects", "importance", "topics"]) {
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

/** Writes events and the finest level of each year. */
async function writeParts(database: Database, options: MakeOptions): Promise<Part[]> {
  const years = await database.rows<{ year: number }>(
    "SELECT DISTINCT year::INT AS year FROM judged WHERE refused IS NULL ORDER BY year",
  );
  const parts: Part[] = [];
  for (const { year } of years) {
    await database.run(
      `CREATE OR REPLACE VIEW part AS SELECT * FROM judged WHERE year = ${year} AND refused IS NULL`,
    );
    parts.push(await copy(database, options, "events", `events/year=${year}`, "first_day"));
    options.say(`${year}: ${parts.at(-1)?.rows} events`);
    await copy(database, options, "day", `levels/day-sets/year=${year}`, "bin");
  }
  return parts;
}

/** Writes the other levels from the finest; returns all of them, coarse to fine. */
async function writeLevels(
  database: Database,
  options: MakeOptions,
  events: readonly Part[],
): Promise<Pick<ArchiveHead, "parts" | "levels">> {
  const level = async (path: string) => {
    const files = quoted(join(options.out, path));
    await database.run(`CREATE OR REPLACE VIEW level AS SELECT * FROM read_parquet(${files})`);
  };
  const folders = events.map(({ path }) => path.split("/")[1] ?? "");
  const days: Part[] = [];
  const sets: Part[] = [];
  for (const folder of folders) {
    const path = `levels/day-sets/${folder}`;
    await level(`${path}/part-0.parquet`);
    sets.push(await describe(database, options.out, `${path}/part-0.parquet`, "bin"));
    days.push(await copy(database, options, "plain", `levels/day/${folder}`, "bin"));
  }
  await level("levels/day-sets/*/part-0.parquet");
  const monthSets = await copy(database, options, "month", "levels/month-sets", "bin");
  await level("levels/month-sets/part-0.parquet");
  const months = await copy(database, options, "plain", "levels/month", "bin");
  const levels: Level[] = [
    { bin: "month", hasSets: false, parts: [months] },
    { bin: "month", hasSets: true, parts: [monthSets] },
    { bin: "day", hasSets: false, parts: days },
    { bin: "day", hasSets: true, parts: sets },
  ];
  return { parts: [...events], levels };
}

/** Writes the result of a statement as one part. */
async function copy(
  database: Database,
  { out, group }: MakeOptions,
  statement: string,
  folder: string,
  day: string,
): Promise<Part> {
  const path = `${folder}/part-0.parquet`;
  mkdirSync(join(out, folder), { recursive: true });
  const how = `FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${group}`;
  await database.run(`COPY (${sqlOf(statement)}) TO ${quoted(join(out, path))} (${how})`);
  return describe(database, out, path, day);
}

async function describe(database: Database, out: string, path: string, day: string): Promise<Part> {
  const file = quoted(join(out, path));
  const [found] = await database.rows<{ first: string; last: string; rows: number }>(
    `SELECT min(${day})::VARCHAR AS first, max(${day})::VARCHAR AS last, count(*)::INT AS rows FROM read_parquet(${file})`,
  );
  return {
    path,
    first: found?.first ?? "",
    last: found?.last ?? "",
    rows: found?.rows ?? 0,
    bytes: statSync(join(out, path)).size,
  };
}

function headOf(
  { title, license, record }: MakeOptions,
  { powers, relations, actors, topics, eras }: Terms,
  { parts, levels }: Pick<ArchiveHead, "parts" | "levels">,
  refused: Record<string, number>,
): ArchiveHead {
  return {
    archive: VERSION,
    title,
    ...(license !== undefined && { license }),
    ...{ powers, relations, actors, topics, eras },
    extent: [parts[0]?.first ?? "", parts.at(-1)?.last ?? ""],
    events: parts.reduce((sum, { rows }) => sum + rows, 0),
    refused,
    parts,
    levels,
    languages: languagesOf(record),
  } as unknown as ArchiveHead;
}
