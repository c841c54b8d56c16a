import { type Address, writeAddress } from "../../store/address";

/** The page's address with the state of the view; `page` is the current address of the app or the embed. */
export function shareLink(address: Address, page: string): string {
  return new URL(`./${writeAddress({ ...address, controls: "none" })}`, page).href;
}

const HEIGHT = 600;

/** An iframe of the view for an article: as wide as its column, with a link for those who see no frames. */
export function embedSnippet(address: Address, page: string, title: string): string {
  const frame = new URL(`./embed.html${writeAddress(address)}`, page).href;
  const attributes = {
    src: frame,
    title,
    width: "100%",
    height: String(HEIGHT),
    loading: "lazy",
    allow: "fullscreen; clipboard-write; web-share",
    referrerpolicy: "strict-origin-when-cross-origin",
    // A width of 1 px that is then stretched: iOS would otherwise widen the frame to what it holds.
    style: "width: 1px; min-width: 100%; border: 0",
  };
  const text = Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(value)}"`);
  const fallback = `<a href="${escapeHtml(shareLink(address, page))}">${escapeHtml(title)}</a>`;
  return `<iframe ${text.join(" ")}>${fallback}</iframe>`;
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
