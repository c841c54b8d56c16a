import type { PointerEvent } from "react";
import type { Px } from "../../layout/scale";

/** How long a finger has to rest before it asks what lies under it; ms. */
const PATIENCE = 420;
/** How far it may tremble meanwhile; px. */
const TREMOR: Px = 9;

interface Press {
  readonly down: (event: PointerEvent) => void;
  /** Whether the finger has just left where it rested. */
  readonly move: (event: PointerEvent) => boolean;
  readonly end: () => void;
  /** Whether the press that just ended was a long one, and so is no tap. Asked once. */
  readonly wasLong: () => boolean;
}

/** Recognises a finger that rests on the plot, which neither taps nor drags; calls `onLong` with where it rests. */
export function createLongPress(onLong: (plot: Element, x: Px, y: Px) => void): Press {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let at: { x: Px; y: Px } | null = null;
  let isLong = false;
  const end = () => {
    clearTimeout(timer);
    at = null;
  };
  return {
    down: (event) => {
      end();
      isLong = false;
      if (event.pointerType !== "touch" || !event.isPrimary) return;
      const { currentTarget: plot, clientX: x, clientY: y } = event;
      at = { x, y };
      timer = setTimeout(() => {
        isLong = true;
        onLong(plot, x, y);
      }, PATIENCE);
    },
    move: ({ clientX, clientY }) => {
      const isAway = at !== null && Math.hypot(clientX - at.x, clientY - at.y) > TREMOR;
      if (isAway) end();
      return isAway;
    },
    end,
    wasLong: () => {
      const was = isLong;
      isLong = false;
      return was;
    },
  };
}
