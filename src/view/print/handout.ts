import type { Hidden } from "../../model/quiz";
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

/** Prints a story instead of the view, with a picture of all its events; afterwards the view is as it was. */
export function printHandout(store: TimelineStore, data: Data, handout: Handout): void {
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
