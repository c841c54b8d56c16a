import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readSite } from "../../../tools/site/edition";
import { drawStill, FORMS, type Form } from "../../../tools/site/still";
import { BASE, expectXml, HOSTILE, ourSite } from "./site";

const KILOBYTE = 1000;
const forms = Object.keys(FORMS) as Form[];
const { editions } = ourSite();
const pictures = editions.flatMap((edition) =>
  forms.map((form) => [`${form} ${edition.code}`, drawStill(edition, "", form)] as const),
);

describe.each(pictures)("the fluid picture %s", (_, svg) => {
  it("is XML, and small", () => {
    expectXml(svg);
    expect(brotliCompressSync(svg).length).toBeLessThan(14 * KILOBYTE);
  });

  it("has no size of its own, and places all dots by shares of its box", () => {
    expect(/^<svg[^>]*>/.exec(svg)?.[0]).not.toMatch(/width|height|viewBox/);
    const places = [...svg.matchAll(/<circle[^>]* cx="([^"]*)" cy="([^"]*)"/g)];
    expect(places.length).toBeGreaterThan(5);
    for (const [, ...shares] of places)
      for (const one of shares) expect(one).toMatch(/^\d+(\.\d+)?%$/);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("has the colours of both themes", () => {
    expect(svg).toContain("prefers-color-scheme:dark");
  });
});

describe("a fluid picture", () => {
  it("names the events in the language of its page", () => {
    const names = editions.map((edition) => drawStill(edition, "", "page"));
    expect(names[0]).toContain("Korean War");
    expect(names[1]).toContain("Корейская война");
    expect(names[2]).toContain("朝鲜战争");
  });

  it("of a part of the events leaves the others as a line behind them", () => {
    const [edition] = editions;
    if (!edition) throw new Error("expected an edition");
    expect(drawStill(edition, "", "page")).not.toContain('class="ghost"');
    expect(drawStill(edition, "?with=DEU", "page")).toContain('class="ghost"');
  });

  it("takes hostile texts as texts", () => {
    const [edition] = readSite({ en: HOSTILE }, BASE).editions;
    if (!edition) throw new Error("expected an edition");
    for (const form of forms) {
      const svg = drawStill(edition, "", form);
      expectXml(svg);
      expect(svg).not.toMatch(/<script|<img/);
    }
  });
});
