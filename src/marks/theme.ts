import type { Font } from "../layout/font";

/** Colours and fonts that the painters use, as CSS writes them. */
export interface Theme {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly band: string;
  /** Cooperation, conflict, and what pulls both ways. */
  readonly warm: string;
  readonly cold: string;
  readonly neutral: string;
  readonly font: string;
  readonly serif: string;
}

/** Colour of a level: cooperation above the zero line, conflict below it. */
export function levelColour(theme: Theme, level: number): string {
  return level > 0 ? theme.warm : level < 0 ? theme.cold : theme.neutral;
}

/** A font as a canvas takes it. */
export function fontOf({ size, weight, isSerif }: Font, { font, serif }: Theme): string {
  return `${weight} ${size}px ${isSerif ? serif : font}`;
}
