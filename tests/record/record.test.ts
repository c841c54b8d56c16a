import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCodebook } from "../../src/model/codebook";
import { parseDate } from "../../src/model/date";
import { TRANSLATIONS } from "../../src/model/language";
import type { Problem } from "../../src/model/problem";
import { readDataset } from "../../src/model/readDataset";
import { readSeries } from "../../src/model/series";
import { readTexts } from "../../src/model/texts";
import { checkRecord } from "../../tools/record/check";
import { formatFile } from "../../tools/record/format";
import { recordSchemas } from "../../tools/record/jsonSchema";
import { kindOf, schemasOf } from "../../tools/record/kinds";
import { namesOf, RECORD, readRecord, recordPaths } from "../../tools/record/read";
import { updatedOn } from "../../tools/record/revision";
import { published } from "../published";

const problems: Problem[] = [];
const record = readRecord(RECORD, problems);
if (!record) throw new Error("expected a record");
const json = JSON.parse(published("events.json"));

describe("our record", () => {
  it("has no problems", () => {
    expect(problems).toEqual([]);
    expect(checkRecord(record)).toEqual([]);
  });

  it("has a file for each event, named by its id, in the folder of its year", () => {
    for (const { id, path, value } of record.events)
      expect(path).toBe(`events/${value.date.slice(0, 4)}/${id}.yaml`);
    expect(new Set(record.events.map(({ id }) => id)).size).toBe(record.events.length);
  });

  it("has the form that the formatter gives", () => {
    const schemas = schemasOf(namesOf(record.timeline.value));
    for (const path of recordPaths(RECORD)) {
      const text = readFileSync(join(RECORD, path), "utf8");
      expect(formatFile(text, path, schemas[kindOf(path)])).toBe(text);
    }
  });

  it("is described to editors by its own schemas; npm run schema writes them", () => {
    for (const [name, text] of recordSchemas(namesOf(record.timeline.value)))
      expect(readFileSync(join(RECORD, "schema", name), "utf8"), name).toBe(text);
  });
});

describe("what is published of our record", () => {
  it("is a dataset without problems, with every event, story and series", () => {
    const { dataset, problems } = readDataset(json);
    expect(problems).toEqual([]);
    expect(dataset.events.map(({ id }) => id).sort()).toEqual(
      record.events.map(({ id }) => id).sort(),
    );
    expect(dataset.stories).toHaveLength(record.stories.length);
    const faults: Problem[] = [];
    expect(readSeries(JSON.parse(published("series.json")), faults)).toHaveLength(
      record.series.length,
    );
    expect(faults).toEqual([]);
  });

  it("says of each event what its file says", () => {
    const byId = new Map(record.events.map((event) => [event.id, event.value]));
    for (const event of json.events) {
      const file = byId.get(event.id);
      if (!file) throw new Error(`expected a file of ${event.id}`);
      const { en, ru: _, zh: __, place, ...facts } = file;
      const name = en.place && { place: { name: en.place, ...place } };
      const accounts = facts.accounts?.map(({ quote, ...account }, i) => ({
        ...account,
        ...(quote && { original: quote }),
        ...en.accounts?.[i],
      }));
      const said = accounts && { accounts };
      expect(event).toEqual({ id: event.id, ...facts, ...en, ...name, ...said });
    }
  });

  it("has its events in the order of their dates", () => {
    const starts = json.events.map(({ date }: { date: string }) => parseDate(date)?.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it.each(TRANSLATIONS)("has in %s the texts of the same events in the same order", (code) => {
    const texts = readTexts(JSON.parse(published(`events.${code}.json`)));
    const ids: string[] = json.events.map(({ id }: { id: string }) => id);
    const own = texts?.events.map(({ id }) => id) ?? [];
    expect(own.length).toBeGreaterThan(0);
    expect(own).toEqual(ids.filter((id) => own.includes(id)));
  });

  it.each(["events", "events.ru", "events.zh"])("has a whole codebook in %s", (name) => {
    const faults: Problem[] = [];
    const codebook = readCodebook(JSON.parse(published(`${name}.json`)).codebook, faults);
    expect(faults).toEqual([]);
    const effects = new Map(codebook?.effects.map(({ effect, meaning }) => [effect, meaning]));
    expect([...effects.keys()]).toEqual([3, 2, 1, 0, -1, -2, -3]);
    expect(new Set(effects.values()).size).toBe(7);
    expect(codebook?.importance.map(({ importance }) => importance)).toEqual([5, 4, 3, 2, 1]);
    expect(codebook?.agreement?.events).toBe(record.codings[0]?.values.size);
    // With votes and ideal points of each relation.
    expect(codebook?.correlations).toHaveLength(6);
  });

  it("confirms by a document or two publishers what came after the day to which it is complete", () => {
    const complete = parseDate(record.codebook.value.complete ?? "")?.end ?? 0;
    const later = record.events.filter(
      ({ value }) => (parseDate(value.date)?.start ?? 0) >= complete,
    );
    for (const { id, value } of later) {
      const isPrimary = value.sources.some(({ kind }) => kind === "primary");
      const publishers = new Set(value.sources.map(({ publisher }) => publisher));
      expect(isPrimary || publishers.size > 1, id).toBe(true);
    }
  });

  it("was updated when one of its files last changed, as the files say", () => {
    expect(json.updated).toBe(updatedOn(record));
    expect(json.updated >= "2026-11-23").toBe(true);
  });
});
