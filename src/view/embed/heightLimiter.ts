import type { Px } from "../../layout/scale";

/** Heights sent in a row, without the reader having done anything, before a frame stops. */
export const MOST_IN_A_ROW = 12;
/** Widths that count as already seen. */
const MOST_WIDTHS = 4;

/** Decides which heights are worth sending, so that no host can be driven to change a frame without end. */
export interface HeightLimiter {
  /** Whether a height at a width is new and may be sent; counts it as sent. */
  readonly admits: (height: Px, width: Px) => boolean;
  /** Begins to count anew, because the reader or the host has done something. */
  readonly renew: () => void;
}

/**
 * A limiter that lets each height pass once, and no more than a dozen in a row: what the reader does and a
 * width not seen lately begin the row anew, a host that makes frame and page chase each other does not.
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
