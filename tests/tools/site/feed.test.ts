import { describe, expect, it } from "vitest";
import { readSite } from "../../../tools/site/edition";
import { writeFeed } from "../../../tools/site/feed";
import { BASE, expectXml, fileOf, filesOf, ourSite } from "./site";

const site = ourSite();
const files = filesOf(site);
const events = site.editions[0]?.data.dataset.events ?? [];

describe("a feed", () => {
  it.each(["", "ru/", "zh/"])("has what is new, in %j", (root) => {
    const feed = fileOf(files, `${root}feed.xml`);
    expectXml(feed);
    expect(feed).toContain(
      `<link rel="self" type="application/atom+xml" href="${BASE}${root}feed.xml"/>`,
    );
    const [first] = feed.match(/<entry>\n<id>.*<\/id>/) ?? [];
    expect(first).toBe(`<entry>\n<id>${BASE}${root}event/${events.at(-1)?.id}/</id>`);
  });

  it("has what was added last before what happened last", () => {
    const all = [
      { id: "old", date: "1950", title: "Old", added: "2027-01-02" },
      { id: "late", date: "2026-05", title: "Late" },
      { id: "later", date: "2026-06", title: "Later" },
    ];
    const small = readSite({ en: { title: "T", updated: "2027-01-02", events: all } }, BASE);
    const [edition] = small.editions;
    const feed = edition ? writeFeed(small, edition) : "";
    const ids = [...feed.matchAll(/<entry>\n<id>.*\/event\/(.*)\/<\/id>/g)].map(([, id]) => id);
    expect(ids).toEqual(["old", "later", "late"]);
    expect(feed).toContain("<published>2027-01-02T00:00:00.000Z</published>");
  });
});
