import { describe, expect, it } from "vitest";
import { wikidataCandidates } from "../../../src/formats/wikidata/candidates";

const candidates = (text: string) =>
  wikidataCandidates({ name: "", bytes: new Uint8Array(), text, encoding: "utf-8" });

describe("a table of results of Wikidata", () => {
  it("is read by its variables, with the line of each", async () => {
    const text = [
      "item,itemLabel,start,typeLabel",
      'http://www.wikidata.org/entity/Q8663,"Korean War, the",1950-06-25T00:00:00Z,war',
      "http://www.wikidata.org/entity/Q1,,-0043-03-15T00:00:00Z,",
    ].join("\n");
    const reading = await candidates(text)[0]?.read({});
    expect(reading?.rows).toMatchObject([
      { at: "line 2", id: "Q8663", start: "1950-06-25", title: "Korean War, the", group: "war" },
      { at: "line 3", id: "Q1", start: "-0043-03-15", title: "Q1" },
    ]);
  });

  it("is none without items and times", () => {
    for (const text of ["", "date,title\n1949,One", "item\nhttp://www.wikidata.org/entity/Q1"])
      expect(candidates(text)).toEqual([]);
  });
});
