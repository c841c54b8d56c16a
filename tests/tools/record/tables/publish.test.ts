import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Database, openDatabase } from "../../../../tools/archive/database";
import { publishedTables } from "../../../published";

const folder = mkdtempSync(join(tmpdir(), "tables-"));
let database: Database;

beforeAll(async () => {
  for (const [path, content] of publishedTables()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  database = await openDatabase({ memory: "500MB", threads: 1, spill: folder });
});

afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

const names = [...publishedTables().keys()].flatMap((path) =>
  path.endsWith(".csv") ? path.slice("tables/".length, -".csv".length) : [],
);

it.each(names)("gives DuckDB the same %s as CSV and as Parquet", async (name) => {
  const table = (format: string) => `'${join(folder, "tables", name)}.${format}'`;
  const [a, b] = [`FROM ${table("csv")}`, `FROM ${table("parquet")}`];
  const columns = (from: string) => database.rows<{ column_name: string }>(`DESCRIBE ${from}`);
  const namesIn = async (from: string) => (await columns(from)).map((row) => row.column_name);
  expect(await namesIn(a)).toEqual(await namesIn(b));
  const [count] = await database.rows(
    `SELECT (SELECT count(*) ${a})::INT AS csv, (SELECT count(*) ${b})::INT AS parquet,
      (SELECT count(*) FROM (${a} EXCEPT ${b}))::INT AS other`,
  );
  expect(count?.csv).toBeGreaterThan(0);
  expect(count).toEqual({ csv: count?.csv, parquet: count?.csv, other: 0 });
});

it("answers the question of the README", async () => {
  const [, sql = ""] = readFileSync("README.md", "utf8").match(/```sql\n([\s\S]*?);\n```/) ?? [];
  const rows = await database.rows<{ relation: string; year: string; events: string }>(
    sql.replaceAll("https://YOUR-HOST/data", folder),
  );
  expect(new Set(rows.map(({ relation }) => relation)).size).toBe(3);
  expect(rows.map(({ year }) => Number(year))).toContain(1972);
});
