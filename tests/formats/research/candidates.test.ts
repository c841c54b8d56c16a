import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { researchCandidates } from "../../../src/formats/research/candidates";
import { gdeltColumns } from "../../../src/formats/research/gdelt";
import type { Reading } from "../../../src/formats/row";
import { toDataset } from "../../../src/formats/toDataset";
import { readDataset } from "../../../src/model/readDataset";

const candidate = (text: string) =>
  researchCandidates({ name: "", bytes: new Uint8Array(), text, encoding: "utf-8" })[0];

async function read(text: string): Promise<Reading> {
  const found = await candidate(text)?.read({});
  if (!found) throw new Error("expected event data, got none");
  return found;
}

/** A line of GDELT with so many columns. */
function gdelt(count: number, values: Record<string, string | number>) {
  return (gdeltColumns(count) ?? []).map((column) => values[column] ?? "").join("\t");
}
const visit = {
  GLOBALEVENTID: 410,
  SQLDATE: "20160203",
  Actor1Code: "CHNGOV",
  Actor1Name: "CHINA",
  Actor1CountryCode: "CHN",
  Actor2Code: "RUS",
  Actor2Name: "RUSSIA",
  Actor2CountryCode: "RUS",
  EventCode: "042",
  EventRootCode: "04",
  GoldsteinScale: 1.9,
  NumMentions: 60,
  ActionGeo_FullName: "Moscow, Moskva, Russia",
  ActionGeo_Lat: 55.75,
  ActionGeo_Long: 37.61,
  SOURCEURL: "https://example.org/a",
};

describe("a file of GDELT", () => {
  it.each([57, 58, 61])("names no columns: it is known by their number, %d", async (count) => {
    const { rows, head } = await read(`${gdelt(count, visit)}\n${gdelt(count, visit)}`);
    expect(rows.length).toBe(2);
    expect(rows[0]).toMatchObject({
      at: "line 1",
      id: "410",
      start: "2016-02-03",
      title: "China → Russia: consultation",
      place: "Moscow, Moskva, Russia",
      lat: "55.75",
      importance: 4,
      actors: ["CHN", "RUS"],
      effects: { "china-russia": 1 },
      links: count === 57 ? [] : [{ url: "https://example.org/a" }],
    });
    expect(head?.relations).toEqual([
      { id: "china-russia", name: "China–Russia", between: ["china", "russia"] },
    ]);
  });

  it("may name them", async () => {
    const text = `${gdeltColumns(58)?.join(",")}\n${gdelt(58, { ...visit, ActionGeo_FullName: "" }).replaceAll("\t", ",")}`;
    expect((await read(text)).rows).toMatchObject([{ start: "2016-02-03" }]);
  });

  it("is a dataset with powers, relations and actors, and no event is lost", async () => {
    const inside = { ...visit, GLOBALEVENTID: 411, Actor2CountryCode: "CHN", EventRootCode: "14" };
    const reading = await read([gdelt(58, visit), gdelt(58, inside)].join("\n"));
    const { dataset, receipt } = await toDataset(reading, {
      format: "gdelt",
      others: [],
      encoding: "utf-8",
    });
    const { dataset: sound, problems } = readDataset(dataset);
    expect(problems).toEqual([]);
    expect(receipt).toMatchObject({ rows: 2, read: 2, refused: 0, events: 2 });
    expect(sound.relations.map(({ id }) => id)).toEqual(["china-russia", "others"]);
    expect(sound.events.map(({ effects }) => effects)).toEqual([
      { "china-russia": 1 },
      { others: 1 },
    ]);
    expect(sound.actors.map(({ id, power }) => [id, power])).toEqual([
      ["CHN", "china"],
      ["RUS", "russia"],
    ]);
  });
});

