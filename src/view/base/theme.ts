import { CLEAR, type Paint, type Theme, toTheme } from "../../marks/theme";
import type { FrameFont, ThemeChoice } from "../../store/url/address";

export const THEMES: readonly ThemeChoice[] = ["auto", "light", "dark"];

/** Where the reader's own choice is stored from one visit to the next. */
export const THEME_KEY = "theme";

/** The choice of an earlier visit; "auto" if there is none or storage is not allowed. */
export function rememberedTheme(): ThemeChoice {
  try {
    const stored = window.localStorage.getItem(THEME_KEY);
    return THEMES.find((choice) => choice === stored) ?? "auto";
  } catch {
    return "auto";
  }
}

/** Whether the system replaces the page's colours with a few of its own. */
const FORCED = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

/** Sets the letters that the host of a frame asks for. Returns a way back to those of the page. */
export function applyFont(font: FrameFont | null): () => void {
  const { dataset } = document.documentElement;
  if (font) dataset.font = font;
  current = null;
  for (const listener of listeners) listener();
  return () => {
    delete dataset.font;
  };
}

/** Applies a theme to the page; "auto" follows the system. */
export function applyTheme(choice: ThemeChoice | null): () => void {
  const system = window.matchMedia(DARK);
  const isAuto = choice === null || choice === "auto";
  const apply = () => {
    const isDark = choice === "dark" || (isAuto && system.matches);
    document.documentElement.dataset.theme = isDark ? "dark" : "light";
    current = null;
    for (const listener of listeners) listener();
  };
  apply();
  if (!isAuto) return () => {};
  system.addEventListener("change", apply);
  return () => system.removeEventListener("change", apply);
}

const listeners = new Set<() => void>();
let current: Theme | null = null;

/** Calls `listener` whenever the colours of the page change. Returns a way to stop. */
export function subscribeTheme(listener: () => void): () => void {
  const forced = window.matchMedia(FORCED);
  const onForced = () => {
    current = null;
    listener();
  };
  listeners.add(listener);
  forced.addEventListener("change", onForced);
  return () => {
    listeners.delete(listener);
    forced.removeEventListener("change", onForced);
  };
}

/** The colours of the page for the painters, read from its style once per change. */
export function readTheme(): Theme {
  current ??= readTokens();
  return current;
}

function readTokens(): Theme {
  const style = getComputedStyle(document.documentElement);
  const text = (name: string) => style.getPropertyValue(`--${name}`).replace(/\s+/g, " ").trim();
  const isForced = window.matchMedia(FORCED).matches;
  const colourOf = (paint: Paint) => {
    if (paint === "paper" && isClear()) return CLEAR;
    return isForced ? resolved(text(paint)) : text(paint);
  };
  return toTheme(colourOf, { font: text("font"), serif: text("serif") });
}

/** Whether the page around a frame shows through it; `public/first.js` reads that before the first paint. */
function isClear(): boolean {
  return document.documentElement.dataset.bg === "none";
}

/** A system colour as numbers, because a canvas would resolve it from another palette than the page. */
function resolved(colour: string): string {
  const probe = document.createElement("span");
  probe.style.color = colour;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
