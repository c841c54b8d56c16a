import {
  contentsPath,
  eventPath,
  listPath,
  statementPath,
  storyPath,
} from "../../src/store/url/paths";
import type { Site } from "./edition";
import { facetsOf, pathOf } from "./facets";
import { xml } from "./xml";

/** The app and all pages with their translations (sitemaps.org, with Google's hreflang). */
export function writeSitemap({ base, editions, statement }: Site): string {
  const [edition] = editions;
  const { events = [], stories = [] } = edition?.data.dataset ?? {};
  const codes = editions.map(({ code }) => code);
  type Path = typeof listPath;
  const paths: Path[] = [
    listPath,
    contentsPath,
    ...(edition ? facetsOf(edition) : []).map(
      (facet): Path =>
        (code) =>
          pathOf(code, facet),
    ),
    ...stories.map(
      ({ id }): Path =>
        (code) =>
          storyPath(code, id),
    ),
    ...events.map(
      ({ id }): Path =>
        (code) =>
          eventPath(code, id),
    ),
  ];
  const pages = paths.flatMap((path) => {
    const twins = codes.map(
      (code) => xml`<xhtml:link rel="alternate" hreflang="${code}" href="${base + path(code)}"/>`,
    );
    return codes.map((code) => xml`<url><loc>${base + path(code)}</loc>${twins}</url>\n`);
  });
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url><loc>${base}</loc></url>
${statement ? [xml`<url><loc>${base + statementPath()}</loc></url>\n`] : []}${pages}</urlset>
`.text;
}

/** Allows all robots, and names the sitemap. Robots request it only from the root of a host. */
export function writeRobots({ base }: Site): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${base}sitemap.xml\n`;
}
