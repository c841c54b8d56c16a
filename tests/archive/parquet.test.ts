import { statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openParquet, type Rows, type Wanted } from "../../src/archive/parquet";
import { cachedRanges } from "../../src/archive/rangeCache";
import { DAY } from "../../src/model/time";
import { type Database, openDatabase } from "../../tools/archive/database";
import { serve } from "./made";
import { servedFolder } from "./served";

const server = await servedFolder();
const { folder } = server;
const start = Date.UTC(2000, 0);
const all = { by: "day", within: [-Infinity, Infinity] } as const;
const readRange = cachedRanges(1e6);
let database: Database;

beforeAll(async () => {
  database = await openDatabase({ memory: "1GB", threads: 1, spill: folder });
});
afterAll(() => {
  database.close();
});

/** A file of so many days, one a row, in groups of 2048 rows. */
async function fileOf(name: string, rows: number, how = "COMPRESSION zstd", type = "DATE") {
  const file = join(folder, name);
  await database.run(`COPY (
    SELECT CAST(DATE '2000-01-01' + CAST(i AS INT) AS ${type}) AS day, i::INT AS n, md5(i::VARCHAR) AS text
    FROM range(${rows}) t(i)
  ) TO '${file}' (FORMAT parquet, ROW_GROUP_SIZE 2048, ${how})`);
  return { url: `${server.url}${name}`, path: name, bytes: statSync(file).size };
}

async function read(file: ReturnType<typeof openParquet>, wanted: Wanted): Promise<Rows[]> {
  const groups: Rows[] = [];
  for await (const rows of file.read(wanted, new AbortController().signal)) groups.push(rows);
  return groups;
}

describe("a Parquet file", () => {
  it.each([
    ["zstd", "COMPRESSION zstd", "DATE"],
    ["snappy", "COMPRESSION snappy", "DATE"],
    ["gzip", "COMPRESSION gzip", "TIMESTAMP"],
    ["none", "COMPRESSION uncompressed", "TIMESTAMP_MS"],
    ["brotli", "COMPRESSION brotli", "DATE"],
    ["lz4", "COMPRESSION lz4", "DATE"],
  ])("is read, compressed by %s", async (name, how, type) => {
    const file = openParquet(await fileOf(`${name}.parquet`, 3000, how, type), readRange);
    const groups = await read(file, { ...all, columns: ["day", "n"], optional: ["none"] });
    const column = (key: string) => groups.flatMap(({ columns }) => columns[key] ?? []);
    expect(column("n")).toEqual(Array.from({ length: 3000 }, (_, i) => i));
    expect(column("day")).toEqual(Array.from({ length: 3000 }, (_, i) => start + i * DAY));
    expect(groups[0]?.columns).not.toHaveProperty("none");
  });

  it("is read by row groups, without those that lie outside, and its texts afterwards", async () => {
    const file = openParquet(await fileOf("large.parquet", 40_000), readRange);
    const within = [start + 5000 * DAY, start + 5100 * DAY] as const;
    const groups = await read(file, { columns: ["n"], by: "day", within });
    expect(groups.map(({ length }) => length)).toEqual([2048]);
    const [rows] = groups;
    expect(rows?.columns.n?.[0]).toBe(4096);
    const texts = await rows?.more(["text"]);
    expect(texts?.columns.text).toHaveLength(2048);
    // The end of the file, a column, another column.
    expect(server.asked.length).toBeLessThanOrEqual(3);
  });

  it("with a group that is too large is refused before the group is read", async () => {
    const file = openParquet(await fileOf("groups.parquet", 40_000), readRange, 10_000);
    const reading = read(file, { ...all, columns: ["n"] });
    await expect(reading).rejects.toThrow(/expected row groups of \d+ MB at most, got \d+ MB/);
    expect(server.asked).toHaveLength(1);
  });

  it("with a group that is too large is read without that group, if that is said", async () => {
    const file = openParquet(await fileOf("skipped.parquet", 3000), readRange, 40_000);
    const faults: string[] = [];
    const skip = ({ message }: Error) => faults.push(message);
    const groups = await read(file, { ...all, columns: ["n"], skip });
    expect(groups.map(({ length }) => length)).toEqual([952]);
    expect(faults).toEqual([expect.stringMatching(/^expected row groups of 0 MB at most/)]);
  });

  it("that changes between two reads fails once, and is then read as it is now", async () => {
    const file = openParquet(await fileOf("changed.parquet", 40_000), readRange);
    const early = { columns: ["n"], by: "day", within: [start, start + DAY] } as const;
    const late = { ...early, within: [start + 9000 * DAY, start + 9001 * DAY] } as const;
    await read(file, early);
    server.fault = (request, response, bytes) => {
      serve(request, response, bytes, '"2"');
      return true;
    };
    await expect(read(file, late)).rejects.toThrow("expected the same file as before");
    expect((await read(file, late))[0]?.columns.n?.[0]).toBe(8192);
    expect((await read(file, early))[0]?.columns.n?.[0]).toBe(0);
  });

  it("without a column says which it lacks", async () => {
    const file = openParquet(await fileOf("lacking.parquet", 10), readRange);
    await expect(read(file, { ...all, columns: ["lane"] })).rejects.toThrow(
      'expected the columns of archives, got no column "lane"',
    );
  });
});
