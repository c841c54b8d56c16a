import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createCanvas, GlobalFonts } from "@napi-rs/canvas";
import { paintFigure } from "../../src/marks/figure/figure";
import { fontOf } from "../../src/marks/theme";
import { themeOf } from "../../src/marks/tokens";
import type { FigureToPaint } from "../../src/store/figure";

/** Size of the preview pictures of links; px. */
export const WIDTH = 1200;
export const HEIGHT = 630;

const FAMILIES = { "PT Sans": "pt-sans", "PT Serif": "pt-serif" } as const;
const SUBSETS = ["latin", "latin-ext", "cyrillic"] as const;

/** The names of our own fonts, because the build machine may have none. */
function registerFonts(): { font: string; serif: string } {
  const { resolve } = createRequire(import.meta.url);
  const [font = "", serif = ""] = Object.entries(FAMILIES).map(([family, name]) => {
    const names = SUBSETS.map((subset) => {
      const alias = `${family} ${subset}`;
      for (const weight of [400, 700]) {
        const file = resolve(`@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff`);
        GlobalFonts.register(readFileSync(file), alias);
      }
      return `"${alias}"`;
    });
    return names.join(", ");
  });
  return { font, serif };
}

/** Draws figures as preview pictures; created once, because fonts are read from files. */
export function createPen() {
  const theme = themeOf("light", registerFonts());
  const gauge = createCanvas(1, 1).getContext("2d");
  return {
    measure(text: string, font: Parameters<typeof fontOf>[0]): number {
      gauge.font = fontOf(font, theme);
      return gauge.measureText(text).width;
    },
    /** A figure as PNG, as large as possible. */
    draw(toPaint: FigureToPaint): Buffer {
      const { width, height } = toPaint.figure;
      const canvas = createCanvas(WIDTH, HEIGHT);
      const context = canvas.getContext("2d");
      context.fillStyle = theme.paper;
      context.fillRect(0, 0, WIDTH, HEIGHT);
      const scale = Math.min(WIDTH / width, HEIGHT / height);
      context.translate((WIDTH - width * scale) / 2, 0);
      context.scale(scale, scale);
      paintFigure(context, toPaint.figure, toPaint, theme);
      return canvas.toBuffer("image/png");
    },
  };
}
