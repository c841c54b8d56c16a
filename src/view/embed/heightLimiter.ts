import type { Px } from "../../layout/scale";

/** How many heights a frame sends in a row, without any action of the reader, before it stops. */
export const MOST_IN_A_ROW = 12;
/** How many recent widths are remembered. */
const MOST_WIDTHS = 4;

/** Decides which heights are sent, so that a host and a frame cannot resize each other forever. */
export interface HeightLimiter {
  /** Whether a height at a width may be sent; if so, counts it as sent. */
  readonly admits: (height: Px, width: Px) => boolean;
  /** Resets the count, because the reader or the host has done something. */
  readonly renew: () => void;
}

/**
 * A limiter that admits each height once, and at most a dozen in a row. An action of the reader or a new width
 * resets the row; a host and a frame that chase each other do not.
 */
export function createHeightLimiter(): HeightLimiter {
  let last: Px = 0;
  let inARow = 0;
  let widths: readonly Px[] = [];
  return {
    admits: (height, width) => {
      if (!widths.includes(width)) {
        widths = [width, ...widths].slice(0, MOST_WIDTHS);
        inARow = 0;
      }
      if (height === last || inARow >= MOST_IN_A_ROW) return false;
      last = height;
      inARow++;
      return true;
    },
    renew: () => {
      inARow = 0;
    },
  };
}