describe("other event data", () => {
  it("may be of ICEWS", async () => {
    const text = [
      "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tPublisher\tCity\tCountry\tLatitude\tLongitude",
      "1\t2018-06-01\tForeign Affairs (China)\tGovernment\tChina\tThreaten\t130\t-4.4\tCitizen (Japan)\tSocial\tJapan\tXinhua\tNA\tChina\t39.9\t116.4",
    ].join("\n");
    expect(candidate(text)?.format).toBe("icews");
    expect((await read(text)).rows).toMatchObject([
      {
        start: "2018-06-01",
        title: "Foreign Affairs (China) → Citizen (Japan): Threaten",
        place: "China",
        actors: ["CHN", "JPN"],
        effects: { "china-west": -2 },
      },
    ]);
  });

  it("may be of ACLED, laid by country where no two states meet", async () => {
    const header =
      "event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,actor2,country,location,latitude,longitude,source,notes,fatalities";
    const row = (rest: string) =>
      `UKR1,2022-03-01,2022,1,${rest},Ukraine,Kyiv,50.4,30.5,Paper,"Said, so",12`;
    const inside = row("Protests,Peaceful protest,Protesters (Ukraine),");
    expect(candidate(`${header}\n${inside}`)?.format).toBe("acled");
    const one = await read(`${header}\n${inside}`);
    expect(one.head).toBeUndefined();
    expect(one.rows).toMatchObject([{ group: "Ukraine", text: "Said, so\nPaper", importance: 3 }]);
    const war =
      "Battles,Armed clash,Military Forces of Russia (2000-),Military Forces of Ukraine (2019-)";
    const two = await read([header, inside, row(war)].join("\n"));
    expect(two.rows.map(({ effects }) => effects)).toEqual([{ others: 2 }, { "UKR-russia": -3 }]);
  });

  it("may be of UCDP, by event or by year", async () => {
    const events = [
      "id,date_prec,date_start,date_end,type_of_violence,conflict_name,dyad_name,side_a,side_b,where_coordinates,country,latitude,longitude,best",
      "9,1,1999-05-03 00:00:00.000,1999-05-04 00:00:00.000,1,India - Pakistan,Government of India - Government of Pakistan,Government of India,Government of Pakistan,Kargil,India,34.5,76.1,300",
      "8,4,1999-06-01 00:00:00.000,1999-06-30 00:00:00.000,1,India - Pakistan,,Government of India,Government of Pakistan,Kargil,India,34.5,76.1,0",
    ].join("\n");
    expect((await read(events)).rows).toMatchObject([
      { start: "1999-05-03", end: "1999-05-04", effects: { "IND-PAK": -3 }, importance: 5 },
      { start: "1999-06", end: undefined, title: "Government of India – Government of Pakistan" },
    ]);
    const years =
      "conflict_id,location,side_a,side_b,territory_name,year,intensity_level\n3,India,Government of India,Government of China,Aksai Chin,1962,2";
    expect((await read(years)).rows).toMatchObject([
      { id: "3-1962", start: "1962", effects: { "IND-china": -3 }, place: "India" },
    ]);
  });
});

describe("whatever stands in event data", () => {
  it("is read or refused, row by row", async () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom("20160203", "CHN", "NA", "-10", "__proto__"),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { maxLength: 60 }), { maxLength: 8 }),
        async (lines) => {
          const rows = lines.map((cells) =>
            cells.map((text) => text.replace(/[\t\r\n"]/g, "")).join("\t"),
          );
          const text = [gdelt(58, visit), ...rows].join("\n");
          const { rows: good, notes = [], found } = await read(text);
          const refused = notes.filter(({ outcome }) => outcome === "refused");
          expect(good.length + refused.length).toBe(found);
          expect(good[0]?.id).toBe("410");
        },
      ),
      { numRuns: 1500 },
    );
  });

  it("is no event data without its columns", () => {
    for (const text of ["", "a\tb\n1\t2", "date,title\n1949,One"])
      expect(candidate(text)).toBeUndefined();
  });
});
