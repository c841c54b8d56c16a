import { deflateSync, strToU8 } from "fflate";
import type { Dataset, TimelineEvent } from "../../model/dataset";
import { toPlain } from "../../model/export/json";
import { contentId, hash } from "../dataset/ids";
import { VERSION } from "./version";

/**
 * A dataset as the fragment of an address: `#d=VERSION.LENGTH.DATA.HASH`. `DATA` is our JSON without what is empty and
 * without ids that the reader makes anew, deflated, in base64url; `LENGTH` is its length in base 36, by which a link
 * that was cut short is known, and `HASH` is that of `DATA`. It ends in a letter or digit, so that no program takes its
 * end for punctuation. `events` are some of the dataset's.
 */
export function writeFragment(
  dataset: Dataset,
  events: readonly TimelineEvent[] = dataset.events,
): string {
  const plain = toPlain(dataset, events);
  const json = { ...withoutEmpty(plain), events: plain.events.map(withoutId) };
  const data = toBase64Url(deflateSync(strToU8(JSON.stringify(json)), { level: 9 }));
  return `#d=${[VERSION, data.length.toString(36), data, hash(data)].join(".")}`;
}

function withoutEmpty(json: object): object {
  const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;
  return Object.fromEntries(Object.entries(json).filter(([, value]) => !isEmpty(value)));
}

function withoutId<E extends { id: string; date: string; title: string }>({ id, ...rest }: E) {
  return id === contentId(rest.date, rest.title) ? rest : { id, ...rest };
}

function toBase64Url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
