import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { paintZero } from "../../../src/marks/grid";
import { paintLink } from "../../../src/marks/link";
import { paintPoint } from "../../../src/marks/point";
import { paintSpan } from "../../../src/marks/span";
import { IS_APPROXIMATE, IS_OPEN, IS_SPAN } from "../../../src/model/columns";
import { withTokens } from "../../../tools/tokens";
import { type Painted, recorder, THEME } from "../../marks/canvas";

type Colour = readonly number[];

const css = withTokens(readFileSync("src/view/theme.css", "utf8"));

/** The tokens of a theme as the style sheet sets them, `#rrggbb` each. */
function tokensOf(selector: string): Map<string, Colour> {
  const block = css.slice(css.indexOf(`${selector} {`)).split("}")[0] ?? "";
  const found = [...block.matchAll(/--([\w-]+): #(\w{2})(\w{2})(\w{2});/g)];
  return new Map(
    found.map(([, name = "", ...hex]) => [name, hex.map((part) => Number.parseInt(part, 16))]),
  );
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: Colour): number {
  const [r = 0, g = 0, b = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Colour, b: Colour): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((p, q) => q - p);
  return (light + 0.05) / (dark + 0.05);
}

const over = (front: Colour, back: Colour, alpha: number): Colour =>
  front.map((part, i) => part * alpha + (back[i] ?? 0) * (1 - alpha));

const PLACE = { x: 100, y: 50, r: 5 };

function painted(paint: (context: CanvasRenderingContext2D) => void): Painted[] {
  const { context, painted } = recorder();
  paint(context);
  return painted;
}

describe.each([
  ["light", ":root", null],
  ["dark", ':root[data-theme="dark"]', null],
  // A clear frame on the plainest pages.
  ["light", ":root", [255, 255, 255]],
  ["dark", ':root[data-theme="dark"]', [0, 0, 0]],
])("the %s theme", (_, selector, ground) => {
  const tokens = tokensOf(selector);
  const token = (name: string): Colour => {
    if (name === "paper" && ground) return ground;
    const colour = tokens.get(name);
    if (!colour) throw new Error(`expected a colour --${name} under ${selector}`);
    return colour;
  };
  /** Grounds of the chart: paper, and the silhouette stepped back. */
  const grounds = ["paper", "warm-tint", "cold-tint"].map(token);
  /** The same with the silhouette as it is from afar: its edge keeps what stands before it apart. */
  const fills = ["warm-fill", "cold-fill"].map(token);
  const least = (front: Colour, backs: readonly Colour[]) =>
    Math.min(...backs.map((back) => contrast(front, back)));
  /** The least contrast of something painted against what may lie behind it. */
  const leastOf = ({ colour, alpha }: Painted) =>
    Math.min(...grounds.map((back) => contrast(over(token(colour), back, alpha), back)));

  it.each([
    ["ink", ["paper", "raised", "band", "warm-soft", "cold-soft"]],
    ["muted", ["paper", "raised", "band"]],
    ["warm", ["paper", "raised"]],
    ["cold", ["paper", "raised"]],
    ["paper", ["ink"]],
  ])("sets text in %s that can be read", (name, backs) => {
    expect(least(token(name), backs.map(token))).toBeGreaterThanOrEqual(4.5);
  });

  it("names events so that they can be read on every ground of the chart", () => {
    for (const name of ["ink", "muted"])
      expect(least(token(name), grounds), name).toBeGreaterThanOrEqual(4.5);
  });

  it("shows where the focus is and what a field's edges are", () => {
    const backs = ["paper", "raised", "band"].map(token);
    expect(least(token("focus"), [...backs, ...grounds])).toBeGreaterThanOrEqual(3);
    expect(least(token("edge"), backs)).toBeGreaterThanOrEqual(3);
  });

  it("paints marks, bars and lines that stand out from every ground", () => {
    const shapes = [2, 0, -2].flatMap((level) => [
      ...painted((context) => paintPoint(context, PLACE, level, 0, THEME)),
      ...[0, IS_SPAN, IS_SPAN | IS_OPEN, IS_SPAN | IS_APPROXIMATE].flatMap((flags) =>
        painted((context) =>
          paintSpan(context, { from: 100, to: 180, y: 50, level, isNamed: true }, flags, THEME),
        ),
      ),
    ]);
    const arc = { from: { x: 0, y: 9 }, to: { x: 90, y: 9 } };
    shapes.push(...painted((context) => paintLink(context, arc, THEME)));
    for (const shape of shapes.filter(({ colour }) => colour !== "paper"))
      expect(leastOf(shape), `${shape.colour} at ${shape.alpha}`).toBeGreaterThanOrEqual(3);
    const box = { top: 0, bottom: 100, zero: 50, up: 9, down: 9, isPacked: false };
    for (const { colour, alpha } of painted((context) => paintZero(context, box, 100, THEME))) {
      for (const ground of [token("paper"), ...fills])
        expect(contrast(over(token(colour), ground, alpha), ground)).toBeGreaterThanOrEqual(3);
    }
  });
});
