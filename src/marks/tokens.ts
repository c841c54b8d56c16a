import { type Theme, toTheme } from "./theme.ts";

/** A colour in both themes, and the one of the system that stands for it where the system has its own. */
interface Colour {
  readonly light: string;
  readonly dark: string;
  readonly forced: string;
}

/**
 * The colours of the app, its pages, its icons and its pictures: the one place that they are written in. A build
 * makes the style sheets from them; the app itself reads them from there.
 */
export const COLOURS = {
  /** The ground of everything. */
  paper: { light: "#fbfaf7", dark: "#15161a", forced: "Canvas" },
  /** What lies over it: panels, menus. */
  raised: { light: "#ffffff", dark: "#1d1f24", forced: "Canvas" },
  /** Text. */
  ink: { light: "#1d1b18", dark: "#ecebe6", forced: "CanvasText" },
  /** Text that steps back, zero lines. */
  muted: { light: "#5f5b54", dark: "#a9a69e", forced: "CanvasText" },
  /** Ticks and rules. */
  line: { light: "#e4e0d8", dark: "#2e3036", forced: "GrayText" },
  /** Borders of controls. */
  edge: { light: "#8c877e", dark: "#77756f", forced: "CanvasText" },
  /** The ground of hints, of a row that is pointed at, of a pressed control. */
  band: { light: "#f4f1ea", dark: "#1b1d22", forced: "Canvas" },
  /** Cooperation: above the zero line. */
  warm: { light: "#0b6e8f", dark: "#5cb8d6", forced: "LinkText" },
  /** Conflict: below it. The two can be told apart without seeing red or green. */
  cold: { light: "#bd3f17", dark: "#f0845c", forced: "CanvasText" },
  /** What pulls both ways. */
  neutral: { light: "#6b6559", dark: "#aaa498", forced: "CanvasText" },
  /** The silhouettes of warmth; their edges are in the colours above. */
  "warm-fill": { light: "#8fbbc8", dark: "#32596a", forced: "Canvas" },
  "cold-fill": { light: "#dfa692", dark: "#6d4335", forced: "Canvas" },
  /** The silhouettes stepped back behind the events. */
  "warm-tint": { light: "#d5e4e6", dark: "#203038", forced: "Canvas" },
  "cold-tint": { light: "#f2ded5", dark: "#362724", forced: "Canvas" },
  /** The silhouettes of the overview. */
  "warm-deep": { light: "#6ba6b9", dark: "#3f798d", forced: "LinkText" },
  "cold-deep": { light: "#d6896f", dark: "#95583f", forced: "CanvasText" },
  /** The ground of a warm effect in a text. */
  "warm-soft": { light: "#dcecf1", dark: "#17343f", forced: "Canvas" },
  /** The ground of a cold one. */
  "cold-soft": { light: "#f9e2d9", dark: "#45261b", forced: "Canvas" },
  /** The outline of what has the focus. */
  focus: { light: "#1d4ed8", dark: "#8ab4ff", forced: "Highlight" },
} as const satisfies Readonly<Record<string, Colour>>;

/** Fonts of the system, which has them for every script. */
export const FONTS = {
  font: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Microsoft YaHei", sans-serif',
  serif: 'ui-serif, Georgia, Cambria, "Times New Roman", "Songti SC", serif',
} as const;

/** The colours of a theme by the names of their variables, as CSS declarations. */
export function colourRules(theme: keyof Colour): string {
  const colours: Readonly<Record<string, Colour>> = COLOURS;
  return declarations(Object.entries(colours).map(([name, colour]) => [name, colour[theme]]));
}

/** The fonts, as CSS declarations. */
export function fontRules(): string {
  return declarations(Object.entries(FONTS));
}

function declarations(values: readonly (readonly [string, string])[]): string {
  return values.map(([name, value]) => `--${name}: ${value};`).join("\n");
}

/** A theme for painters that paint in other colours than the page's, or have no page to read them from. */
export function themeOf(
  name: "light" | "dark",
  fonts: Record<keyof typeof FONTS, string> = FONTS,
): Theme {
  return toTheme((paint) => COLOURS[paint][name], fonts);
}
