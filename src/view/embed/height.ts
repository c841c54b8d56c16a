import type { Px } from "../../layout/scale";
import { send, sendToHost } from "./send";

/** Sends a height to the page around the frame, in every dialect that newsrooms already listen to. */
export function sendHeight(height: Px, childId: string | null): void {
  send({ type: "height", height });
  // Datawrapper looks the frame up by its window; the name of the chart is of no use to it.
  sendToHost({ "datawrapper-height": { "strategic-triangle": height } });
  // Medium and Embedly read a text and look the frame up by its address.
  sendToHost(JSON.stringify({ src: window.location.href, context: "iframe.resize", height }));
  sendToHost({ sentinel: "amp", type: "embed-size", height });
  if (childId) sendToHost(`pymxPYMx${childId}xPYMxheightxPYMx${height}`);
}

const LONGEST_ID = 100;

/** The name that pym has given to the frame in its address; null where there is none that can be said. */
export function readChildId(search: string): string | null {
  const id = new URLSearchParams(search).get("childId");
  return id && id.length <= LONGEST_ID ? id : null;
}
