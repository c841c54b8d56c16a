import { describe, expect, it } from "vitest";
import { describeProblem, type Problem } from "../../../src/model/problem";
import { readRecord } from "../../../tools/record/read";
import { eventFile, problemsOf, TIMELINE } from "./files";

const FILE = "events/1950/1950-02-14-a.yaml";
const changed = (change: Record<string, string>) => ({ [FILE]: eventFile("1950-02-14", change) });

describe("the check of a record", () => {
  it("finds nothing wrong with a good one, in English alone", () => {
    expect(problemsOf(changed({}))).toEqual([]);
  });

  it.each([
    ["a bad date", { "date:": "date: 14.2.1950" }, `${FILE}:1: date: expected EDTF such as`],
    [
      "a year without quotes",
      { "date:": "date: 1950" },
      "date: expected EDTF such as 1950 or 1950-02-14, got 1950: put it in quotes",
    ],
    [
      "an unknown actor",
      { "actors:": "actors: [RUS, XXX]" },
      `${FILE}:3: actors[1]: expected the id of an actor in record/timeline.yaml, got "XXX"`,
    ],
    [
      "an unknown topic",
      { "topics:": "topics: [warr]" },
      `:4: topics[0]: expected the id of a topic`,
    ],
    ["no effects", { "effects:": "effects: {}" }, ":5: effects: expected one effect or more"],
    [
      "an unknown relation",
      { "effects:": "effects: { russia-chna: 1 }" },
      ':5: effects.russia-chna: expected a key of the schema, got "russia-chna"',
    ],
    [
      "an effect beyond the scale",
      { "effects:": "effects: { russia-china: 4 }" },
      "expected a whole number from -3 to 3, got 4",
    ],
    [
      "a long label",
      { "label:": `  label: ${"x".repeat(33)}` },
      ":13: en.label: expected 1 to 32 characters",
    ],
    ["a short summary", { "summary:": "  summary: Short." }, "en.summary: expected 80 to 600"],
    ["no summary", { "summary:": "" }, ":11: en.summary: expected a value, got nothing"],
    ["an unknown key", { end: "colour: red\n" }, ":15: colour: expected a key of the schema"],
    [
      "one source for much",
      { "importance:": "importance: 5" },
      ":6: sources: expected 2 or more for importance 5, got 1",
    ],
    [
      "a source named twice",
      {
        "kind:":
          "    kind: primary\n  - { title: B, publisher: P, url: https://example.org/1950-02-14, kind: primary }",
      },
      ":11: sources[1].url: expected another address than sources[0], got the same",
    ],
    [
      "an address that is not https",
      { "url:": "    url: http://example.org/" },
      ':9: sources[0].url: expected an https address, got "http://example.org/"',
    ],
    [
      "a dead link",
      { end: "links:\n  - { to: x, as: leads-to }\n" },
      ':16: links[0].to: expected the id of another event, got "x"',
    ],
    [
      "a date of another year",
      { "date:": "date: 1951-01-01" },
      "expected a file events/1951/1951-….yaml for 1951-01-01",
    ],
    [
      "a text that only a translation has",
      { end: "ru:\n  disputed: Спорно.\n" },
      ":16: ru.disputed: expected en.disputed beside it",
    ],
    [
      "a key that comes twice",
      { end: "date: 1950-02-14\n" },
      `:15: expected YAML, got "date: 1950-02-14"`,
    ],
    [
      "a tab",
      { end: "ru:\n\ttitle: А\n" },
      `${FILE}:16: expected spaces, not a tab, got "\\ttitle: А"`,
    ],
  ])("names %s with its file and line", (_, change, message) => {
    const problems = problemsOf(changed(change as Record<string, string>));
    expect(problems.join("\n")).toContain(message);
  });

  it("names an effect that lies before its cause", () => {
    const link = "links:\n  - { to: 1950-02-14-a, as: leads-to }\n";
    const late = { "events/1960/1960-01-01-b.yaml": eventFile("1960-01-01", { end: link }) };
    expect(problemsOf({ ...changed({}), ...late }).join()).toContain(
      'expected "leads-to" to fit the dates',
    );
  });

  it("names two events that may be one", () => {
    const title = (text: string) => ({ "title: What": `  title: ${text}` });
    expect(
      problemsOf({
        ...changed(title("Mao and Stalin sign the treaty of alliance")),
        "events/1950/1950-02-15-b.yaml": eventFile(
          "1950-02-15",
          title("Stalin and Mao sign the treaty of alliance"),
        ),
      }),
    ).toEqual([
      "events/1950/1950-02-15-b.yaml:12: en.title: expected another event than 1950-02-14-a, got one like it",
    ]);
  });

  it("names a file in the folder of another year", () => {
    const problems = problemsOf({ "events/1951/1950-02-14-a.yaml": eventFile("1950-02-14") });
    expect(problems.join()).toContain("expected a file events/1950/1950-….yaml");
  });

  it("names a step of a story without an event", () => {
    const text = "en: { title: S }\nsteps:\n  - event: gone\n    en: Text.\n";
    expect(problemsOf({ ...changed({}), "stories/s.yaml": text })).toEqual([
      'stories/s.yaml:3: steps[0].event: expected the id of an event, got "gone"',
    ]);
  });

  it("names what is wrong with yearly figures", () => {
    const text =
      "relation: none\nsource: { title: T }\nen: { name: N, unit: U }\nvalues: { 1950: much, 50: 1 }\n";
    expect(problemsOf({ "series/f.yaml": text })).toEqual([
      'series/f.yaml:1: relation: expected the id of a relation in record/timeline.yaml, got "none"',
      'series/f.yaml:4: values.50: expected a year of four digits, got "50"',
      'series/f.yaml:4: values.1950: expected a number, got "much"',
    ]);
  });

  it("names a head that is not there", () => {
    const problems: Problem[] = [];
    expect(readRecord("/nowhere", problems)).toBeNull();
    expect(problems.map(describeProblem)).toEqual([
      "timeline.yaml: expected a file, got none",
      "codebook.yaml: expected a file, got none",
    ]);
  });

  it("names a publisher that is not in the list, is there twice or is not cited", () => {
    const text =
      "publishers:\n  - { name: Q, country: XYZ, kind: press }\n  - { name: P, country: USA, kind: paper }\n";
    const expected = "expected the id of an actor, three letters by ISO 3166-1 or INT";
    const kinds = "state, agency, press, academic, archive, reference, organisation";
    expect(problemsOf({ ...changed({}), "publishers.yaml": text })).toEqual([
      `publishers.yaml:2: publishers[0].country: ${expected}, got "XYZ"`,
      `publishers.yaml:3: publishers[1].kind: expected one of ${kinds}, got "paper"`,
    ]);
    const list = text.replace("XYZ", "IRL").replace("paper", "press").replace("P,", "Q,");
    expect(problemsOf({ ...changed({}), "publishers.yaml": list })).toEqual([
      `${FILE}:8: sources[0].publisher: expected a name in publishers.yaml, got "P"`,
      `publishers.yaml:2: publishers[0].name: expected a publisher of a source, got "Q"`,
      `publishers.yaml:3: publishers[1].name: expected a name of its own, got "Q" again`,
      `publishers.yaml:3: publishers[1].name: expected a publisher of a source, got "Q"`,
    ]);
  });

  it("names what the codebook leaves out", () => {
    const file = changed({ "effects:": "effects: { russia-china: -2 }" });
    expect(problemsOf(file)).toEqual([
      "codebook.yaml:1: effects: expected one meaning of -2, got 0",
    ]);
  });

  it("names an example of the codebook that is not there or not coded so", () => {
    const example = (id: string) => `{ event: ${id}, en: It shows it }`;
    const codebook = [
      "effects:",
      `  - { effect: 1, en: Good, examples: [${example("1950-02-14-a")}, ${example("1950-gone")}] }`,
      `  - { effect: 2, en: Best, examples: [${example("1950-02-14-a")}, ${example("1950-02-14-a")}] }`,
      "importance:",
      `  - { importance: 3, en: Known, examples: [${example("1950-02-14-a")}] }`,
    ].join("\n");
    expect(
      problemsOf({
        ...changed({}),
        "codebook.yaml": codebook.replace(/, examples: [^\n]* }$/, " }"),
      }),
    ).toEqual([
      'codebook.yaml:2: effects[0].examples[1].event: expected an event of effect 1, got "1950-gone"',
      'codebook.yaml:3: effects[1].examples[0].event: expected an event of effect 2, got "1950-02-14-a"',
      'codebook.yaml:3: effects[1].examples[1].event: expected an event of effect 2, got "1950-02-14-a"',
    ]);
    expect(problemsOf({ ...changed({}), "codebook.yaml": codebook })).toEqual([
      expect.stringContaining("importance[0].examples: expected two examples, got "),
    ]);
  });

  it("names what the head says twice or of nothing", () => {
    const text = TIMELINE.replace("power: china", "power: chna").replace(
      "eras: []",
      "eras: []\nstories: [gone]",
    );
    expect(problemsOf({ "timeline.yaml": text, "publishers.yaml": "publishers: []" })).toEqual([
      'timeline.yaml:12: actors[1].power: expected a known id, got "chna"',
      'timeline.yaml:16: stories[0]: expected a known id, got "gone"',
    ]);
  });
});

