import type { Origin } from "../../model/schema";
import { isRecord } from "../../store/source";
import type { TimelineState } from "../../store/state";

/** What is said of the events that are taken from the timeline of the page; `ours` is the name of our own record. */
export function originFor(state: TimelineState, ours: string): Origin {
  const { license, title = ours } = state.data?.dataset.about ?? {};
  return { name: isRecord(state) ? ours : title, ...(license && { license }) };
}
