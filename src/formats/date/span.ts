import { parseDate } from "../../model/date";
import { BC, ONGOING } from "./words";
import type { Found } from "./write";

/** Separators between the ends of a range. */
const BETWEEN =
  /\s?[–—]\s?|\s-{1,3}\s|(?<=\d)-(?=\d)|\s?-\s?|\.{2,3}|\s?\/\s?|\s?[~～〜]\s?|\s?[至到]\s?|\s(?:to|until|till|through|thru|and|or|по|до|и|bis|und|au|à|al|a|hasta|até|e|y|et)\s/g;
const FROM = /^(?:(?:from|between|с|между|von|zwischen|de|du|entre|desde)\s|[从自從]\s?)/;

/**
 * A range: `1939–45`, `1–5 October 1949`, `from Oct to Dec 1949`; null if it is none. Each end takes from the other
 * what it leaves out.
 */
export function readSpan(text: string, read: (text: string) => Found | null): Found | null {
  const whole = text.replace(FROM, "");
  for (const match of whole.matchAll(BETWEEN)) {
    const left = whole.slice(0, match.index).trim();
    const right = whole.slice(match.index + match[0].length).trim();
    const found =
      left === "" ? null : right === "" ? openSpan(left, read) : readEnds(left, right, read);
    if (found) return found;
  }
  return null;
}

function openSpan(left: string, read: (text: string) => Found | null): Found | null {
  const start = read(left);
  return start && start !== "impossible" && !start.edtf.includes("/")
    ? { ...start, edtf: `${start.edtf}/..` }
    : null;
}

function readEnds(left: string, right: string, read: (text: string) => Found | null): Found | null {
  if (ONGOING.test(right)) return openSpan(left, read);
  const last = readLast(left, right, read);
  if (!last) return null;
  const first = readFirst(left, right, read);
  if (!first) return null;
  if (first === "impossible" || last === "impossible") return "impossible";
  const start = first.edtf.split("/")[0];
  const end = last.edtf.split("/").at(-1);
  const edtf = `${start}/${end}`;
  if (!parseDate(edtf)) return null;
  return { edtf, ...((first.isShort || last.isShort) && { isShort: true }) };
}

/** `45` after `1939` is 1945, `5, 1949` after `October 1` is in October. */
function readLast(left: string, right: string, read: (text: string) => Found | null): Found | null {
  const year = /(\d{3,4})$/.exec(left)?.[1];
  if (year && /^\d{1,2}$/.test(right) && right.length < year.length)
    return read(
      left.slice(0, left.length - year.length) + year.slice(0, year.length - right.length) + right,
    );
  const whole = read(right);
  if (whole) return whole;
  const chinese = /^(.*?年)(?:(\d{1,2}月)\d{1,2}[日号])?/.exec(left);
  if (chinese && /^\d{1,2}[月日号]/.test(right))
    return read(
      /月/.test(right) ? `${chinese[1]}${right}` : `${chinese[1]}${chinese[2] ?? ""}${right}`,
    );
  const pieces = left.split(" ");
  for (let n = pieces.length - 1; n > 0; n--) {
    const found = read(`${pieces.slice(0, n).join(" ")} ${right}`);
    if (found) return found;
  }
  return null;
}

/** `1` before `5 October 1949` is in October 1949. */
function readFirst(
  left: string,
  right: string,
  read: (text: string) => Found | null,
): Found | null {
  const era = /^[\d,]+(\s?\D+)$/.exec(right)?.[1];
  if (era && /^[\d,]+$/.test(left) && BC.test(right)) return read(left + era);
  const alone = read(left);
  const pieces = right.split(" ");
  for (let n = 1; n < pieces.length; n++) {
    // A short number is a day or year that the other end completes, not a year by itself.
    if (alone && alone !== "impossible" && !alone.isShort) break;
    const found = read(`${left} ${pieces.slice(n).join(" ")}`);
    if (found) return found;
  }
  const dotted =
    /^(\d{1,2})\.$/.test(left) || /^\d{1,2}$/.test(left)
      ? /^\d{1,2}\.\s?(.+)$/.exec(right)?.[1]
      : undefined;
  return (dotted ? read(`${left.replace(/\.$/, "")}.${dotted}`) : null) ?? alone;
}
