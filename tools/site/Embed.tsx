import { renderToStaticMarkup } from "react-dom/server";
import type { Edition, Site } from "./edition";

const WIDTH = 700;
const HEIGHT = 560;

/** The subject of an embed: its name, the state of the app, and the path of its picture. */
export interface EmbedOf {
  readonly title: string;
  readonly search: string;
  readonly picture: string;
}

/** An oEmbed response (oembed.com, version 1.0, rich): JSON with which other sites embed the timeline. */
export function writeEmbed({ base }: Site, { words, pages }: Edition, embed: EmbedOf): string {
  const { title, search, picture } = embed;
  return JSON.stringify({
    type: "rich",
    version: "1.0",
    title,
    author_name: words.title,
    provider_name: words.title,
    provider_url: base,
    cache_age: 86_400,
    html: renderToStaticMarkup(
      <iframe
        src={`${base}embed.html${search}`}
        title={pages.named(title)}
        width={WIDTH}
        height={HEIGHT}
        loading="lazy"
        allow="fullscreen; clipboard-write; web-share"
        referrerPolicy="strict-origin-when-cross-origin"
        style={{ width: "1px", minWidth: "100%", border: 0 }}
      />,
    ),
    width: WIDTH,
    height: HEIGHT,
    thumbnail_url: base + picture,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
}
