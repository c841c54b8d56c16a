import { Inflate, strFromU8 } from "fflate";
import { eventList } from "../../model/readSound";
import { contentId, hash } from "../dataset/ids";
import { VERSION } from "./version";

/** Why the data in an address cannot be read. */
export type FragmentFault =
  /** The end of the address is missing. */
  | "cut"
  /** Characters of it were changed. */
  | "changed"
  /** A later version of the app has written it. */
  | "newer"
  | "too-large"
  /** It never was such an address. */
  | "not-data";

/** The JSON in an address, for the reader of datasets; or why there is none. */
export type ReadFragment =
  | { readonly json: unknown; readonly fault: null }
  | { readonly json: null; readonly fault: FragmentFault };

/** The most bytes that the data may unpack to: far more than any address holds, little enough for any device. */
export const MOST_BYTES = 4 * 1024 * 1024;

const FORM = /^(\d{1,4})(?:\.([0-9a-z]*)(?:\.([\w-]*)(?:\.([0-9a-z]{10})?)?)?)?/;

/**
 * Reads the data in the fragment of an address, as `writeFragment` writes it. What mail and chats put into long
 * addresses is passed over: line breaks, spaces, percent codes, signs at the end. Never throws.
 */
export function readFragment(hashPart: string): ReadFragment {
  const [, text = ""] = /[#&]d=([^&]*)/.exec(hashPart) ?? [];
  const [, version, length = "", data = "", check] = FORM.exec(bare(text)) ?? [];
  if (version === undefined) return failed("not-data");
  if (Number(version) !== VERSION) return failed("newer");
  if (!check || data.length < Number.parseInt(length, 36)) return failed("cut");
  if (hash(data) !== check) return failed("changed");
  const bytes = fromBase64Url(data);
  const inflated = bytes && inflate(bytes);
  if (inflated === "too-large") return failed("too-large");
  try {
    return inflated
      ? { json: withIds(JSON.parse(strFromU8(inflated))), fault: null }
      : failed("not-data");
  } catch {
    return failed("not-data");
  }
}

function failed(fault: FragmentFault): ReadFragment {
  return { json: null, fault };
}

function bare(text: string): string {
  return text
    .replace(/%([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/[^\w.-]+/g, "");
}

function fromBase64Url(text: string): Uint8Array | null {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

/** How many bytes are inflated before their size is looked at: they become 1032 times as many at most. */
const STEP = 1024;

/** Null if the bytes are not deflated. */
function inflate(bytes: Uint8Array): Uint8Array | "too-large" | null {
  const parts: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const stream = new Inflate((part, isLast) => {
    parts.push(part);
    size += part.length;
    isWhole = isLast;
  });
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
      if (size > MOST_BYTES) return "too-large";
    }
  } catch {
    return null;
  }
  if (!isWhole) return null;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Gives events the ids that `writeFragment` left out. */
function withIds(json: unknown): unknown {
  const list = eventList(json);
  return list ? { ...(json as object), events: list.map(withId) } : json;
}

function withId(event: unknown): unknown {
  if (typeof event !== "object" || event === null || "id" in event) return event;
  const { date, title } = event as Record<string, unknown>;
  if (typeof date !== "string" || typeof title !== "string") return event;
  return { id: contentId(date, title), ...event };
}