describe("accounts", () => {
  const account = (by: string, more = "") =>
    `accounts:\n  - by: ${by}\n${more}    source:\n      title: Readout\n      publisher: P\n      url: https://example.org/r\n      lang: zh\n      kind: primary\n`;
  const texts = (text: string) => `  accounts:\n    - text: They agreed.\n${text}`;
  const problems = (facts: string, en: string) => problemsOf(changed({ end: `${en}${facts}` }));

  it("may come from a power that did not take part, but from no other stranger", () => {
    expect(problems(account("CHN"), texts(""))).toEqual([]);
    const file = eventFile("1950-02-14", {
      "actors:": "actors: [RUS]",
      end: texts("") + account("UN"),
    });
    const timeline = TIMELINE.replace("topics:", "  - { id: UN, en: UN }\ntopics:");
    expect(problemsOf({ [FILE]: file, "timeline.yaml": timeline }).join()).toContain(
      'accounts[0].by: expected an actor of the event, got "UN"',
    );
  });

  it("need a source", () => {
    expect(problems("accounts:\n  - by: CHN\n", texts("")).join()).toContain(
      "accounts[0].source: expected a value, got nothing",
    );
  });

  it("have a text for each, in every language that has any", () => {
    expect(problems(account("CHN"), "").join()).toContain(
      "en.accounts: expected as many as there are accounts, 1, got 0",
    );
    expect(problems("", texts("")).join()).toContain("accounts, 0, got 1");
    const russian = "ru:\n  accounts:\n    - text: Да.\n    - text: Нет.\n";
    expect(problems(account("CHN") + russian, texts("")).join()).toContain(
      "ru.accounts: expected as many as there are accounts, 1, got 2",
    );
  });

  it("quote at most 25 words, also of a language that writes none apart", () => {
    const words = (count: number) => "word ".repeat(count).trim();
    const quoted = (quote: string) => problems(account("CHN"), texts(`      quote: ${quote}\n`));
    expect(quoted(words(25))).toEqual([]);
    expect(quoted(words(26)).join()).toContain(
      "en.accounts[0].quote: expected at most 25 words, got 26",
    );
    const original = (quote: string) =>
      problems(account("CHN", `    quote: ${quote}\n`), texts(""));
    expect(original("中俄关系".repeat(12))).toEqual([]);
    expect(original("中俄关系".repeat(20)).join()).toContain("accounts[0].quote: expected at most");
  });
});
