import { attachDrag } from "./drag";

/** The share of its height that a dialog has to be dragged down to be dismissed. */
const ENOUGH = 0.3;
/** The downward speed that dismisses it as well; px per ms. */
const THROWN = 0.5;

/** Lets a dialog at the lower edge be dragged away by its head. Returns a function that undoes this. */
export function attachSwipeToDismiss(dialog: HTMLDialogElement, head: HTMLElement): () => void {
  const place = (down: number) => {
    dialog.style.translate = down > 0 ? `0 ${down}px` : "";
  };
  return attachDrag(dialog, {
    isHandle: (part) => head.contains(part),
    onMove: (by) => place(-by),
    onEnd: (by, speed) => {
      place(0);
      if (-by > ENOUGH * dialog.offsetHeight || -speed > THROWN) dialog.close();
    },
  });
}
