import { renderToStaticMarkup } from "react-dom/server";
import type { HtmlTagDescriptor } from "vite";
import { placementsOf } from "../../src/model/placements";
import { folder, listPath, wholePicture } from "../../src/store/url/paths";
import { EventLink } from "./Document";
import type { Edition, Site } from "./edition";

/** The content of the app's two pages until the app has loaded, and for readers without scripts. */

const MOST = { "index.html": 12, "embed.html": 8 } as const;

type Served = keyof typeof MOST;

export function isServed(name: string): name is Served {
  return name in MOST;
}

/** The newest and the most important events with links to their pages, and a link to all events. */
export function servedText(site: Site, page: Served): string {
  const [edition] = site.editions;
  if (!edition) return "";
  const isFrame = page === "embed.html";
  const list = { edition, most: MOST[page], isFrame };
  return renderToStaticMarkup(
    <>
      <Events {...list} title={edition.pages.newest} places={newest(edition)} />
      {!isFrame && <Events {...list} title={edition.pages.important} places={important(edition)} />}
      <ul>
        {site.editions.map(({ code, pages, words, data }) => (
          <li key={code}>
            <a href={`./${listPath(code)}`} lang={code} target={isFrame ? "_blank" : undefined}>
              {pages.all(words.formats.number(data.dataset.events.length))}
            </a>
          </li>
        ))}
      </ul>
    </>,
  );
}

interface ListOf {
  readonly edition: Edition;
  readonly title: string;
  /** Indices of events; the first of them are listed. */
  readonly places: readonly number[];
  readonly most: number;
  readonly isFrame: boolean;
}

function Events({ edition, title, places, most, isFrame }: ListOf) {
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {places.slice(0, most).map((index) => (
          <li key={index}>
            <EventLink
              edition={edition}
              index={index}
              root="./"
              target={isFrame ? "_blank" : undefined}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function newest({ data }: Edition): number[] {
  return [...data.dataset.events.keys()].reverse();
}

/** In the order in which the chart names events: by importance, effect and links. */
function important({ data }: Edition): number[] {
  const { placements, count } = data.columns;
  const rank = Array.from({ length: count }, (_, index) =>
    Math.max(0, ...placementsOf(placements, index).map((p) => placements.rank[p] ?? 0)),
  );
  return [...rank.keys()].sort((a, b) => (rank[b] ?? 0) - (rank[a] ?? 0));
}

/** The metadata in the head of the app's page; the frame's page only links to the full one. */
export function servedTags({ base, editions }: Site, page: Served): HtmlTagDescriptor[] {
  const [edition] = editions;
  if (!edition) return [];
  const { words, pages, data } = edition;
  const { title = words.title, description = "" } = data.dataset.about;
  const canonical = tag("link", { rel: "canonical", href: base });
  if (page === "embed.html") return [canonical];
  const og = {
    type: "website",
    site_name: words.title,
    title,
    description,
    url: base,
    image: base + wholePicture(),
    "image:width": "1200",
    "image:height": "630",
    "image:alt": pages.named(title),
  };
  return [
    canonical,
    ...Object.entries(og).map(([name, content]) =>
      tag("meta", { property: `og:${name}`, content }),
    ),
    tag("meta", { name: "twitter:card", content: "summary_large_image" }),
    tag("link", {
      rel: "alternate",
      type: "application/json+oembed",
      href: `${base}oembed.json`,
      title,
    }),
    ...editions.map(({ code, pages, data }) =>
      tag("link", {
        rel: "alternate",
        type: "application/atom+xml",
        href: `./${folder(code)}feed.xml`,
        title: pages.feedTitle(data.dataset.about.title ?? title),
      }),
    ),
  ];
}

function tag(name: string, attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: name, attrs, injectTo: "head" };
}
