import { Cite } from "@citation-js/core";
import "@citation-js/plugin-csl";
import { describe, expect, it } from "vitest";
import { toApa, toChicago, toMla } from "../../../src/model/cite/styles";
import { toCslJson, type Work } from "../../../src/model/cite/work";
import { WORK } from "./samples";

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
