import { attachDrag } from "./drag";

/** The share of its height by which a dialog that is let go counts as dragged away. */
const ENOUGH = 0.3;
/** Or how fast it is thrown down; px per ms. */
const THROWN = 0.5;

/** Lets a dialog that rises from the lower edge, as it does on a phone, be dragged away by its head. */
export function attachSwipeToDismiss(dialog: HTMLDialogElement): () => void {
  const place = (down: number) => {
    dialog.style.translate = down > 0 ? `0 ${down}px` : "";
  };
  return attachDrag(dialog, {
    isHandle: (part) => dialog.matches(".is-small *") && part.closest(".head") !== null,
    onMove: (by) => place(-by),
    onEnd: (by, speed) => {
      place(0);
      if (-by > ENOUGH * dialog.offsetHeight || -speed > THROWN) dialog.close();
    },
  });
}
