import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { toColumns } from "../../../src/model/columns";
import { fromOutline } from "../../../src/model/outline";
import { readDataset } from "../../../src/model/readDataset";
import { readTexts, translate } from "../../../src/model/texts";
import { toOutline } from "../../../tools/record/outline";
import { published } from "../../published";

const outlineOf = (name: string) => published(name.replace("events", "outline"));
const TODAY = Date.UTC(2026, 10, 26);

const whole = readDataset(JSON.parse(published("events.json")));
const outline = fromOutline(JSON.parse(outlineOf("events.json")));

describe("the outline of the record", () => {
  it("gives the picture all that it is drawn from", () => {
    expect(toColumns(outline, TODAY)).toEqual(toColumns(whole.dataset, TODAY));
    const named = ({ events }: typeof outline) =>
      events.map(({ id, edtf, title, label, links }) => ({ id, edtf, title, label, links }));
    expect(named(outline)).toEqual(named(whole.dataset));
    const { events: _, stories, ...head } = outline;
    expect(whole.dataset).toMatchObject(head);
    expect(
      stories.map(({ id, title, steps }) => [id, title, steps.map(({ event }) => event)]),
    ).toEqual(
      whole.dataset.stories.map(({ id, title, steps }) => [
        id,
        title,
        steps.map(({ event }) => event),
      ]),
    );
  });

  it("is much smaller on the line", () => {
    const size = (text: string) => gzipSync(text).length;
    expect(size(outlineOf("events.json"))).toBeLessThan(size(published("events.json")) / 5);
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
