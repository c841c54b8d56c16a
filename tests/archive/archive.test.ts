import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Archive, openArchive } from "../../src/archive/archive";
import type { FileError } from "../../src/archive/fetchRange";
import { rowsOf } from "../../src/model/counted";
import { countOf, type Filter, filterMask, NO_FILTER } from "../../src/model/filter";
import type { Domain } from "../../src/model/time";
import { toData } from "../../src/store/data";
import { type Made, madeArchive, type Server, serve, serveRanges } from "./made";

const patience = { tries: 2, pause: 1, timeout: 2000 };
const YEARS: Domain = [Date.UTC(2014, 0), Date.UTC(2016, 0)];
let made: Made;
let server: Server;
let faults: FileError[] = [];

beforeAll(async () => {
  made = await madeArchive(20_000);
  server = await serveRanges(made.folder);
});
beforeEach(() => {
  server.fault = null;
  server.asked.length = 0;
  faults = [];
});
afterAll(async () => {
  await server.close();
  made.drop();
});

const open = (head: unknown = made.head) =>
  openArchive(head, `${server.url}archive.json`, patience);
const reading = () => ({
  signal: new AbortController().signal,
  report: (fault: FileError) => faults.push(fault),
});
const number = async (where: string) => {
  const files = `read_parquet('${made.folder}/events/*/*.parquet')`;
  const [row] = await made.database.rows<{ n: number }>(
    `SELECT count(*)::INT AS n FROM ${files} WHERE ${where}`,
  );
  return row?.n;
};
const has = (id: string): string => `list_contains(string_split(actors, ' '), '${id}')`;
const between = ([start, end]: Domain) =>
  `first_day >= DATE '${new Date(start).toISOString().slice(0, 10)}' AND first_day < DATE '${new Date(end).toISOString().slice(0, 10)}'`;

/** How many events a filter leaves, in all and in a domain as the picture has it. */
function countsOf(archive: Archive, filter: Filter, domain: Domain, fine = archive.counted(null)) {
  const data = toData({ ...archive.dataset, counted: fine }, Date.UTC(2026, 0));
  const mask = filterMask(filter, data.searchable);
  let within = 0;
  fine.visit(rowsOf(mask, fine), data.relations, "places", (_, time, __, events) => {
    if (time >= domain[0] && time < domain[1]) within += events;
  });
  return { all: countOf(mask, data.columns), within: Math.round(within) };
}

describe("an archive", () => {
  it("opens with its coarsest counts, in one request of less than 100 kB", async () => {
    const archive = await open();
    expect(server.asked).toEqual(["/levels/month/part-0.parquet"]);
    expect(countsOf(archive, NO_FILTER, YEARS)).toEqual({
      all: made.head.events,
      within: await number(between(YEARS)),
    });
  });

  it.each<[Partial<Filter>, string]>([
    [{ with: ["USA", "JPN"] }, `(${has("USA")} OR ${has("JPN")})`],
    [{ with: ["USA", "CHN"], match: "all" as const }, `(${has("USA")} AND ${has("CHN")})`],
    [{ topics: ["diplomacy"] }, "topics = 'diplomacy'"],
    [{ with: ["russia"], topics: ["war"] }, `(${has("RUS")} AND topics = 'war')`],
  ])("counts exactly what passes %o, by month and by day", async (filter, where) => {
    const archive = await open();
    await archive.readSets(reading().signal);
    const full = { ...NO_FILTER, ...filter };
    const all = await number(where);
    const within = await number(`${where} AND ${between(YEARS)}`);
    expect(countsOf(archive, full, YEARS)).toEqual({ all, within });
    const fine = await archive.readDays(YEARS, true, reading());
    expect(countsOf(archive, full, YEARS, archive.counted(fine))).toEqual({ all, within });
    const day: Domain = [Date.UTC(2014, 5, 3), Date.UTC(2014, 5, 24)];
    expect(countsOf(archive, full, day, archive.counted(fine)).within).toBe(
      await number(`${where} AND ${between(day)}`),
    );
  });

  it("reads the events of a stretch that pass, and their texts afterwards", async () => {
    const archive = await open();
    const passes = (actors: unknown) => actors === "CHN USA";
    const bare = await archive.readEvents(YEARS, passes, reading());
    expect(bare.some((event) => "sources" in event || "place" in event)).toBe(false);
    const events = await archive.readTexts(bare, reading());
    expect(events.map(({ id }) => id).sort()).toEqual(bare.map(({ id }) => id).sort());
    expect(events).toHaveLength((await number(`actors = 'CHN USA' AND ${between(YEARS)}`)) ?? 0);
    expect(events.length).toBeGreaterThan(10);
    for (const { title, actors, date, effects, sources } of events) {
      expect(title).toMatch(/^(China – United States|United States – China): \w/);
      expect(actors).toEqual(["CHN", "USA"]);
      expect(Object.keys(effects ?? {})).toEqual(["china-west"]);
      expect(date.start >= YEARS[0] && date.start < YEARS[1]).toBe(true);
      expect(sources?.[0]?.url).toMatch(/^https:\/\/news\.example\/\d+$/);
    }
    const starts = events.map(({ date }) => date.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

describe("an archive with a fault", () => {
  it("says which part is missing, and shows the rest", async () => {
    const archive = await open();
    server.fault = (request, response) => {
      if (!request.url?.includes("events/year=2014")) return false;
      serve(request, response, null);
      return true;
    };
    const events = await archive.readEvents(YEARS, () => true, reading());
    expect(faults.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      "events/year=2014/part-0.parquet: expected the file, got 404",
    ]);
    expect(events.length).toBe(
      await number("first_day >= DATE '2015-01-01' AND first_day < DATE '2016-01-01'"),
    );
  });

  it("keeps the months if the days are missing", async () => {
    const archive = await open();
    server.fault = (request, response) => {
      if (!request.url?.includes("levels/day/")) return false;
      serve(request, response, null);
      return true;
    };
    expect(await archive.readDays(YEARS, false, reading())).toBeNull();
    expect(faults.length).toBeGreaterThan(0);
    expect(countsOf(archive, NO_FILTER, YEARS).within).toBe(await number(between(YEARS)));
  });

  it("says what no Parquet is, and which column is missing", async () => {
    server.fault = (request, response) => {
      if (!request.url?.includes("levels/month/")) return false;
      serve(request, response, Buffer.from("<!doctype html>".padEnd(partOf("month").bytes)));
      return true;
    };
    await expect(open()).rejects.toMatchObject({ path: partOf("month").path });
    server.fault = null;
    const levels = made.head.levels.map((level) =>
      level.bin === "month" && !level.hasSets ? { ...level, parts: [made.head.parts[0]] } : level,
    );
    await expect(open({ ...made.head, levels })).rejects.toThrow('got no column "bin"');
  });

  it("says what its head lacks", async () => {
    await expect(open({ ...made.head, archive: 9 })).rejects.toThrow("expected version 1");
    await expect(open({ ...made.head, parts: [{ path: "../secret" }] })).rejects.toMatchObject({
      path: "parts.0.path",
    });
  });
});

function partOf(bin: string) {
  const part = made.head.levels.find((level) => level.bin === bin && !level.hasSets)?.parts[0];
  if (!part) throw new Error(`expected a level by ${bin}`);
  return part;
}
