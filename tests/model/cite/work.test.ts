import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toBibtex, toCslJson } from "../../../src/model/cite/work";
import { oddText } from "../oddText";
import { WORK } from "./samples";

const sign = fc.constantFrom(..."aBö中Ж 12%&$#_{}~^\\\"'“”–-:,.@=<>");
const title = fc
  .string({ unit: sign, minLength: 1, maxLength: 40 })
  .map((text) => text.replace(/\s+/g, " ").trim())
  .filter((text) => text !== "");

describe("the forms for machines", () => {
  it("give CSL-JSON with everything that was put in, whatever the title", () => {
    fc.assert(
      fc.property(title, (title) => {
        const [item] = JSON.parse(toCslJson({ ...WORK, title }));
        expect(item).toMatchObject({
          id: WORK.key,
          type: "webpage",
          title,
          URL: WORK.url,
          version: "2026-11-23",
          issued: { "date-parts": [[2026, 11, 23]] },
          accessed: { "date-parts": [[2026, 11, 26]] },
        });
      }),
    );
  });

  it("give BibTeX that the reference implementation reads back", () => {
    const [item] = new Cite(toBibtex(WORK)).data;
    expect(item).toMatchObject({
      title: WORK.title,
      URL: WORK.url,
      issued: { "date-parts": [[2026, 11]] },
    });
    expect(item?.["citation-key"] ?? item?.id).toBe(WORK.key);
    expect(toBibtex(WORK)).toContain("note = {Version of 2026-11-23. Accessed 2026-11-26}");
  });

  it("keep the special signs of a title in BibTeX", () => {
    const hard = "50% & $1 #2 a_b {c} Жуков 中国 “no limits”";
    const [item] = new Cite(toBibtex({ ...WORK, title: hard })).data;
    expect(item?.title).toBe(hard);
  });

  it("keep every title in BibTeX but for the width of its spaces", () => {
    const spaced = (text: unknown) => String(text).replace(/\s+/g, " ").trim();
    fc.assert(
      fc.property(oddText(80), (title) => {
        const { data } = new Cite(toBibtex({ ...WORK, title }));
        expect(data.map(({ title }) => spaced(title))).toEqual([spaced(title)]);
        expect(JSON.parse(toCslJson({ ...WORK, title }))).toMatchObject([{ title }]);
      }),
      { numRuns: 1000 },
    );
  });

  it("never let a title end its field in BibTeX", () => {
    fc.assert(
      fc.property(title, (title) => {
        const entry = toBibtex({ ...WORK, title });
        const bare = entry.replace(/\\[\\{}]/g, "");
        const open = [...bare].filter((c) => c === "{").length;
        expect([...bare].filter((c) => c === "}")).toHaveLength(open);
        expect(new Cite(entry).data).toHaveLength(1);
      }),
    );
  });
});
