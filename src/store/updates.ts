import { createStore } from "zustand/vanilla";
import type { ReadonlyStore } from "./state";
import { update } from "./update";

interface Updates {
  /** What takes the new version of the page or its data; null while there is none. */
  readonly take: (() => void) | null;
}

/** Whether a new version of the page or its data waits to be taken. */
export const updates: ReadonlyStore<Updates> = createStore<Updates>(() => ({ take: null }));

/** Offers a new version to the reader. */
export function offerUpdate(take: () => void): void {
  update(updates, { take });
}
