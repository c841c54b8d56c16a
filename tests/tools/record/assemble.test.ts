import { describe, expect, it } from "vitest";
import { fromOutline } from "../../../src/model/outline";
import { describeProblem, type Problem } from "../../../src/model/problem";
import { readDataset } from "../../../src/model/readDataset";
import { readTexts, translate } from "../../../src/model/texts";
import { assemble } from "../../../tools/record/load";
import { readRecord, type TimelineRecord } from "../../../tools/record/read";
import { describeMissing } from "../../../tools/record/translations";
import { eventFile, folderOf, TIMELINE } from "./files";

const A = "events/1950/1950-02-14-a.yaml";
const B = "events/1960/1960-07-16-b.yaml";

function recordOf(files: Readonly<Record<string, string>>): TimelineRecord {
  const problems: Problem[] = [];
  const record = readRecord(folderOf(files), problems);
  if (!record || problems.length > 0) throw new Error(problems.map(describeProblem).join("\n"));
  return record;
}

function publishedOf(files: Readonly<Record<string, string>>) {
  const { files: data, faults } = assemble(folderOf(files));
  return { faults, json: (name: string) => JSON.parse(data?.get(name) ?? "null") };
}

describe("actors", () => {
  it("are published with their names in every language, to be found by any of them", () => {
    const { json } = publishedOf({ [A]: eventFile("1950-02-14") });
    expect(json("names.json")).toMatchObject({ RUS: ["Russia", "Россия"] });
  });
});

describe("the codebook", () => {
  it("is published with the titles of its examples, in the language of the reader if it has them", () => {
    const example = "{ event: 1950-02-14-a, en: It shows it, ru: Это видно }";
    const codebook = [
      "effects:",
      `  - { effect: 1, en: Good, ru: Хорошо, examples: [${example}, ${example}] }`,
      "importance:",
      "  - { importance: 3, en: Known }",
      "complete: 2026-05-20",
    ].join("\n");
    const end = "ru:\n  title: Событие\n";
    const { json } = publishedOf({
      [A]: eventFile("1950-02-14", { end }),
      "codebook.yaml": codebook,
    });
    const of = (name: string) => json(name).codebook.effects[0].examples[0];
    const event = { event: "1950-02-14-a", year: 1950 };
    expect(of("events.json")).toEqual({
      ...event,
      title: "What happened on 1950-02-14",
      text: "It shows it",
    });
    expect(of("events.ru.json")).toEqual({ ...event, title: "Событие", text: "Это видно" });
    expect(json("events.json").codebook.complete).toBe("2026-05-20");
    expect(json("events.json").codebook.importance).toEqual([{ importance: 3, meaning: "Known" }]);
  });
});

describe("events without a translation", () => {
  const part = "ru:\n  title: Событие\n";
  const files = { [A]: eventFile("1950-02-14", { end: part }), [B]: eventFile("1960-07-16") };

  it("are published in English, and shown so in other languages", () => {
    const { json, faults } = publishedOf(files);
    expect(faults).toEqual([]);
    expect(json("events.ru.json").events).toEqual([{ id: "1950-02-14-a", title: "Событие" }]);
    const texts = readTexts(json("events.ru.json"));
    if (!texts) throw new Error("expected texts");
    const { events } = translate(readDataset(json("events.json")).dataset, texts, "en");
    expect(events.map(({ title, summary }) => [title, summary?.slice(0, 13)])).toEqual([
      ["Событие", "Two sentences"],
      ["What happened on 1960-07-16", "Two sentences"],
    ]);
  });

  it("are counted and named, not refused", () => {
    const lines = describeMissing(recordOf(files));
    expect(lines).toContain(
      "in ru         shown in English, for want of a translation: texts 6, files 3",
    );
    expect(lines).toContain(`  record/${A}: en.label, en.summary`);
    expect(lines).toContain(`  record/${B}: en.title, en.label, en.summary`);
    expect(lines).toContain("  record/timeline.yaml: en.title");
  });
});

describe("a file that is wrong", () => {
  it("is left out and told, and the others are published", () => {
    const { json, faults } = publishedOf({
      [A]: eventFile("1950-02-14", { "date:": "date: soon" }),
      [B]: eventFile("1960-07-16"),
    });
    expect(json("events.json").events.map(({ id }: { id: string }) => id)).toEqual([
      "1960-07-16-b",
    ]);
    expect(faults.join()).toContain(`${A}:1: date: expected EDTF`);
  });

  it("leaves nothing to publish where it is the head", () => {
    const { json, faults } = publishedOf({ "timeline.yaml": TIMELINE.replace("en:", "xx:") });
    expect(json("events.json")).toBeNull();
    expect(faults.join("\n")).toContain(
      'timeline.yaml:3: xx: expected a key of the schema, got "xx"',
    );
  });
});

describe("stories and series", () => {
  const story = (title: string) =>
    `en: { title: ${title} }\nsteps:\n  - { event: 1950-02-14-a, en: Text. }\n`;

  it("have the order that the head gives; others come after", () => {
    const { json } = publishedOf({
      [A]: eventFile("1950-02-14"),
      "timeline.yaml": `${TIMELINE}stories: [c, a]\n`,
      "stories/a.yaml": story("A"),
      "stories/b.yaml": story("B"),
      "stories/c.yaml": story("C"),
    });
    const ids = json("events.json").stories.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(["c", "a", "b"]);
  });

  it("have their figures by year, whatever the order in the file", () => {
    const text = "source: { title: T }\nen: { name: N, unit: U }\nru: { name: Р, unit: Е }\n";
    const { json } = publishedOf({ "series/f.yaml": `${text}values: { 1972: 2, 1950: 1.5 }\n` });
    expect(json("series.json").series[0]).toMatchObject({
      id: "f",
      name: "N",
      values: [
        [1950, 1.5],
        [1972, 2],
      ],
    });
    expect(json("series.ru.json").series).toEqual([{ id: "f", name: "Р", unit: "Е" }]);
  });
});

describe("accounts", () => {
  const facts =
    "accounts:\n  - by: CHN\n    quote: 背靠背\n    source: { title: R, publisher: P, url: https://example.org/r, lang: zh, kind: primary }\n";
  const files = {
    [A]: eventFile("1950-02-14", {
      end: `  accounts:\n    - text: They agreed.\n      quote: Back to back\n${facts}ru:\n  accounts:\n    - text: Они согласились.\n`,
    }),
  };

  it("are published with what they say in each language and as it was said", () => {
    const { json, faults } = publishedOf(files);
    expect(faults).toEqual([]);
    expect(json("events.json").events[0].accounts).toEqual([
      {
        by: "CHN",
        text: "They agreed.",
        quote: "Back to back",
        original: "背靠背",
        source: {
          title: "R",
          publisher: "P",
          url: "https://example.org/r",
          lang: "zh",
          kind: "primary",
        },
      },
    ]);
    expect(json("events.ru.json").events[0].accounts).toEqual([{ text: "Они согласились." }]);
  });

  it("come with the texts, not with the outline", () => {
    const { json } = publishedOf(files);
    expect(fromOutline(json("outline.json")).events[0]).not.toHaveProperty("accounts");
    expect(json("outline.ru.json").events[0].accounts).toBeUndefined();
  });

  it("whose quotes are not translated are counted", () => {
    expect(describeMissing(recordOf(files)).join("\n")).toContain("en.accounts[0].quote");
  });
});
