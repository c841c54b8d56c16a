import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { checkForm, formatFile } from "../../../tools/record/format";
import { schemasOf } from "../../../tools/record/kinds";
import { parseYaml } from "../../../tools/record/yaml";

const PATH = "events/1972/1972-02-21-a.yaml";
const { event, series } = schemasOf({ actors: [], topics: [], relations: ["a-b", "b-c"] });
const format = (text: string) => formatFile(text, PATH, event);

const LONG = "A sentence that is longer than a line. ".repeat(6).trim();

describe("the form of a file", () => {
  it("has the schema first, keys in its order, short things on one line and long texts folded", () => {
    const json = {
      en: { summary: LONG, title: "No: yes", label: "no" },
      effects: { "b-c": -1, "a-b": 2 },
      actors: ["USA", "CHN"],
      date: "1972-02-21",
      links: [{ to: "x", as: "leads-to" }],
      place: { lat: 39.9, lon: 116.4 },
    };
    expect(
      format(JSON.stringify(json)),
    ).toBe(`# yaml-language-server: $schema=../../schema/event.json
date: 1972-02-21
actors: [ USA, CHN ]
effects:
  a-b: 2
  b-c: -1
place: { lat: 39.9, lon: 116.4 }
links:
  - { to: x, as: leads-to }

en:
  title: "No: yes"
  label: no
  summary: >-
    A sentence that is longer than a line. A sentence that is longer than a line. A sentence that is
    longer than a line. A sentence that is longer than a line. A sentence that is longer than a
    line. A sentence that is longer than a line.
`);
  });

  it("keeps comments where they belong", () => {
    const text = `# On the whole.
# Why this title.
en: # after a key
  label: B # after a value
  # Above the title.
  title: A
date: 1972-02-21 # sure
# At the end.
`;
    const formed = format(text);
    for (const comment of text.match(/#.*/g) ?? []) expect(formed).toContain(comment);
    expect(formed).toMatch(/date: 1972-02-21 # sure/);
    expect(formed).toMatch(/# Above the title\.\n {2}title: A\n/);
  });

  it("keeps the numbers of a year as they are written", () => {
    const text = "values:\n  1971: 1.50\n  1972: 2\n";
    expect(formatFile(text, "series/a.yaml", series)).toContain(text);
  });

  it("keeps every value, and a file that has it stays as it is", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 300 }),
      fc.lorem({ maxCount: 60 }),
      fc.constantFrom(
        "no",
        "1972",
        "~",
        "- a",
        "a: b",
        "#c",
        " d",
        "e\n\nf\n",
        "“g”: h",
        "0x1",
        "",
      ),
    );
    const value = fc.record(
      {
        date: text,
        importance: fc.integer(),
        actors: fc.array(text, { maxLength: 3 }),
        effects: fc.dictionary(text, fc.integer(), { maxKeys: 3 }),
        sources: fc.array(fc.record({ title: text, url: text }), { maxLength: 2 }),
        links: fc.array(fc.record({ to: text, as: text }), { maxLength: 2 }),
        en: fc.record({ title: text, summary: text }),
        zh: fc.record({ title: text }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(value, (json) => {
        const formed = format(stringify(json));
        expect(parseYaml(formed).toJS()).toEqual(json);
        expect(format(formed)).toBe(formed);
      }),
    );
  });

  it("is told with the line where a file first leaves it", () => {
    const text = `${format("date: 1972")}actors: ["USA"]\n`;
    const { path, message } = checkForm(PATH, text, format(text));
    expect(path).toBe(`${PATH}:3`);
    expect(message).toContain('expected "actors: [ USA ]", got "actors: [\\"USA\\"]"');
  });
});
