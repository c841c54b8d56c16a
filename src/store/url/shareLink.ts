import type { Address } from "./address";
import { dataFragment } from "./dataFragment";
import { writeAddress } from "./url";

/**
 * The address of the page with the state of the view, without what only a frame has; `page` is the current address of
 * the app or the embed. Data in its fragment stay there.
 */
export function shareLink(address: Address, page: string): string {
  const data = dataFragment(new URL(page).hash) ?? "";
  const view = { ...address, controls: "none", bg: null, height: null } as const;
  return new URL(`./${writeAddress(view)}${data}`, page).href;
}
