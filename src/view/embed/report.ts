import type { FromFrame } from "../../../public/embed";
import type { TimelineState } from "../../store/state";
import type { Address } from "../../store/url/address";
import { toAddress } from "../../store/url/url";
import type { Timeline } from "../base/context";
import { send } from "./send";

/** The messages about changes by the reader. */
type ChangeType = Exclude<FromFrame["type"], "ready" | "height" | "error">;

/** The changes that a host is notified of. A new one is an entry here and a type in `public/embed.d.ts`. */
const CHANGES: {
  readonly [Type in ChangeType]: (
    address: Address,
  ) => Omit<Extract<FromFrame, { type: Type }>, "type">;
} = {
  view: ({ time }) => ({ from: time?.from ?? null, to: time?.to ?? null }),
  compare: ({ compare }) => ({ from: compare?.from ?? null, to: compare?.to ?? null }),
  select: ({ event }) => ({ event }),
  filter: ({ with: ids, match, topic, q, accounts, only }) => ({
    ...{ with: ids, match, topics: topic, query: q },
    accounts: accounts === "yes",
    only,
  }),
  lanes: ({ lanes, relation }) => ({ lanes, relations: relation }),
};

/** How long nothing may change before a change is sent; ms. */
const DEBOUNCE_MS = 150;

/** Sends the reader's changes to the host once they settle. Returns a function that stops this. */
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
    // The initial view, which is set in the same task, is not a change.
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
