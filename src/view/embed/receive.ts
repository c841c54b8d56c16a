import type { TimelineState } from "../../store/state";
import type { Timeline } from "../base/context";
import { COMMAND_TYPES } from "./commandTypes";
import { NAME, send } from "./send";

/** How long messages are collected before they are handled, which tames a flood of them; ms. */
const PACE = 16;

/**
 * Tells the host that the frame is ready, or why it never will be, and handles its messages: the last of each
 * type, in order of arrival, once the events are loaded. `onPing` sends again what a host that pings needs.
 * Returns a function that stops this.
 */
export function receiveMessages(timeline: Timeline, onPing: () => void): () => void {
  const { store } = timeline;
  const waiting = new Map<string, unknown>();
  let isPinged = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();
  const process = async () => {
    const { status } = store.getState();
    if (isPinged && status !== "loading") {
      isPinged = false;
      reportStatus(store.getState());
      onPing();
    }
    if (waiting.size === 0 || status !== "ready") return;
    const messages = [...waiting];
    waiting.clear();
    // Few hosts ever send a message.
    const { runCommand } = await import("./commands");
    for (const [type, message] of messages) {
      const fault = await runCommand(timeline, message);
      if (fault !== null) send({ type: "error", about: type, message: fault });
    }
  };
  const schedule = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      // One batch after the other: an older one must not end after a newer one.
      running = running.then(process).catch(report);
    }, PACE);
  };
  const receive = ({ source, data }: MessageEvent) => {
    if (source !== window.parent || window.parent === window) return;
    if (typeof data !== "object" || data === null || !(NAME in data)) return;
    const { [NAME]: message } = data;
    const type = typeOf(message);
    if (type === "ping") isPinged = true;
    else {
      const known = Object.hasOwn(COMMAND_TYPES, type) ? type : "";
      waiting.delete(known);
      waiting.set(known, message);
    }
    schedule();
  };
  const unsubscribe = store.subscribe((state, old) => {
    if (state.status === old.status) return;
    reportStatus(state);
    // A host that pinged too early gets its answer now, but may not have a height yet.
    if (isPinged) onPing();
    isPinged = false;
    schedule();
  });
  window.addEventListener("message", receive);
  // Events that come before the page is rendered change nothing from here on.
  reportStatus(store.getState());
  return () => {
    clearTimeout(timer);
    unsubscribe();
    window.removeEventListener("message", receive);
  };
}

function typeOf(message: unknown): string {
  if (typeof message !== "object" || message === null || !("type" in message)) return "";
  return typeof message.type === "string" ? message.type : "";
}

function report(error: unknown): void {
  send({ type: "error", about: "", message: error instanceof Error ? error.message : "" });
}

function reportStatus({ status, problems }: TimelineState): void {
  if (status === "ready") send({ type: "ready", version: 1 });
  if (status === "failed")
    send({ type: "error", about: "data", message: problems[0]?.message ?? "" });
}
