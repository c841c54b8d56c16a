import type { Hidden } from "../../model/hidden";
import type { Story } from "../../model/schema";
import type { Data } from "../../store/data";
import type { TimelineStore } from "../../store/state";
import { setDomain } from "../../store/store";
import { periodOfEvents } from "../collect/periodOfEvents";

/** A story for paper. */
export interface Handout {
  readonly story: Story;
  /** What is left to find; null for nothing. */
  readonly hidden: Hidden | null;
  /** What screen readers say of a blank. */
  readonly blank: Readonly<Record<Hidden, string>>;
}

let current: Handout | null = null;

/** The hand-out that is being printed; null if the view is. */
export function currentHandout(): Handout | null {
  return current;
}

let prepare: () => Promise<void> = () => Promise.resolve();

/** Sets what loads the printed view. Returns a way to unset it. */
export function setPreparing(load: () => Promise<void>): () => void {
  prepare = load;
  return () => {
    if (prepare === load) prepare = () => Promise.resolve();
  };
}

/**
 * Prints a story instead of the view, with a picture of all its events; afterwards the view is as it was. Rejects if
 * the printed view cannot be loaded.
 */
export async function printHandout(
  store: TimelineStore,
  data: Data,
  handout: Handout,
): Promise<void> {
  await prepare();
  const { domain } = store.getState();
  const ids = handout.story.steps.map(({ event }) => event);
  setDomain(store, periodOfEvents(data, ids) ?? domain);
  current = handout;
  const restore = () => {
    current = null;
    setDomain(store, domain);
  };
  window.addEventListener("afterprint", restore, { once: true });
  window.print();
}
