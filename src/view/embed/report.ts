import type { TimelineState } from "../../store/state";
import { toAddress } from "../../store/url/url";
import type { Timeline } from "../base/context";
import { send } from "./send";

/** How long the view has to rest before its change is sent; ms. */
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
  const period = ({ time }: typeof now) => ({ from: time?.from ?? null, to: time?.to ?? null });
  if (isChanged(period(now), period(before))) send({ type: "view", ...period(now) });
  if (now.event !== before.event) send({ type: "select", event: now.event });
  if (isChanged(state.filter, old.filter)) send({ type: "filter", ...state.filter });
}

function isChanged(now: object, before: object): boolean {
  return JSON.stringify(now) !== JSON.stringify(before);
}
