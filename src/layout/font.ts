import type { Px } from "./scale";

/** How a text is set. */
export interface Font {
  readonly size: Px;
  /** As CSS counts it: 400 is plain, 700 bold. */
  readonly weight: number;
  readonly isSerif?: boolean;
}

/** The width of a text; whoever draws knows it. */
export type Measure = (text: string, font: Font) => Px;
