import type { Px } from "../../layout/scale";
import type { Source } from "../../store/state";
import type { Address } from "../../store/url/address";
import { frameLink, shareLink } from "../../store/url/shareLink";

/** The height of a frame: "automatic" is set by the host script, a number is in px. */
export type FrameHeight = "automatic" | Px;

/** The height until the script has found a better one; a frame that loads lazily needs one, too. */
export const FIRST_HEIGHT: Px = 600;

/**
 * An iframe of the view for an article: as wide as its column, with a fallback link and, if the height is
 * automatic, the script that sizes it. `page` is the current address of the app; `source` is one that others can get at.
 */
export function embedSnippet(
  address: Address,
  page: string,
  title: string,
  height: FrameHeight,
  source?: Source,
): string {
  // Beside a page that was saved there is no script.
  const isAutomatic = height === "automatic" && source?.kind !== "page";
  const attributes = {
    src: frameLink(address, page, source) ?? "",
    title,
    width: "100%",
    height: String(height === "automatic" ? FIRST_HEIGHT : height),
    loading: "lazy",
    allow: "fullscreen; clipboard-write; web-share",
    referrerpolicy: "strict-origin-when-cross-origin",
    style: frameStyle(address),
  };
  const link = shareLink(address, page, source) ?? "";
  const fallback = `<a href="${escapeHtml(link)}">${escapeHtml(title)}</a>`;
  const frame = `<iframe${attributesOf(attributes)}>${fallback}</iframe>`;
  const script = new URL("./embed.js", page).href;
  return isAutomatic ? `${frame}\n<script src="${escapeHtml(script)}" async></script>` : frame;
}

/**
 * The colour scheme that the place of a frame needs so that the page shows through the frame: browsers lay a ground
 * below one of another scheme. Null if the page decides, or if the frame has its own ground.
 */
export function placeScheme({ bg, theme }: Address): "light" | "dark" | null {
  return bg === "none" && theme !== "auto" ? theme : null;
}

function frameStyle(address: Address): string {
  const scheme = placeScheme(address);
  // A width of 1 px that is then stretched: otherwise iOS widens the frame to its content.
  const style = "width: 1px; min-width: 100%; border: 0";
  return scheme ? `${style}; color-scheme: ${scheme}` : style;
}

/** The height that a frame's message reports, px; null for any other message. */
export function heightIn(message: unknown): Px | null {
  const body = field(message, "strategic-triangle");
  const height = field(body, "type") === "height" ? field(body, "height") : null;
  return typeof height === "number" && height > 0 && height <= HIGHEST ? height : null;
}

const HIGHEST: Px = 10_000;

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Attributes as HTML, each after a space. */
export function attributesOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join("");
}

/** A text as HTML, also in an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
