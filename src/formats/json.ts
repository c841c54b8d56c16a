import type { Problem } from "../model/problem";
import type { Reader } from "./reader";

/** A text longer than this is read event by event, because a browser cannot hold it in one string; bytes. */
const LONGEST_TEXT = 256 * 1024 * 1024;

/**
 * Our own format, and the fallback for a file in no other: its problems say what is wrong. A file that is cut
 * short or broken yields what comes before the fault.
 */
export const json: Reader = {
  name: "JSON",
  recognises: () => true,
  read,
};

async function read(
  bytes: Uint8Array[],
  problems: Problem[],
  progress: (share: number) => void,
): Promise<unknown> {
  const length = bytes.reduce((sum, { length }) => sum + length, 0);
  if (length <= LONGEST_TEXT) {
    try {
      const text = await new Blob(bytes as BlobPart[]).text();
      const json: unknown = JSON.parse(text);
      if (text.includes("\ufffd") && !(await isUtf8(bytes)))
        problems.push({ path: "", message: "expected text in UTF-8, got another encoding" });
      return json;
    } catch {
      const { repair } = await import("./repair");
      const repaired = await repair(bytes);
      if (repaired !== null) return repaired.json;
    }
  }
  // Keeps what stands before the fault.
  const { salvage } = await import("./salvage");
  return salvage(bytes, problems, progress);
}

async function isUtf8(bytes: Uint8Array[]): Promise<boolean> {
  try {
    const whole = await new Blob(bytes as BlobPart[]).arrayBuffer();
    new TextDecoder("utf-8", { fatal: true }).decode(whole);
    return true;
  } catch {
    return false;
  }
}
