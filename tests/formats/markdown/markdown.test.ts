import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMarkdown } from "../../../src/formats/markdown/markdown";

const rowsOf = (text: string) =>
  readMarkdown(text).rows.map(({ start, title, group }) => [start, title, group]);

describe("a list in Markdown", () => {
  it.each([
    ["- 1949: One", "1949"],
    ["* **1949-10-01** — One", "1949-10-01"],
    ["1 October 1949 – One", "1 October 1949"],
    ["+ `Oct 1949` - One", "Oct 1949"],
    ["- [1949] | One", "1949"],
    ["1950–1953: One", "1950–1953"],
    ["### 1949: One", "1949"],
    ["- **c. 1950:** One", "c. 1950"],
    ["4. One (1950 – 1953)", "1950 – 1953"],
  ])("has dated items: %s", (line, start) => {
    expect(rowsOf(line)).toEqual([[start, "One", undefined]]);
  });

  it("has a title, groups, dates above items and texts below them", () => {
    const { title, rows, found } = readMarkdown(
      "# All\n\n## China\n### 1949\n- One\n  More of one\n- Two\n## Russia\n- 1950: Three\n- no date\n",
    );
    expect(title).toBe("All");
    expect(rows).toEqual([
      { at: "line 5", start: "1949", title: "One", group: "China", text: "More of one" },
      { at: "line 7", start: "1949", title: "Two", group: "China" },
      { at: "line 9", start: "1950", title: "Three", group: "Russia" },
      { at: "line 10", start: undefined, title: "no date", group: "Russia" },
    ]);
    expect(found).toBe(4);
  });

  it("has dates alone above their texts, and one with nothing below it is refused", () => {
    const lines = ["# All", "**1949**", "One", "", "More", "## 1950", "Two", "- 1953", "  - Three"];
    expect(rowsOf([...lines, "1960"].join("\n"))).toEqual([
      ["1949", "One", undefined],
      ["1950", "Two", undefined],
      ["1953", "Three", undefined],
    ]);
    expect(readMarkdown([...lines, "1960"].join("\n"))).toMatchObject({
      found: 4,
      notes: [{ code: "no-text", at: "line 10", value: "1960" }],
    });
    expect(readMarkdown(lines.join("\n")).rows[0]?.text).toBe("More");
  });

  it("has titles in the headings below its dates, groups in those above items, and months", () => {
    const lines = [
      "## 1949",
      "### One",
      "more",
      "### October",
      "- Two",
      "## 1950",
      "### Wars",
      "- Three",
    ];
    expect(rowsOf(lines.join("\n"))).toEqual([
      ["1949", "One", undefined],
      ["October 1949", "Two", undefined],
      ["1950", "Three", "Wars"],
    ]);
    const blocks = [1949, 1950, 1951].map((year) => `### At ${year}\n*${year}*\nText`);
    expect(readMarkdown(blocks.join("\n")).rows.map(({ title, text }) => [title, text])).toEqual(
      [1949, 1950, 1951].map((year) => [`At ${year}`, "Text"]),
    );
    expect(rowsOf("## A\n1949\nOne\n## B\n1950\nTwo").map(([, , group]) => group)).toEqual([
      "A",
      "B",
    ]);
  });

  it.each([
    ["1950 Treaty", "1950", "Treaty"],
    ["14.02.1950: Treaty", "14.02.1950", "Treaty"],
    ["14 February 1950 Treaty, signed", "14 February 1950", "Treaty, signed"],
    ["February 14, 1950 Treaty", "February 14, 1950", "Treaty"],
    ["1950–1953 Korean War", "1950–1953", "Korean War"],
    ["- 1950-02-14 Treaty", "1950-02-14", "Treaty"],
    ["3300 BC Writing", "3300 BC", "Writing"],
    ["2014 Winter Games", "2014", "Winter Games"],
  ])("may have no sign behind its dates: %s", (line, start, title) => {
    expect(rowsOf(`${line}\n${line}`)).toEqual([
      [start, title, undefined],
      [start, title, undefined],
    ]);
    expect(rowsOf(`A text\n${line}\nof prose\nand no dates`)).toEqual(
      line.includes(":") || line.startsWith("-") ? [expect.anything()] : [],
    );
  });

  it("has days and months below their year", () => {
    const text =
      "## 1949\n- 1 October: One\n- **Dec 5–7** – Two\n- Three: four\n# May 1950\n- 14: Five";
    expect(rowsOf(text).map(([start, title]) => [start, title])).toEqual([
      ["1 October 1949", "One"],
      ["Dec 5–7 1949", "Two"],
      ["1949", "Three: four"],
      ["14 May 1950", "Five"],
    ]);
  });

  it("may have links of a wiki", () => {
    const text =
      "* [[1949]] – '''The [[republic]]''' is proclaimed\n* [[14 February]] [[1950]]: [[Treaty|A treaty]]";
    expect(rowsOf(text)).toEqual([
      ["1949", "The republic is proclaimed", undefined],
      ["14 February 1950", "A treaty", undefined],
    ]);
  });

  it("may have the settings of a site above it", () => {
    expect(rowsOf("---\ntitle: x\n1948: y\n---\n- 1949: One")).toEqual([
      ["1949", "One", undefined],
    ]);
  });

  it("may be anything", () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom("# ", "- 1949: x", "1949", "- ", "****", "|||"),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const { rows, notes = [], found } = readMarkdown(lines.join("\n"));
        expect(rows.length + notes.length).toBe(found);
      }),
      { numRuns: 2000 },
    );
    const long = " (".repeat(100_000);
    for (const line of [`# ${long}x`, `- ${long}`, `1949${long}`, "*".repeat(200_000)])
      expect(readMarkdown(line).rows.length).toBeLessThan(2);
  });
});
