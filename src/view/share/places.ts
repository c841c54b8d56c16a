import type { Source } from "../../store/state";
import type { Address } from "../../store/url/address";
import { storyPicture, wholePicture } from "../../store/url/paths";
import { frameLink, shareLink } from "../../store/url/shareLink";
import { writeAddress } from "../../store/url/url";
import { attributesOf, embedSnippet, escapeHtml, FIRST_HEIGHT, type FrameHeight } from "./snippet";

/** The places that code is made for, the plainest first. */
export const PLACES = ["page", "element", "wordpress", "amp", "markdown", "newsletter"] as const;
export type Place = (typeof PLACES)[number];

/** What code is made of; `page` is the current address of the app. */
export interface Subject {
  readonly address: Address;
  readonly page: string;
  /** The title of the frame. */
  readonly title: string;
  readonly height: FrameHeight;
  /** Where the data come from: a place that others can get at. */
  readonly source: Source;
}

/** The places for which there is code: an element and a picture are those of our own record. */
export function placesFor({ kind }: Source): readonly Place[] {
  return kind === "record"
    ? PLACES
    : PLACES.filter((place) => place !== "element" && place !== "newsletter");
}

/** The code for a place. */
export function codeFor(place: Place, subject: Subject): string {
  return CODE[place](subject);
}

const CODE: Readonly<Record<Place, (subject: Subject) => string>> = {
  page: ({ address, page, title, height, source }) =>
    embedSnippet(address, page, title, height, source),
  element: elementSnippet,
  // Editors of WordPress remove scripts even where they keep frames.
  wordpress: ({ address, page, title, height, source }) =>
    embedSnippet(address, page, title, fixed(height), source),
  amp: ampSnippet,
  markdown: ({ address, page, title, height, source }) =>
    embedSnippet(address, page, title, height, source),
  newsletter: newsletterSnippet,
};

const fixed = (height: FrameHeight) => (height === "automatic" ? FIRST_HEIGHT : height);

function linkOf({ address, page, source }: Subject): string {
  return shareLink(address, page, source) ?? "";
}

/** The address of the served picture of a story or of the whole timeline; null for other data. */
function pictureFor({ address: { story }, page, source }: Subject): string | null {
  if (source.kind !== "record") return null;
  return new URL(story === null ? wholePicture() : storyPicture(story), new URL("./", page)).href;
}

function elementSnippet(subject: Subject): string {
  const { address, page, title } = subject;
  const view = new URLSearchParams(writeAddress({ ...address, view: "timeline" }));
  const attributes = attributesOf(Object.fromEntries(view));
  const link = `<a href="${escapeHtml(linkOf(subject))}">${escapeHtml(title)}</a>`;
  const script = escapeHtml(new URL("./embed.js", page).href);
  return `<strategic-triangle${attributes}>${link}</strategic-triangle>\n<script src="${script}" async></script>`;
}

/** AMP loads a frame only with `https:`, and near the top of a page only behind a placeholder. */
function ampSnippet(subject: Subject): string {
  const { address, page, title, height, source } = subject;
  const picture = pictureFor(subject);
  const attributes = attributesOf({
    src: frameLink(address, page, source) ?? "",
    title,
    layout: "fixed-height",
    height: String(fixed(height)),
    sandbox: "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox",
    frameborder: "0",
  });
  const name = escapeHtml(title);
  const placeholder = picture
    ? `<amp-img placeholder layout="fill" src="${escapeHtml(picture)}" alt="${name}" style="object-fit: contain"></amp-img>`
    : `<div placeholder>${name}</div>`;
  return `<amp-iframe${attributes} resizable>
  ${placeholder}
  <div overflow tabindex="0" role="button" aria-label="${name}">+</div>
</amp-iframe>`;
}

/** A picture that leads to the view. Mail programs show no frames and no SVG. */
function newsletterSnippet(subject: Subject): string {
  const image = attributesOf({
    src: pictureFor(subject) ?? "",
    alt: subject.title,
    width: "600",
    height: "315",
    style: "width: 100%; max-width: 600px; height: auto; border: 0",
  });
  return `<a href="${escapeHtml(linkOf(subject))}"><img${image}></a>`;
}
