import type { Source } from "../state";
import type { Address } from "./address";
import { writeAddress } from "./url";

const RECORD: Source = { kind: "record" };

/**
 * The address of the page with the state of the view, without what only a frame has, and with the data in it if they
 * stand in a link; `page` is the current address of the app or the embed. Null if others cannot get at the data: they are a file on this device.
 */
export function shareLink(address: Address, page: string, source: Source = RECORD): string | null {
  return linkTo("./", { ...address, controls: "none", bg: null, height: null }, page, source);
}

/** The address of a frame with the state of the view; null as of `shareLink`. */
export function frameLink(address: Address, page: string, source: Source = RECORD): string | null {
  return linkTo("./embed.html", { ...address, view: "timeline" }, page, source);
}

function linkTo(path: string, address: Address, page: string, source: Source): string | null {
  const search = writeAddress(address);
  if (source.kind === "file") return null;
  if (source.kind !== "page")
    return new URL(path + search + (source.kind === "link" ? source.fragment : ""), page).href;
  // A page that was saved has its data in it, and is its own frame.
  const { protocol, host, pathname } = new URL(page);
  return /^https?:$/.test(protocol) ? `${protocol}//${host}${pathname}${search}` : null;
}
