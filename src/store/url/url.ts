import type { TimelineState } from "../state";
import type { Address } from "./address";
import { PARAMS, type Param } from "./params";

type Name = keyof Address;
const NAMES = Object.keys(PARAMS) as Name[];
// TypeScript cannot type a loop over all parameters without widening their values.
const paramOf = (name: Name) => PARAMS[name] as Param<unknown>;

function makeAddress(of: (name: Name) => unknown): Address {
  return Object.fromEntries(NAMES.map((name) => [name, of(name)])) as unknown as Address;
}

/** The address without parameters. */
export const EMPTY_ADDRESS: Address = makeAddress((name) => paramOf(name).initial);

/**
 * Reads an address from the parameters of a URL; the same for both pages. Unknown and invalid parameters are
 * dropped. Never throws.
 */
export function readAddress(search: string): Address {
  const params = new URLSearchParams(search);
  return makeAddress((name) => {
    const { initial, read } = paramOf(name);
    return read(params.get(name) ?? "") ?? initial;
  });
}

/** Writes an address as the search part of a URL, `""` or `"?…"`; defaults are left out. */
export function writeAddress(address: Address): string {
  const query = NAMES.flatMap((name) => {
    const { initial, write } = paramOf(name);
    const text = write(address[name]);
    return text === "" || text === write(initial) ? [] : [`${name}=${encode(text)}`];
  }).join("&");
  return query && `?${query}`;
}

/** The state as an address. */
export function toAddress(state: TimelineState): Address {
  return makeAddress((name) => paramOf(name).get(state));
}

/** What an address changes in a state, before and after the data are loaded. */
export function applyAddress(state: TimelineState, address: Address): Partial<TimelineState> {
  const parts = NAMES.map((name) => paramOf(name).apply(address, state.data));
  const filter = Object.assign({ ...state.filter }, ...parts.map((part) => part.filter));
  return Object.assign({}, ...parts, { filter });
}

/** Whether two states may have different addresses. */
export function isAddressChanged(state: TimelineState, old: TimelineState): boolean {
  return NAMES.some((name) => state[paramOf(name).part] !== old[paramOf(name).part]);
}

/** Escapes a text for a query, but keeps commas, colons and slashes legible. */
function encode(value: string): string {
  // Half a surrogate pair cannot be escaped.
  return encodeURIComponent(value.replace(/\p{Cs}/gu, "\ufffd"))
    .replace(/%(2C|3A|2F)/g, decodeURIComponent)
    .replace(/%20/g, "+");
}
