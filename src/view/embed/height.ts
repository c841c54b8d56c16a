import type { Px } from "../../layout/scale";
import { openedAt } from "../base/openedAt";
import { send, sendToHost } from "./send";

/** Sends a height to the host page, in every protocol that newsrooms already listen to. */
export function sendHeight(height: Px, childId: string | null): void {
  send({ type: "height", height });
  // Datawrapper finds the frame by its window and ignores the name of the chart.
  sendToHost({ "datawrapper-height": { "strategic-triangle": height } });
  // Medium and Embedly expect a string and find the frame by its address.
  sendToHost(JSON.stringify({ src: openedAt(), context: "iframe.resize", height }));
  sendToHost({ sentinel: "amp", type: "embed-size", height });
  if (childId) sendToHost(`pymxPYMx${childId}xPYMxheightxPYMx${height}`);
}

const LONGEST_ID = 100;

/** The name that pym gave to the frame in its address; null if there is none or it is invalid. */
export function readChildId(search: string): string | null {
  const id = new URLSearchParams(search).get("childId");
  return id && id.length <= LONGEST_ID ? id : null;
}
