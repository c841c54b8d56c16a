import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ArchiveHead, type Level, type Part, VERSION } from "../../src/archive/head";
import { LANGUAGES } from "../../src/model/language";
import { assembleDataset, assembleTexts } from "../record/assemble";
import type { TimelineRecord } from "../record/read";
import type { Database } from "./database";
import { quoted } from "./sources";

type Json = Readonly<Record<string, unknown>>;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the tables of an archive say of the record: its relations, actors, and topics. */
export interface Terms {
  readonly powers: readonly Named[];
  readonly relations: readonly (Named & { readonly between: readonly [string, string] })[];
  readonly actors: readonly (Named & { readonly power?: string })[];
  readonly topics: readonly Named[];
  readonly eras: readonly Json[];
}

/** The terms of the record in its own language. */
export function termsOf(record: TimelineRecord): Terms {
  return assembleDataset(record) as unknown as Terms;
}

/** The names of the terms in every other language, for the head of an archive. */
function languagesOf(record: TimelineRecord): Json {
  const others = LANGUAGES.filter(({ code }) => code !== "en");
  return Object.fromEntries(
    others.map(({ code }) => {
      const { powers, relations, actors, topics, eras } = assembleTexts(record, code);
      return [code, { powers, relations, actors, topics, eras }];
    }),
  );
}

export interface HeadOptions {
  readonly out: string;
  readonly title: string;
  readonly license?: string | undefined;
  readonly record: TimelineRecord;
  readonly refused?: Readonly<Record<string, number>>;
}

/** The levels by their folders, coarse to fine. */
const LEVELS: readonly (Pick<Level, "bin" | "hasSets"> & { readonly folder: string })[] = [
  { folder: "levels/month", bin: "month", hasSets: false },
  { folder: "levels/month-sets", bin: "month", hasSets: true },
  { folder: "levels/day", bin: "day", hasSets: false },
  { folder: "levels/day-sets", bin: "day", hasSets: true },
];

/** Writes the head of the files that are in a folder, whatever made them. */
export async function writeHead(database: Database, options: HeadOptions): Promise<ArchiveHead> {
  const { out, title, license, record, refused = {} } = options;
  const { powers, relations, actors, topics, eras } = termsOf(record);
  const parts = await partsOf(database, out, "events", "first_day");
  const levels: Level[] = [];
  for (const { folder, ...level } of LEVELS)
    levels.push({ ...level, parts: await partsOf(database, out, folder, "bin") });
  const head = {
    archive: VERSION,
    title,
    ...(license !== undefined && { license }),
    ...{ powers, relations, actors, topics, eras },
    extent: [parts[0]?.first ?? "", parts.at(-1)?.last ?? ""],
    events: parts.reduce((sum, { rows }) => sum + rows, 0),
    ...{ refused, parts, levels },
    languages: languagesOf(record),
  } as unknown as ArchiveHead;
  writeFileSync(join(out, "archive.json"), JSON.stringify(head));
  return head;
}

/** The Parquet files below a folder, by time. */
async function partsOf(
  database: Database,
  out: string,
  folder: string,
  day: string,
): Promise<Part[]> {
  const files = readdirSync(join(out, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".parquet"))
    .map((name) => `${folder}/${name}`);
  const parts: Part[] = [];
  for (const path of files) {
    const file = quoted(join(out, path));
    const [found] = await database.rows<Pick<Part, "first" | "last" | "rows">>(
      `SELECT min(${day})::VARCHAR AS first, max(${day})::VARCHAR AS last, count(*)::INT AS rows FROM read_parquet(${file})`,
    );
    const bytes = statSync(join(out, path)).size;
    if (found && found.rows > 0) parts.push({ path, ...found, bytes });
  }
  return parts.sort((a, b) => (a.first < b.first ? -1 : 1));
}
