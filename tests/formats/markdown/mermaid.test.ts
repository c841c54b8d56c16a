import { describe, expect, it } from "vitest";
import { isMermaid, readMermaid } from "../../../src/formats/markdown/mermaid";

describe("a timeline of Mermaid", () => {
  it("has a title, sections and periods with one or more events", () => {
    const text = `\`\`\`mermaid
timeline
    title All %% a remark
    section China
      1949 : One : Two
           : Three
    section Russia
      Oct 1950 : Four<br>and more
\`\`\`
Not in it : 1951`;
    expect(isMermaid(text)).toBe(true);
    expect(readMermaid(text)).toEqual({
      title: "All",
      rows: [
        { at: "line 5", start: "1949", title: "One", group: "China" },
        { at: "line 5", start: "1949", title: "Two", group: "China" },
        { at: "line 6", start: "1949", title: "Three", group: "China" },
        { at: "line 8", start: "Oct 1950", title: "Four and more", group: "Russia" },
      ],
      found: 3,
    });
  });

  it("is not any text with the word", () => {
    expect(isMermaid("A timeline of things: one")).toBe(false);
  });
});
