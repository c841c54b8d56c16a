import type { Dataset } from "../../model/dataset";
import type { Address, Unread } from "./address";
import { type Known, knownOf } from "./known";
import { PARAMS, type Param } from "./params";
import { escapeId, splitIds } from "./paramValues";
import { isInTime } from "./timeRange";
import { EMPTY_ADDRESS } from "./url";

export interface Repaired {
  readonly address: Address;
  readonly unread: readonly Unread[];
}

const NAMES = Object.keys(PARAMS) as (keyof Address)[];
const LISTS: readonly (keyof Address)[] = [
  "with",
  "topic",
  "relation",
  "series",
  "only",
  "pin",
  "columns",
];
// A name of ours as it may stand behind a sign that some program took for one of the text.
const OURS = `(?:${NAMES.join("|")})`;
const START = new RegExp(`(?:\\?|;|%3F|%26)(?=(?:${OURS}|utm_\\w+|\\w*clid)(?:=|%3D))`, "gi");
const OUR_START = new RegExp(`\\?(?=${OURS}=)`, "gi");

/**
 * Reads an address that mail, chats or publishing systems have changed: `&amp;`, a second `?`, double escapes,
 * upper case, spaces, punctuation at the end. Ids that are not in the data count as unread, too; without data,
 * and for series without ids, all ids are accepted.
 */
export function repairAddress(
  search: string,
  dataset: Dataset | null = null,
  series: readonly string[] | null = null,
): Repaired {
  const texts = partsOf(search);
  const known = knownOf(dataset, series);
  const unread: Unread[] = [];
  const found = [...texts].flatMap(([name, text]) => {
    const value = known[name] ? knownIds(name, text, known[name]) : readValue(name, text);
    if (value.lost !== null) unread.push({ name, text: value.lost });
    return value.read === null ? [] : [[name, value.read]];
  });
  const address: { -readonly [Name in keyof Address]: Address[Name] } = {
    ...EMPTY_ADDRESS,
    ...Object.fromEntries(found),
  };
  for (const name of ["time", "compare"] as const) {
    if (!dataset || isInTime(address[name], dataset)) continue;
    unread.push({ name, text: texts.get(name) ?? "" });
    address[name] = null;
  }
  return { address, unread };
}

/** The values of an address by parameter. */
function partsOf(search: string): Map<keyof Address, string> {
  const raw = unwrap(search.replace(/^\?+|#(?!x?0*(?:38|26);).*$/gs, "")).replace(
    /&(?:amp;|#0*38;|#x0*26;)+/gi,
    "&",
  );
  const texts = new Map<keyof Address, string>();
  const parts = raw.split("&").flatMap((part) => {
    const sign = /^\W*data(?:=|%3D)/i.test(part) ? OUR_START : START;
    return part.replace(sign, "\n").split("\n");
  });
  for (const part of parts) {
    const [, key = "", value = ""] = /^(.*?)(?:=3D|=|%3D)(.*)$/is.exec(part) ?? [];
    const plain = decode(key)
      .toLowerCase()
      .replace(/^(?:amp;|\W)+|(?:\[\d*\]|\W)+$/g, "");
    const name = NAMES.find((name) => name === plain);
    const text = decode(value.replaceAll("+", " "));
    if (!name || text.trim() === "") continue;
    const before = texts.get(name);
    if (before === undefined) texts.set(name, text);
    else if (LISTS.includes(name)) texts.set(name, `${before},${text}`);
  }
  return texts;
}

/** A query that was escaped as a whole has no `=` or `&` left. */
function unwrap(raw: string): string {
  const next = decode(raw);
  return raw.includes("=") || next === raw ? raw : unwrap(next);
}

/** Decodes a text as far as it is well-formed. */
function decode(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped.replace(/%[2-7][\da-f]/gi, decodeURIComponent);
    }
  });
}

interface Value {
  /** Null if nothing of it was read. */
  readonly read: unknown;
  /** The part that was not read; null if all was. */
  readonly lost: string | null;
}

function readValue(name: keyof Address, text: string): Value {
  const { read } = PARAMS[name] as Param<unknown>;
  const forms = FORMS[name] ?? variants;
  for (const form of forms(text)) {
    const value = read(form);
    if (value !== null) return { read: value, lost: null };
  }
  return { read: null, lost: text };
}

const FORMS: { readonly [Name in keyof Address]?: (text: string) => Iterable<string> } = {
  time: rangeForms,
  compare: rangeForms,
  lang: function* (text) {
    for (const form of variants(text)) {
      yield form;
      yield form.toLowerCase().replace(/[-_].*$/, "");
    }
  },
  // Only a program escapes non-ASCII letters twice; a person never types them so.
  q: (text) => [text.replace(/(?:%[89a-f][\da-f])+/gi, decode)],
  data: function* (text) {
    const whole = /^https?%3a/i.test(text) ? decode(text) : text;
    yield whole.trim().replace(/(\.[a-z]\w{1,7})[^\w/]+$/i, "$1");
  },
};

/** The ranges that a faulty one may stand for. */
function* rangeForms(text: string): Generator<string> {
  for (const form of variants(text)) {
    const range = form.replace(/\.{3,}/, "..");
    yield range;
    yield range.replace(/^(\d{4})-(\d{4})$/, "$1..$2");
    yield range.replace(/^\d{4}$/, "$&..$&");
  }
}

/** What a text may have been, the most likely first. */
function* variants(text: string): Generator<string> {
  yield text;
  const whole = decodeAll(text);
  yield whole;
  const joined = whole
    .normalize("NFKC")
    .replace(/[\s\p{Cf}]+/gu, "")
    .replace(/[‐‑‒–—−]/g, "-");
  // In a language without spaces, the sentence may go on right after the link.
  for (const form of [joined, whole.trim().split(/\s/)[0] ?? "", ascii(joined)]) {
    const bare = form.replace(/^[^\p{L}\p{N}.-]+/u, "");
    for (const cut of [
      bare,
      bare.replace(/[^\p{L}\p{N}.]+$/u, ""),
      bare.replace(/[^\p{L}\p{N}]+$/u, ""),
    ]) {
      yield cut;
      yield cut.toLowerCase();
    }
  }
}

const ascii = (text: string) => /^[!-~]*/.exec(text)?.[0] ?? "";

function decodeAll(text: string): string {
  const next = decode(text).replace(/&(?:amp|quot|lt|gt|nbsp|#\d+);?/gi, " ");
  return next === text ? text : decodeAll(next);
}

/** The ids in a text, each as it is written in the data. */
function knownIds(name: keyof Address, text: string, known: Known): Value {
  if (!LISTS.includes(name)) {
    const id = known.find(variants(text));
    return { read: id, lost: id === null ? text : null };
  }
  const ids: string[] = [];
  const lost: string[] = [];
  for (const part of splitIds(text)) {
    const whole = known.find(variants(part));
    const parts = whole === null ? decodeAll(part).split(/[\s,;|+，、；]+/) : [];
    const found = whole === null ? parts.map((part) => known.find(variants(part))) : [whole];
    ids.push(...found.filter((id) => id !== null));
    lost.push(...parts.filter((part, i) => found[i] === null && /[\p{L}\p{N}]/u.test(part)));
  }
  return {
    read: (PARAMS[name] as Param<unknown>).read([...new Set(ids)].map(escapeId).join(",")),
    lost: lost.length > 0 ? lost.map(escapeId).join(",") : null,
  };
}
