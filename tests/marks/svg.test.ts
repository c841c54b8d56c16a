import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOutFigure } from "../../src/layout/figure/figure";
import { labelOf, weightOf } from "../../src/layout/names";
import { paintFigure } from "../../src/marks/figure/figure";
import { SvgSurface } from "../../src/marks/svg";
import { warmthOf } from "../../src/model/warmth";
import { figureInput, WORDS } from "../layout/figure/samples";
import { oddText } from "../model/oddText";
import { utc } from "../model/samples";
import { THEME } from "./canvas";

const ABOUT = {
  width: 300,
  height: 200,
  title: "Title",
  description: "What it shows",
  lang: "en",
  font: "sans-serif",
};

/** The SVG as a document; throws where it is not well-formed. */
function parse(svg: string): Document {
  const onError = (level: string, message: string) => {
    // A sign for what XML cannot write is no fault.
    if (level !== "warning") throw new Error(`${level}: ${message}`);
  };
  const document = new DOMParser({ onError }).parseFromString(svg, "image/svg+xml");
  return document as unknown as Document;
}

const elements = (document: Document, name = "*") => [...document.getElementsByTagName(name)];

/** A figure of one event by this name. */
function figureOf(title: string): string {
  const input = figureInput({
    events: [{ date: "1980-05-05", importance: 5, title, effects: { "russia-china": 2 } }],
    domain: [utc("1949-01-01"), utc("2027-01-01")],
    width: 900,
    height: 600,
  });
  const figure = layOutFigure({ ...input, words: { ...WORDS, title } });
  const { columns } = input.indexes;
  const [event] = input.events;
  if (!event) throw new Error("expected an event");
  const names = { text: () => labelOf(event), weight: () => weightOf(event) };
  const surface = new SvgSurface({ ...ABOUT, ...figure, title });
  const warmth = warmthOf(columns, null);
  paintFigure(surface, figure, { columns, warmth, ghost: null, hasWarmth: true, names }, THEME);
  return surface.toString();
}

describe("a figure as SVG", () => {
  it("has its texts as text", () => {
    const document = parse(figureOf("Treaty of friendship"));
    const texts = elements(document, "text").map(({ textContent }) => textContent);
    for (const text of ["Treaty of friendship", "Russia–China", "1950", ...WORDS.foot])
      expect(texts).toContain(text);
    expect(elements(document, "title").map(({ textContent }) => textContent)).toEqual([
      "Treaty of friendship",
    ]);
  });

  it("is nothing but shapes and text: no script, no style, no reference to anything outside", () => {
    const document = parse(figureOf("Treaty"));
    const names = new Set(elements(document).map(({ tagName }) => tagName));
    const known = ["svg", "title", "desc", "g", "clipPath", "path", "rect", "text"];
    expect([...names].filter((name) => !known.includes(name))).toEqual([]);
    const attributes = elements(document).flatMap((element) => [...element.attributes]);
    expect(attributes.filter(({ name }) => /^on|href|style/.test(name))).toEqual([]);
    const urls = attributes.filter(({ value }) => value.includes("url("));
    expect(urls.map(({ value }) => value)).toEqual(["url(#clip-1)"]);
  });

  it("stays well-formed and says the same, whatever a title holds", () => {
    const hostile = [
      "</text><script>alert(1)</script>",
      '"><image href="https://example.org/x.png"/>',
      "]]> & &amp; &#0; <!-- -- >",
      "bell \u0007 and half a pair \ud800",
    ];
    const anyTitle = fc.oneof(fc.constantFrom(...hostile), oddText(80));
    fc.assert(
      fc.property(anyTitle, (title) => {
        const document = parse(figureOf(title));
        expect(elements(document, "script")).toEqual([]);
        expect(elements(document, "image")).toEqual([]);
      }),
      { numRuns: 60 },
    );
    const document = parse(figureOf("a <b> & c"));
    expect(elements(document, "text").map(({ textContent }) => textContent)).toContain("a <b> & c");
  });
});

describe("the surface", () => {
  it("says every text as it was, but for signs that XML cannot write, which it shows as \ufffd", () => {
    fc.assert(
      fc.property(oddText(200), (text) => {
        const surface = new SvgSurface({ ...ABOUT, title: text, description: text });
        surface.fillText(text, 1, 1);
        const document = parse(surface.toString());
        const said = text
          .replace(/[\t\n\r]/g, " ")
          .replace(/\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, "\ufffd");
        for (const name of ["title", "desc", "text"])
          expect(elements(document, name)[0]?.textContent, name).toBe(said);
      }),
      { numRuns: 1000 },
    );
  });

  const drawn = (draw: (surface: SvgSurface) => void): Element[] => {
    const surface = new SvgSurface(ABOUT);
    draw(surface);
    return elements(parse(surface.toString())).slice(3);
  };

  it("gives back what was saved, and closes the groups opened since", () => {
    const [group, inner, outer] = drawn((surface) => {
      surface.fillStyle = "red";
      surface.save();
      surface.translate(10, 20);
      surface.fillStyle = "blue";
      surface.fillRect(0, 0, 1, 1);
      surface.restore();
      surface.fillRect(0, 0, 2, 2);
    });
    expect(group?.getAttribute("transform")).toBe("translate(10 20)");
    expect(inner?.getAttribute("fill")).toBe("blue");
    expect(inner?.parentNode).toBe(group);
    expect(outer?.getAttribute("fill")).toBe("red");
    expect(outer?.parentNode?.nodeName).toBe("svg");
  });

  it("draws a full circle in two halves, each with the colour and strength of its paint", () => {
    const [path] = drawn((surface) => {
      surface.globalAlpha = 0.5;
      surface.strokeStyle = "green";
      surface.lineWidth = 2;
      surface.setLineDash([4, 3]);
      surface.beginPath();
      surface.arc(50, 50, 10, 0, 2 * Math.PI);
      surface.stroke();
    });
    expect(path?.getAttribute("d")).toBe("M60 50A10 10 0 0 1 40 50A10 10 0 0 1 60 50");
    expect(path?.getAttribute("stroke")).toBe("green");
    expect(path?.getAttribute("stroke-opacity")).toBe("0.5");
    expect(path?.getAttribute("stroke-dasharray")).toBe("4 3");
    expect(path?.getAttribute("fill")).toBe("none");
  });

  it("sets text in its size, weight and place; smaller where it would be squeezed", () => {
    const [name, count] = drawn((surface) => {
      surface.font = '650 12px "Noto Sans", serif';
      surface.textAlign = "center";
      surface.fillText("Name", 10, 20);
      surface.font = "10px sans-serif";
      surface.textBaseline = "middle";
      surface.fillText("1000", 10, 20, 12);
    });
    expect(name?.getAttribute("font-size")).toBe("12");
    expect(name?.getAttribute("font-weight")).toBe("700");
    expect(name?.getAttribute("font-family")).toBe('"Noto Sans", serif');
    expect(name?.getAttribute("text-anchor")).toBe("middle");
    expect(name?.getAttribute("y")).toBe("20");
    expect(count?.getAttribute("font-size")).toBe("5");
    expect(count?.getAttribute("y")).toBe("21.75");
  });
});
