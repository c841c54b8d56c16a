import type { FromFrame } from "../../../public/embed";

/** The key of every message, which tells ours from those of others. */
export const NAME = "strategic-triangle";

/** Sends something to the host page, whoever it is: nothing that a frame sends is secret. */
export function sendToHost(message: unknown): void {
  if (window.parent !== window) window.parent.postMessage(message, "*");
}

/** Sends a message of the protocol that `public/embed.d.ts` describes. */
export function send(message: FromFrame): void {
  sendToHost({ [NAME]: message });
}
