import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shorten, wrap } from "../../../src/layout/figure/wrap";

/** Every code unit is 6 px wide. */
const measure = (text: string) => text.length * 6;

const anyText = fc.string({ unit: "grapheme", maxLength: 200 });

describe("wrapping a text", () => {
  it("breaks between words", () => {
    expect(wrap("one two three four", 60, 9, measure)).toEqual(["one two", "three four"]);
  });

  it("breaks a word that is wider than a line, as an address or Chinese is", () => {
    expect(wrap("https://host/path", 60, 9, measure)).toEqual(["https://ho", "st/path"]);
    expect(wrap("俄罗斯与中国的关系", 24, 9, measure)).toEqual(["俄罗斯与", "中国的关", "系"]);
  });

  it("ends in dots where there are too many lines", () => {
    expect(wrap("one two three four", 48, 2, measure)).toEqual(["one two", "three f…"]);
  });

  it("loses nothing and is nowhere wider than the line", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 12, max: 300 }), (text, width) => {
        const lines = wrap(text, width, Number.POSITIVE_INFINITY, measure);
        const letters = (part: string) => part.replace(/\s/g, "");
        expect(letters(lines.join(""))).toBe(letters(text));
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it("never cuts a character in two", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 300 }), (text, width) => {
        for (const line of [...wrap(text, width, 9, measure), shorten(text, width, measure)])
          expect(line).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});
