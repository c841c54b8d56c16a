import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SvgSurface } from "../../src/marks/svg";
import { figure } from "../gallery/draw";
import { oddText } from "../model/oddText";
import { datasetOf, HEAD } from "../model/samples";

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

/** A figure of one event by this name, of a dataset by this name. */
const figureOf = (title: string): Promise<string> =>
  figure({
    dataset: datasetOf(
      [{ date: "1980-05-05", importance: 5, title, effects: { "russia-china": 2 } }],
      { ...HEAD, title },
    ),
    width: 900,
    height: 600,
  });

const textsIn = (svg: string) =>
  elements(parse(svg), "text").map(({ textContent }) => textContent ?? "");

describe("a figure as SVG", () => {
  it("has its texts as text", async () => {
    const texts = textsIn(await figureOf("Treaty of friendship"));
    for (const text of ["Treaty of friendship", "China–The West", "https://example.org/"])
      expect(texts).toContain(text);
  });

  it("is nothing but shapes and text: no script, no style, no reference to anything outside", async () => {
    const document = parse(await figureOf("Treaty"));
    const names = new Set(elements(document).map(({ tagName }) => tagName));
    const known = ["svg", "title", "desc", "g", "clipPath", "path", "rect", "text"];
    expect([...names].filter((name) => !known.includes(name))).toEqual([]);
    const attributes = elements(document).flatMap((element) => [...element.attributes]);
    expect(attributes.filter(({ name }) => /^on|href|style/.test(name))).toEqual([]);
    const urls = attributes.filter(({ value }) => value.includes("url("));
    expect(urls.filter(({ value }) => !/^url\(#clip-\d+\)$/.test(value))).toEqual([]);
    expect(urls).not.toEqual([]);
  });

  it("stays well-formed, whatever a title holds", async () => {
    const hostile = [
      "</text><script>alert(1)</script>",
      '"><image href="https://example.org/x.png"/>',
      "]]> & &amp; &#0; <!-- -- >",
      "bell \u0007 and half a pair \ud800",
    ];
    const anyTitle = fc.oneof(fc.constantFrom(...hostile), oddText(80));
    await fc.assert(
      fc.asyncProperty(anyTitle, async (title) => {
        const document = parse(await figureOf(title.trim() || "x"));
        expect(elements(document, "script")).toEqual([]);
        expect(elements(document, "image")).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(textsIn(await figureOf("a <b> & c"))).toContain("a <b> & c");
  });

  it("says what it shows to who does not see it", () => {
    const document = parse(new SvgSurface({ ...ABOUT, title: 'a "<b>" & c' }).toString());
    const says = (name: string) => elements(document, name).map(({ textContent }) => textContent);
    expect([says("title"), says("desc")]).toEqual([['a "<b>" & c'], ["What it shows"]]);
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

  it("draws the outline of a text as text, with round corners where the line has them", () => {
    const [halo, plain] = drawn((surface) => {
      surface.strokeStyle = "white";
      surface.lineWidth = 6;
      surface.lineJoin = "round";
      surface.strokeText("Name", 10, 20);
      surface.lineJoin = "miter";
      surface.strokeText("Name", 10, 20);
    });
    expect(halo?.nodeName).toBe("text");
    expect(halo?.textContent).toBe("Name");
    expect(halo?.getAttribute("stroke")).toBe("white");
    expect(halo?.getAttribute("stroke-width")).toBe("6");
    expect(halo?.getAttribute("stroke-linejoin")).toBe("round");
    expect(halo?.getAttribute("fill")).toBe("none");
    expect(plain?.hasAttribute("stroke-linejoin")).toBe(false);
  });

  it("gives back the corners of lines with all else that was saved", () => {
    const [, line] = drawn((surface) => {
      surface.save();
      surface.lineJoin = "round";
      surface.beginPath();
      surface.lineTo(0, 0);
      surface.lineTo(9, 9);
      surface.stroke();
      surface.restore();
      surface.stroke();
    });
    expect(line?.hasAttribute("stroke-linejoin")).toBe(false);
  });

  it("sets text to the left, in the middle and to the right of its place", () => {
    const texts = drawn((surface) => {
      for (const align of ["left", "center", "right"] as const) {
        surface.textAlign = align;
        surface.fillText("Name", 10, 20);
      }
    });
    expect(texts.map((text) => text.getAttribute("text-anchor"))).toEqual([null, "middle", "end"]);
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
