import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Figure, layOutFigure } from "../../../src/layout/figure/figure";
import { utc } from "../../model/samples";
import { anyPackedSample, anySample } from "../samples";
import { figureInput, measure, WORDS } from "./samples";

const anyFigure = fc
  .oneof(anySample, anyPackedSample)
  .map((sample) => ({ sample, figure: layOutFigure(figureInput(sample)) }));

/** Texts with the box that each takes. */
function boxesOf({ texts }: Figure) {
  return texts.map(({ text, x, y, font, align }) => {
    const width = measure(text, font);
    const left = align === "center" ? x - width / 2 : x;
    return { text, left, right: left + width, top: y - font.size * 0.75, bottom: y };
  });
}

const SAMPLE = {
  events: [
    { date: "1955-05-05", effects: { "russia-china": 2 } },
    { date: "1965/1975", effects: { "china-west": -2 } },
    { date: "1980~", effects: { "russia-west": 0 } },
  ],
  domain: [utc("1949-01-01"), utc("2027-01-01")] as const,
  width: 1200,
  height: 675,
};

describe("a figure", () => {
  it("keeps every word inside and no two on each other, at any size", () => {
    fc.assert(
      fc.property(anyFigure, ({ figure }) => {
        const boxes = boxesOf(figure);
        for (const { left, right, top, bottom } of boxes) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(figure.width);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(bottom).toBeLessThanOrEqual(figure.height);
        }
        for (const [i, a] of boxes.entries()) {
          const hit = boxes
            .slice(i + 1)
            .find(
              (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
            );
          expect(hit && [a.text, hit.text]).toBeUndefined();
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is as wide and high as asked for, and higher where the lanes need it", () => {
    fc.assert(
      fc.property(anyFigure, ({ figure, sample }) => {
        expect(figure.width).toBe(sample.width);
        expect(figure.height).toBeGreaterThanOrEqual(sample.height);
        const { plot, scene } = figure;
        expect(plot.x + plot.width).toBeLessThanOrEqual(figure.width);
        expect(scene.boxes.at(-1)?.bottom).toBeCloseTo(plot.height);
      }),
      { numRuns: 60 },
    );
    expect(layOutFigure(figureInput(SAMPLE)).height).toBe(675);
  });

  it("says its title, what is shown, where it comes from, and the names of the lanes", () => {
    const said = layOutFigure(figureInput(SAMPLE)).texts.map(({ text }) => text);
    const { title, lead, foot } = WORDS;
    for (const text of [title, ...lead, ...foot, "Russia–China", "Alliance", "Split", "1960"])
      expect(said).toContain(text);
  });

  it("explains the signs that it uses and no others", () => {
    const signs = (change = {}) =>
      layOutFigure(figureInput(SAMPLE, change)).keys.map(({ sign }) => sign);
    const { warmth } = figureInput(SAMPLE);
    expect(signs()).toEqual(["warm", "cold", "mixed", "span", "vague", "area"]);
    expect(signs({ ghost: warmth })).toContain("ghost");
    const plain = { ...SAMPLE, events: [{ date: "1955-05-05", group: "Moscow" }] };
    expect(layOutFigure(figureInput(plain)).keys).toEqual([]);
  });

  it("ends a title that is too long with dots", () => {
    const title = "A title without end ".repeat(50);
    const { texts, width } = layOutFigure(
      figureInput(SAMPLE, { words: { ...WORDS, title }, width: 400 }),
    );
    const lines = texts.filter(({ font }) => font.isSerif);
    expect(lines.at(-1)?.text).toMatch(/…$/);
    for (const { x, text, font } of lines) expect(x + measure(text, font)).toBeLessThan(width);
  });
});

describe("yearly figures in a figure", () => {
  const series = ["Trade", "Votes"].map((name) => ({
    id: name,
    name,
    unit: "something",
    source: { title: "A source" },
    values: [
      [1960, 1],
      [1961, 5],
      [1963, 3],
    ] as [number, number][],
  }));

  it("stand between the lanes and the axis, each with its words, broken where a year is missing", () => {
    const { strip, plot, texts, height } = layOutFigure(figureInput(SAMPLE, { series }));
    expect(strip.curves.map(({ index, curve }) => [index, curve.length])).toEqual([
      [0, 2],
      [0, 1],
      [1, 2],
      [1, 1],
    ]);
    const said = texts.filter(({ text }) => /^(Trade|Votes): /.test(text));
    expect(said).toHaveLength(2);
    const bottom = plot.y + plot.height;
    for (const { y } of said) {
      expect(y).toBeGreaterThan(bottom);
      expect(y).toBeLessThan(bottom + strip.curveTop);
    }
    const axis = texts.find(({ text }) => text === "1960");
    expect(axis?.y).toBeGreaterThan(bottom + strip.height);
    expect(height).toBe(675);
  });
});
