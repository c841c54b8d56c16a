import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../../tools/archive/database";
import { makeArchive } from "../../../tools/archive/make";
import { gdeltColumns, type MapName } from "../../../tools/archive/sources";
import { RECORD, readRecord, type TimelineRecord } from "../../../tools/record/read";

const folder = mkdtempSync(join(tmpdir(), "sources-"));
const limits = { memory: "1GB", threads: 1 };
let database: Database;

beforeAll(async () => {
  database = await openDatabase({ ...limits, spill: folder });
});
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

type Cells = Readonly<Record<string, string>>;

/** Lines of a file with these columns, of which rows fill some; numbered where nothing is said. */
function linesOf(columns: readonly string[], rows: readonly Cells[], delim: string): string[] {
  return rows.map((row) => columns.map((name) => row[name] ?? "").join(delim));
}

/** Makes an archive of files; returns its events by time, and what was left out. */
async function made(map: MapName, files: Readonly<Record<string, string>>) {
  const out = mkdtempSync(join(folder, "out-"));
  mkdirSync(join(out, "in"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(out, "in", name), text);
  const { events, refused, extent } = await makeArchive({
    files: Object.keys(files).map((name) => join(out, "in", name)),
    ...{ map, out, title: map, ...limits, group: 2048 },
    record: readRecord(RECORD, []) as TimelineRecord,
    say: () => {},
  });
  const rows = await database.rows<Cells>(
    `SELECT id, first_day::VARCHAR AS day, lane, effect::VARCHAR AS effect, actors, topics, title, summary, place, url
      FROM read_parquet('${out}/events/*/*.parquet') ORDER BY first_day, id`,
  );
  return { rows, events, refused, extent };
}

/** Columns as the codebooks list them. */
const ICEWS =
  "Event ID|Event Date|Source Name|Source Sectors|Source Country|Event Text|CAMEO Code|Intensity|Target Name|Target Sectors|Target Country|Story ID|Sentence Number|Publisher|City|District|Province|Country|Latitude|Longitude".split(
    "|",
  );
const ACLED =
  "event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1 actor2 assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1 admin2 admin3 location latitude longitude geo_precision source source_scale notes fatalities tags timestamp".split(
    " ",
  );
const UCDP =
  "id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources source_article source_office source_date source_headline source_original where_prec where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob".split(
    " ",
  );

const visit: Cells = {
  GlobalEventID: "1",
  Day: "20140318",
  Actor1CountryCode: "RUS",
  Actor2CountryCode: "USA",
  EventCode: "112",
  GoldsteinScale: "-2.0",
  NumMentions: "12",
  ActionGeo_FullName: 'Moscow "city", Russia',
  SOURCEURL: "https://news.example/1",
};

describe("files of GDELT", () => {
  it.each([57, 58, 61])("with %d columns are read", async (count) => {
    const columns = gdeltColumns(count, "file");
    const rows = [
      visit,
      { ...visit, GlobalEventID: "2", Day: "20140230" },
      { ...visit, GlobalEventID: "3", GoldsteinScale: "" },
      { ...visit, GlobalEventID: "4", Actor2CountryCode: "" },
      { ...visit, GlobalEventID: "5", Actor2CountryCode: "ZZZ" },
    ];
    const text = `${linesOf(columns, rows, "\t").join("\n")}\n`;
    const archive = await made("gdelt", { "20140318.export.CSV": text });
    expect(archive.rows).toEqual([
      {
        ...{ id: "1", day: "2014-03-18", lane: "russia-west", effect: "-1" },
        ...{ actors: "RUS USA", topics: "diplomacy", title: "Russia – United States: disapproves" },
        ...{ summary: null, place: 'Moscow "city", Russia' },
        url: count === 57 ? null : "https://news.example/1",
      },
    ]);
    expect(archive.refused).toEqual({
      date: 1,
      score: 1,
      "only one party": 1,
      "party that is not in the tables": 1,
    });
  });

  it("with another number of columns are refused", () => {
    expect(() => gdeltColumns(60, "my.CSV")).toThrow("my.CSV: expected 57, 58 or 61 columns");
  });
});

describe("files of ICEWS", () => {
  it("are read, and an id that comes again on another day is another event", async () => {
    const talks = {
      ...{ "Event ID": "77", "Event Date": "2014-03-18", "Source Name": "Foreign Affairs (China)" },
      ...{ "Source Country": "China", "Event Text": "Consult", "CAMEO Code": "040" },
      ...{
        Intensity: "1.0",
        "Target Name": 'Sergei "S." Lavrov',
        "Target Country": "Russian Federation",
      },
      City: "Beijing",
    };
    const rows = [talks, { ...talks, "Event Date": "2014-03-20" }, { ...talks, Intensity: "x" }];
    const text = `${[ICEWS.join("\t"), ...linesOf(ICEWS, rows, "\t")].join("\n")}\n`;
    const archive = await made("icews", { "events.2014.tab": text });
    expect(archive.rows.map(({ id }) => id)).toEqual(["77.2014-03-18", "77.2014-03-20"]);
    expect(archive.rows[0]).toMatchObject({
      ...{ lane: "russia-china", effect: "1", actors: "CHN RUS", topics: "diplomacy" },
      summary: 'Foreign Affairs (China) – Sergei "S." Lavrov: Consult',
      place: "Beijing",
    });
    expect(archive.refused).toEqual({ score: 1 });
  });
});

describe("files of ACLED", () => {
  it("are read with dates in either form", async () => {
    const strike = {
      ...{ event_id_cnty: "SYR1", event_date: "07 February 2018", event_type: "Battles" },
      ...{
        sub_event_type: "Armed clash",
        actor1: "Military Forces of Russia (2000-) Wagner Group",
      },
      ...{ actor2: "Military Forces of the United States (2017-2021)", fatalities: "10" },
      ...{ location: "Khasham", notes: "A clash." },
    };
    const rows = [
      strike,
      { ...strike, event_id_cnty: "SYR2", event_date: "2018-02-08" },
      { ...strike, event_id_cnty: "SYR3", event_date: "8 Foo 2018" },
      { ...strike, event_id_cnty: "SYR4", actor2: "Rioters (Syria)" },
    ];
    const text = `${[ACLED.join(","), ...linesOf(ACLED, rows, ",")].join("\n")}\n`;
    const archive = await made("acled", { "acled.csv": text });
    expect(archive.rows.map(({ id, day }) => [id, day])).toEqual([
      ["SYR1", "2018-02-07"],
      ["SYR2", "2018-02-08"],
    ]);
    expect(archive.rows[0]).toMatchObject({
      ...{ lane: "russia-west", effect: "-3", actors: "RUS USA", topics: "war" },
      ...{ summary: "A clash.", place: "Khasham" },
    });
    expect(archive.refused).toEqual({ date: 1, "only one party": 1 });
  });
});

describe("files of UCDP", () => {
  it("are read, with the first government of a side", async () => {
    const clash = {
      ...{ id: "1001", date_start: "1969-03-02 00:00:00.000", date_end: "1969-03-15 00:00:00.000" },
      ...{ side_a: "Government of China", side_b: "Government of Russia (Soviet Union)" },
      ...{ dyad_name: "Government of China - Government of Russia (Soviet Union)", best: "58" },
      ...{ where_coordinates: "Zhenbao island", source_headline: "Clash on the river" },
    };
    const rows = [
      clash,
      {
        ...{ ...clash, id: "1002", side_a: "Government of Russia (Soviet Union)" },
        side_b: '"Government of United Kingdom, Government of United States of America"',
      },
      { ...clash, id: "1003", side_b: "IS" },
    ];
    const text = `${[UCDP.join(","), ...linesOf(UCDP, rows, ",")].join("\n")}\n`;
    const archive = await made("ucdp", { "GEDEvent.csv": text });
    expect(archive.rows.map(({ id, lane, actors }) => [id, lane, actors])).toEqual([
      ["1001", "russia-china", "CHN RUS"],
      ["1002", "russia-west", "GBR RUS"],
    ]);
    expect(archive.rows[0]).toMatchObject({ effect: "-3", place: "Zhenbao island" });
    expect(archive.refused).toEqual({ "only one party": 1 });
  });
});
