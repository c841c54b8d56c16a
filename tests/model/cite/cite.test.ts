import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toApa, toChicago, toMla } from "../../../src/model/cite/styles";
import { toBibtex, toCslJson, type Work } from "../../../src/model/cite/work";

const WORK: Work = {
  key: "1972-02-21-nixon-in-china",
  title: "Nixon visits China and meets Mao",
  container: "The Strategic Triangle",
  version: "2026-11-23",
  accessed: Date.UTC(2026, 10, 26),
  url: "https://example.org/event/1972-02-21-nixon-in-china/",
  language: "en",
};

const inApa = (work: Work) =>
  new Cite(JSON.parse(toCslJson(work)))
    .format("bibliography", { template: "apa", lang: "en-US" })
    .trim();

/** Our APA without what it asks of pages that change, the day of access, which the template asks only of undated ones. */
const undated = (text: string) => text.replace(/Retrieved [^,]+, \d+, from /, "");

describe("a citation", () => {
  it("is in APA what the reference implementation makes of its CSL-JSON, with the day of access", () => {
    for (const version of ["2026-11-23", "2026-11", "2026", null]) {
      const work = { ...WORK, version };
      expect(undated(toApa(work)), String(version)).toBe(undated(inApa(work)));
      expect(toApa(work)).toContain("Retrieved November 26, 2026, from https://example.org/");
    }
  });

  it("names title, site, version, day of access and address in the order of each style", () => {
    expect(toApa(WORK)).toBe(
      "Nixon visits China and meets Mao. (2026, November 23). The Strategic Triangle. Retrieved November 26, 2026, from https://example.org/event/1972-02-21-nixon-in-china/",
    );
    expect(toChicago(WORK)).toBe(
      "“Nixon visits China and meets Mao.” The Strategic Triangle. Last modified November 23, 2026. Accessed November 26, 2026. https://example.org/event/1972-02-21-nixon-in-china/.",
    );
    expect(toMla(WORK)).toBe(
      "“Nixon visits China and meets Mao.” The Strategic Triangle, 23 Nov. 2026, https://example.org/event/1972-02-21-nixon-in-china/. Accessed 26 Nov. 2026.",
    );
  });

  it("sets quotation marks inside of others single, and no stop after a question", () => {
    const work = { ...WORK, title: "What does “no limits” mean?" };
    expect(toChicago(work)).toMatch(/^“What does ‘no limits’ mean\?” The/);
    expect(toApa(work)).toMatch(/^What does “no limits” mean\? \(2026/);
  });
});

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
