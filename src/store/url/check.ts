import type { Dataset } from "../../model/dataset";
import type { Address } from "./address";
import { PARAMS, type Param } from "./params";
import { isInTime } from "./timeRange";

/** Signs of a program that took the address for text: entities, escapes of escapes, a second `?`. */
const CHANGED = /amp;|#\d|%2[56]|.[?;]\w+=|^[^=]+$/i;

/** The end of a sentence behind the name of a file. */
const ENDED = /\.[a-z]\w*[.,;:!)\]}>"'”’»。，]+$/i;

/** Whether an address is as we write it, or as a person does, so that nothing of it has to be repaired. */
export function isPlain(search: string): boolean {
  const params = [...new URLSearchParams(search)];
  return (
    (!CHANGED.test(search) || search.length < 2) &&
    new Set(params.map(([name]) => name)).size === params.length &&
    params.every(([name, text]) => {
      if (name === "data" && ENDED.test(text)) return false;
      if (Object.hasOwn(PARAMS, name))
        return text === "" || (PARAMS[name as keyof Address] as Param<unknown>).read(text) !== null;
      return !/\W/.test(name) && !Object.hasOwn(PARAMS, name.toLowerCase());
    })
  );
}

/** Whether all that an address names is in the data. Of series, which come later, nothing is known. */
export function isKnown(address: Address, dataset: Dataset): boolean {
  const { actors, powers, topics, events, stories } = dataset;
  const has = (ids: readonly (string | null)[], ...lists: readonly { readonly id: string }[][]) =>
    ids.every((id) => id === null || lists.some((list) => list.some((one) => one.id === id)));
  return (
    address.series.length === 0 &&
    has(address.with, [...actors], [...powers]) &&
    has(address.topic, [...topics]) &&
    has([address.event], [...events]) &&
    has([address.story], [...stories]) &&
    isInTime(address.time, events)
  );
}
