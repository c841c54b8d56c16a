import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/model/problem";
import { eventFileSchema } from "../../../src/model/record/eventFile";
import { namesOf, RECORD, readRecord, readRecordFile } from "../../../tools/record/read";
import { skeleton } from "../../../tools/record/skeleton";

const record = readRecord(RECORD, []);
if (!record) throw new Error("expected a record");
const { timeline, codebook } = record;
const begin = (date: string, title: string) =>
  skeleton(date, title, "2027-01-15", timeline.value, codebook.value);

describe("the beginning of an event's file", () => {
  it("stands in the folder of its year under its date and title", () => {
    expect(
      begin("1972-05-22/1972-05-30", "Nixon’s visit: Moscow, the SALT I treaty & more").path,
    ).toBe("events/1972/1972-05-22-nixons-visit-moscow-the-salt-i.yaml");
    expect(begin("1960-07~", "Experts recalled").path).toBe(
      "events/1960/1960-07-experts-recalled.yaml",
    );
  });

  it("says what may stand where, by the ids and the codebook of the record", () => {
    const { text } = begin("1972-05-22", "Nixon in Moscow");
    expect(text).toContain("added: 2027-01-15");
    expect(text).toContain("-3 War, armed clash, rupture");
    expect(text).toContain("5 No account of the period omits it");
    expect(text).toContain("russia-china");
  });

  it("is YAML that lacks nothing but what a person has to say", () => {
    const { path, text } = begin("1972", 'They say "no": an event');
    const problems: Problem[] = [];
    readRecordFile(path, text, eventFileSchema(namesOf(timeline.value)), problems);
    const keys = problems.map(({ path }) => path.replace(/^.*: /, ""));
    expect(keys.filter((key) => /^(date|added|en\.title)$/.test(key))).toEqual([]);
    for (const key of ["importance", "actors", "topics", "effects", "en.label", "en.summary"])
      expect(keys).toContain(key);
  });

  it.each([
    ["50", "Title", 'date: expected EDTF such as 1950 or 1950-02-14, got "50"'],
    ["1972", "标题", "title: expected English words"],
    ["../1972", "Title", "date: expected one that begins with a year"],
  ])("is refused for %s %s", (date, title, message) => {
    expect(() => begin(date, title)).toThrow(message);
  });
});
