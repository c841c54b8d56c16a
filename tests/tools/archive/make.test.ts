import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ArchiveHead, archiveSchema } from "../../../src/archive/head";
import { type Database, openDatabase, sqlOf } from "../../../tools/archive/database";
import { generate } from "../../../tools/archive/generate";
import { makeArchive } from "../../../tools/archive/make";
import { RECORD, readRecord, type TimelineRecord } from "../../../tools/record/read";

const ROWS = 5000;
const folder = mkdtempSync(join(tmpdir(), "archive-"));
const out = join(folder, "out");
let database: Database;
let head: ArchiveHead;

beforeAll(async () => {
  const limits = { memory: "1GB", threads: 1, spill: folder };
  database = await openDatabase(limits);
  await generate(database, join(folder, "made.csv"), ROWS);
  head = await makeArchive({
    files: [join(folder, "made.csv")],
    map: "gdelt",
    out,
    title: "Made up",
    memory: "1GB",
    threads: 1,
    group: 2048,
    record: readRecord(RECORD, []) as TimelineRecord,
    say: () => {},
  });
});

afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

const level = (bin: string, hasSets: boolean) => {
  const found = head.levels.find((one) => one.bin === bin && one.hasSets === hasSets);
  return `read_parquet([${found?.parts.map(({ path }) => `'${join(out, path)}'`).join(", ")}])`;
};
const events = () =>
  `read_parquet([${head.parts.map(({ path }) => `'${join(out, path)}'`).join(", ")}])`;
const number = async (sql: string) => {
  const [row] = await database.rows<{ n: number }>(`SELECT CAST((${sql}) AS DOUBLE) AS n`);
  return row?.n;
};

describe("an archive of GDELT", () => {
  it("has every row, or says why it has not", () => {
    const refused = Object.values(head.refused ?? {}).reduce((sum, n) => sum + n, 0);
    expect(head.events + refused).toBe(ROWS);
    expect(head.events).toBeGreaterThan(ROWS / 2);
    expect(Object.keys(head.refused ?? {})).toContain("parties without a relation");
  });

  it("has a head as the schema asks for", () => {
    expect(v.safeParse(archiveSchema, head).issues).toBeUndefined();
  });

  it("has its events by time", async () => {
    const at = "(first_day - DATE '1970-01-01')";
    const sorted = `SELECT count(*) FROM (SELECT ${at} AS a, lag(${at}) OVER () AS b FROM read_parquet('${join(out, head.parts.at(-1)?.path ?? "")}')) WHERE a < b`;
    expect(await number(sorted)).toBe(0);
  });

  it.each([
    ["month", false],
    ["month", true],
    ["day", false],
    ["day", true],
  ])("counts all events by %s, with sets: %s", async (bin, hasSets) => {
    expect(await number(`SELECT sum(events) FROM ${level(bin, hasSets)}`)).toBe(head.events);
  });

  it("keeps sums as differences, so that its first level hardly grows with its events", async () => {
    const [part] = head.levels[0]?.parts ?? [];
    const columns = await database.rows<{ encodings: string }>(
      `SELECT encodings FROM parquet_metadata('${join(out, part?.path ?? "")}')
        WHERE path_in_schema IN ('bin', 'events', 'weight')`,
    );
    expect(columns.map(({ encodings }) => encodings).sort()).toEqual([
      "BYTE_STREAM_SPLIT",
      "DELTA_BINARY_PACKED",
      "DELTA_BINARY_PACKED",
    ]);
  });

  it("counts exactly what a filter by countries and topic leaves", async () => {
    const has = (id: string) => `list_contains(string_split(actors, ' '), '${id}')`;
    const filters = [
      `${has("USA")} OR ${has("JPN")}`,
      `${has("USA")} AND ${has("CHN")}`,
      `(${has("RUS")} AND ${has("DEU")}) AND topics = 'diplomacy'`,
    ];
    for (const filter of filters) {
      const counted = await number(
        `SELECT sum(events) FROM ${level("month", true)} WHERE ${filter}`,
      );
      expect(counted).toBe(await number(`SELECT count(*) FROM ${events()} WHERE ${filter}`));
      expect(counted).toBeGreaterThan(0);
    }
  });
});

describe("levels", () => {
  it("of parts add up to those of the whole, however the events are parted", async () => {
    const month = async (from: string) => {
      await database.run(`CREATE OR REPLACE VIEW level AS SELECT * FROM ${from}`);
      await database.run(`CREATE OR REPLACE TABLE months AS ${sqlOf("month")}`);
    };
    const part = async (where: string, to: string) => {
      await database.run(
        `CREATE OR REPLACE VIEW part AS SELECT *, hash(id) AS h FROM ${events()} WHERE ${where}`,
      );
      await database.run(`CREATE OR REPLACE TABLE ${to} AS ${sqlOf("day")}`);
    };
    await part("true", "whole");
    for (const parts of [2, 3, 7]) {
      const tables: string[] = [];
      for (let i = 0; i < parts; i++) {
        await part(`hash(id) % ${parts} = ${i}`, `p${i}`);
        await month(`p${i}`);
        await database.run(`CREATE OR REPLACE TABLE m${i} AS SELECT * FROM months`);
        tables.push(`SELECT * FROM m${i}`);
      }
      await month("whole");
      await database.run(`CREATE OR REPLACE TABLE all_of_it AS SELECT * FROM months`);
      await month(`(${tables.join(" UNION ALL ")})`);
      const differing = "SELECT * FROM months EXCEPT ALL SELECT * FROM all_of_it";
      expect(await number(`SELECT count(*) FROM (${differing})`)).toBe(0);
      expect(await number("SELECT count(*) FROM months")).toBe(
        await number("SELECT count(*) FROM all_of_it"),
      );
    }
  });
});
