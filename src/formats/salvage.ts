import { JSONParser } from "@streamparser/json";
import type { Problem } from "../model/problem";
import { pauseAfter } from "./pause";

/** The problem of what is no data at all. */
export const WEB_PAGE = "expected the data, got a web page";
/** The problem of a file without anything in it. */
export const EMPTY = "expected the data, got an empty file";
const PAGE = /^\s*<(?:!doctype\s+html|html|head|body)\b/i;

/** White space and the bytes of a byte order mark. */
const BLANK = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);

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
  if (bytes.every((part) => part.every((byte) => BLANK.has(byte)))) {
    problems.push({ path: "", message: EMPTY });
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
    if (!parser.isEnded)
      problems.push({
        path: "",
        message: "expected complete JSON, got a file that ends too early",
      });
  } catch (error) {
    const at = /absolute position "(\d+)"/.exec(String(error))?.[1] ?? offset;
    problems.push({ path: "", message: `expected JSON, got something else at byte ${at}` });
  }
  return hasEvents ? { ...found, events } : found;
}
