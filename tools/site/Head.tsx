import { localeOf } from "../../src/model/language";
import { folder, rootOf } from "../../src/store/url/paths";
import type { PageOf } from "./page";

// Pages run no scripts, load nothing and send nothing.
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

export function Head({ site, edition, path, head }: PageOf) {
  const { code, words, pages, data } = edition;
  const root = rootOf(path(code));
  const address = site.base + path(code);
  return (
    <head>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={POLICY} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${head.title} · ${words.title}`}</title>
      <meta name="description" content={head.description} />
      <link rel="canonical" href={address} />
      {site.editions.map((other) => (
        <link
          key={other.code}
          rel="alternate"
          hrefLang={other.code}
          href={site.base + path(other.code)}
        />
      ))}
      <link rel="alternate" hrefLang="x-default" href={site.base + path("en")} />
      {head.hasEmbed && (
        <link
          rel="alternate"
          type="application/json+oembed"
          href={`${address}oembed.json`}
          title={head.title}
        />
      )}
      <link
        rel="alternate"
        type="application/atom+xml"
        href={`${root}${folder(code)}feed.xml`}
        title={pages.feedTitle(data.dataset.about.title ?? words.title)}
      />
      <meta property="og:type" content={head.type} />
      <meta property="og:site_name" content={words.title} />
      <meta property="og:title" content={head.title} />
      <meta property="og:description" content={head.description} />
      <meta property="og:url" content={address} />
      <meta property="og:locale" content={localeOf(code).replace("-", "_")} />
      <meta property="og:image" content={site.base + head.picture} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta
        property="og:image:alt"
        content={pages.named(data.dataset.about.title ?? words.title)}
      />
      <meta name="twitter:card" content="summary_large_image" />
      <link rel="icon" href={`${root}icon.svg`} type="image/svg+xml" />
      <link rel="stylesheet" href={root + site.style} />
    </head>
  );
}
