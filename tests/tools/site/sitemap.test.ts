import { describe, expect, it } from "vitest";
import { BASE, expectXml, fileOf, filesOf, NIXON, ourSite, pagesOf } from "./site";

const site = ourSite();
const files = filesOf(site);

describe("the map of the site", () => {
  it("has every page with its twins", () => {
    const map = fileOf(files, "sitemap.xml");
    expectXml(map);
    expect(map.match(/<url>/g)).toHaveLength(pagesOf(files).length + 1);
    expect(map).toContain(
      `<loc>${BASE}ru/${NIXON}</loc><xhtml:link rel="alternate" hreflang="en" href="${BASE}${NIXON}"/>`,
    );
    expect(fileOf(files, "robots.txt")).toContain(`Sitemap: ${BASE}sitemap.xml`);
  });
});
