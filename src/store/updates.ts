import { createStore } from "zustand/vanilla";
import type { ReadonlyStore } from "./state";
import { update } from "./update";

interface Updates {
  /** What applies the new version of the page or its data; null while there is none. */
  readonly apply: (() => void) | null;
}

/** Whether a new version of the page or its data waits to be applied. */
export const updates: ReadonlyStore<Updates> = createStore<Updates>(() => ({ apply: null }));

/** Offers a new version to the reader. */
export function offerUpdate(apply: () => void): void {
  update(updates, { apply });
}
