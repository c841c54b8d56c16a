import { attachDrag } from "./drag";

/** The share of its height by which a dialog that is let go counts as dragged away. */
const ENOUGH = 0.3;
/** Or how fast it is thrown down; px per ms. */
const THROWN = 0.5;

/** Lets a dialog that rises from the lower edge be dragged away by its head. Returns a way to take it off. */
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
