import type { FromFrame } from "../../../public/embed";
import type { TimelineState } from "../../store/state";
import type { Address } from "../../store/url/address";
import { toAddress } from "../../store/url/url";
import type { Timeline } from "../base/context";
import { send } from "./send";

/** Messages of what the reader changes, among all that a frame sends. */
type ChangeType = Exclude<FromFrame["type"], "ready" | "height" | "error">;

/** What the reader may change, as a host is told of it. A new one is an entry here and a type in `public/embed.d.ts`. */
const CHANGES: {
  readonly [Type in ChangeType]: (
    address: Address,
  ) => Omit<Extract<FromFrame, { type: Type }>, "type">;
} = {
  view: ({ time }) => ({ from: time?.from ?? null, to: time?.to ?? null }),
  select: ({ event }) => ({ event }),
  filter: ({ with: ids, match, topic, q }) => ({ with: ids, match, topics: topic, query: q }),
};

/** How long nothing may change before a change is sent; ms. */
const DEBOUNCE_MS = 150;

/** Sends to the host what the reader has changed, once it has settled. Returns a way to stop. */
export function sendChanges({ store }: Timeline): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const { status } = store.getState();
  let last = status === "ready" ? store.getState() : null;
  const sendNow = () => {
    const state = store.getState();
    if (last) sendChange(state, last);
    last = state;
  };
  const begin = () => {
    last = store.getState();
  };
  const unsubscribe = store.subscribe((state, old) => {
    if (state.status !== "ready") return;
    // The view that a frame begins with, which is set in the same task, is no change.
    if (state.status !== old.status) queueMicrotask(begin);
    clearTimeout(timer);
    timer = setTimeout(sendNow, DEBOUNCE_MS);
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}

function sendChange(state: TimelineState, old: TimelineState): void {
  const [now, before] = [toAddress(state), toAddress(old)];
  for (const type of Object.keys(CHANGES) as ChangeType[]) {
    const change = CHANGES[type](now);
    if (JSON.stringify(change) !== JSON.stringify(CHANGES[type](before)))
      send({ type, ...change } as FromFrame);
  }
}
