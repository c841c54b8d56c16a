import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { toColumns } from "../../../src/model/columns";
import { readDataset } from "../../../src/model/readDataset";
import { readTexts, translate } from "../../../src/model/texts";
import { toOutline } from "../../../tools/record/outline";
import { published } from "../../published";

const outlineOf = (name: string) => published(name.replace("events", "outline"));
const TODAY = Date.UTC(2026, 10, 26);

const whole = readDataset(JSON.parse(published("events.json")));
const outline = readDataset(JSON.parse(outlineOf("events.json")));

describe("the outline of the record", () => {
  it("gives the picture all that it is drawn from", () => {
    expect(outline.problems).toEqual([]);
    expect(toColumns(outline.dataset, TODAY)).toEqual(toColumns(whole.dataset, TODAY));
    const named = ({ dataset }: typeof whole) =>
      dataset.events.map(({ id, title, label }) => ({ id, title, label }));
    expect(named(outline)).toEqual(named(whole));
    const { events: _, ...head } = outline.dataset;
    expect(whole.dataset).toMatchObject(head);
  });

  it("is much smaller on the line", () => {
    const size = (text: string) => gzipSync(text).length;
    expect(size(outlineOf("events.json"))).toBeLessThan(size(published("events.json")) / 3);
    for (const name of ["events.ru.json", "events.zh.json"])
      expect(size(outlineOf(name)), name).toBeLessThan(size(published(name)) / 2);
  });

  it.each(["ru", "zh"])("has every name in %s", (code) => {
    const texts = readTexts(JSON.parse(outlineOf(`events.${code}.json`)));
    const all = readTexts(JSON.parse(published(`events.${code}.json`)));
    if (!texts || !all) throw new Error(`expected texts in ${code}`);
    const named = (of: typeof texts) =>
      translate(whole.dataset, of, "en").events.map(({ title, label, lang }) => [
        title,
        label,
        lang?.title,
        lang?.label,
      ]);
    expect(named(texts)).toEqual(named(all));
  });
});

it.each([null, [], {}, { events: 1 }])("%j has no outline", (json) => {
  expect(() => toOutline(json)).toThrow("expected a record with a list of events");
});
