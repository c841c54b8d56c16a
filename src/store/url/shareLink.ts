import type { Address } from "./address";
import { writeAddress } from "./url";

/** The address of the page with the state of the view; `page` is the current address of the app or the embed. */
export function shareLink(address: Address, page: string): string {
  return new URL(`./${writeAddress({ ...address, controls: "none" })}`, page).href;
}
