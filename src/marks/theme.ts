import type { Font } from "../layout/font";

/** The colours that the painters use, by their names in the table of colours (`tokens.ts`). */
const PAINTS = [
  "paper",
  "raised",
  "ink",
  "muted",
  "edge",
  "line",
  "warm",
  "cold",
  "neutral",
  "warm-fill",
  "cold-fill",
  "warm-tint",
  "cold-tint",
  "warm-deep",
  "cold-deep",
  "focus",
] as const;

/** Colours and fonts that the painters use, as CSS writes them. */
export type Theme = Readonly<Record<Paint | keyof Fonts, string>>;
export type Paint = (typeof PAINTS)[number];

interface Fonts {
  readonly font: string;
  readonly serif: string;
}

/** A theme with these fonts, and each colour as `colourOf` says. */
export function toTheme(colourOf: (paint: Paint) => string, { font, serif }: Fonts): Theme {
  const colours = PAINTS.map((paint) => [paint, colourOf(paint)] as const);
  return { ...(Object.fromEntries(colours) as Record<Paint, string>), font, serif };
}

/** The paper of a picture that shows what lies below it. */
export const CLEAR = "transparent";

/** Colour of a level: cooperation above the zero line, conflict below it. */
export function levelColour(theme: Theme, level: number): string {
  return level > 0 ? theme.warm : level < 0 ? theme.cold : theme.neutral;
}

/** A kind of a colour for a level: its silhouette, the silhouette stepped back, the silhouette of the overview. */
export function levelGround(theme: Theme, level: number, ground: "fill" | "tint" | "deep"): string {
  return theme[`${level < 0 ? "cold" : "warm"}-${ground}`];
}

/** A font as a canvas takes it. */
export function fontOf({ size, weight, isSerif }: Font, { font, serif }: Theme): string {
  return `${weight} ${size}px ${isSerif ? serif : font}`;
}
