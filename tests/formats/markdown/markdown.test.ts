import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMarkdown, readMarkdown } from "../../../src/formats/markdown/markdown";

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

  it("is a timeline if most of it is dated", () => {
    expect(isMarkdown(readMarkdown("- 1949: One\n- 1950: Two"))).toBe(1);
    expect(isMarkdown(readMarkdown("- One\n- Two\n- Three\n- 1949: Four"))).toBe(0);
    expect(isMarkdown(readMarkdown("1. One\n2. Two: three"))).toBe(0);
  });

  it("may be anything", () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom("# ", "- 1949: x", "1949", "- ", "****", "|||"),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const { rows, found } = readMarkdown(lines.join("\n"));
        expect(rows.length).toBe(found);
      }),
      { numRuns: 2000 },
    );
    const long = " (".repeat(100_000);
    for (const line of [`# ${long}x`, `- ${long}`, `1949${long}`, "*".repeat(200_000)])
      expect(readMarkdown(line).rows.length).toBeLessThan(2);
  });
});
