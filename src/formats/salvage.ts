import { JSONParser } from "@streamparser/json";
import type { Problem } from "../model/problem";
import { pauseAfter } from "./pause";

/** The problem of what is no data at all. */
export const WEB_PAGE = "expected the data, got a web page";
const PAGE = /^\s*<(?:!doctype\s+html|html|head|body)\b/i;

/**
 * Reads a dataset that is cut short, faulty or too long for one string: everything before the fault is kept,
 * event by event, and the fault is reported with its offset in bytes.
 */
export async function salvage(
  bytes: readonly Uint8Array[],
  problems: Problem[],
  progress: (share: number) => void,
): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  const events: unknown[] = [];
  let hasEvents = false;
  if (PAGE.test(await new Blob(bytes.slice(0, 1) as BlobPart[]).slice(0, 200).text())) {
    problems.push({ path: "", message: WEB_PAGE });
    return found;
  }
  const parser = new JSONParser({ paths: ["$.*", "$.events.*"], keepStack: false });
  parser.onValue = ({ value, key, parent, stack }) => {
    // In the dataset's list, or in a bare one.
    const isEvent = Array.isArray(parent) && (stack.length === 1 || stack.at(-1)?.key === "events");
    if (isEvent) {
      events.push(value);
      hasEvents = true;
    } else if (stack.length === 1 && typeof key === "string" && key !== "events") {
      found[key] = value;
    }
  };
  const total = bytes.reduce((sum, { length }) => sum + length, 0);
  const pause = pauseAfter();
  let offset = 0;
  try {
    for (const part of bytes) {
      parser.write(part);
      offset += part.length;
      if (pause.isDue()) {
        progress(offset / total);
        await pause.take();
      }
    }
    if (!parser.isEnded) throw new Error("the text ends too early");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push({
      path: "",
      message: `expected complete JSON, got a fault within ${offset} bytes: ${reason}`,
    });
  }
  return hasEvents ? { ...found, events } : found;
}
