import type { Dataset } from "../../model/dataset";
import type { Address } from "./address";
import { isInTime } from "./timeRange";
import { readAddress, writeAddress } from "./url";

/** What a program may have left in a value: parameters, escapes, the end of a sentence. */
const CHANGED = /[?;]\w+=|%\w\w|[.,;:!)>\]]$/;

/** Whether an address is as we write it but for what others add, so that nothing of it has to be repaired. */
export function isPlain(search: string): boolean {
  const read = new URLSearchParams(writeAddress(readAddress(search)));
  // A browser takes `&#38;` for a sign and the start of a fragment.
  if (search.endsWith("&")) return false;
  return [...new URLSearchParams(search)].every(
    ([name, text]) => (read.get(name) === text && !CHANGED.test(text)) || /^utm_|clid$/.test(name),
  );
}

/** Whether all ids of an address exist in the data. Series load later and are not checked. */
export function isKnown(address: Address, dataset: Dataset): boolean {
  const { actors, powers, relations, topics, events, stories, counted, digest } = dataset;
  const has = (ids: readonly (string | null)[], ...lists: readonly { readonly id: string }[][]) =>
    ids.every((id) => id === null || lists.some((list) => list.some((one) => one.id === id)));
  const ofEvents = [address.event, ...address.only, ...address.pin];
  const hasEvents = digest
    ? ofEvents.every((id) => id === null || digest.indexOf(id) !== undefined)
    : // An event that is only counted may be read later.
      counted !== undefined || has(ofEvents, [...events]);
  return (
    address.series.length === 0 &&
    has(address.with, [...actors], [...powers]) &&
    has(address.topic, [...topics]) &&
    has(address.relation, [...relations]) &&
    hasEvents &&
    has([address.story], [...stories]) &&
    isInTime(address.time, dataset) &&
    isInTime(address.compare, dataset)
  );
}
