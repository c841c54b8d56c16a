import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { readSite } from "../../../tools/site/edition";
import { writeFeed } from "../../../tools/site/feed";
import { oddText } from "../../model/oddText";
import { BASE, expectXml, fileOf, filesOf, ourSite, served } from "./site";

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
    const [, first] = feed.match(/<entry>\n<id>.*\/event\/(.*)\/<\/id>/) ?? [];
    const days = events.map(({ id, added = "", changed = added }) => ({ id, added, changed }));
    const rank = ({ added, changed }: (typeof days)[number]) => `${changed} ${added}`;
    const last = days.map(rank).sort().at(-1);
    expect(first).toBe(days.filter((day) => rank(day) === last).at(-1)?.id);
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

  it("says what was changed, after what was added on the same day", () => {
    const all = [
      { id: "same", date: "1950", title: "Same", added: "2027-01-01" },
      { id: "new", date: "1951", title: "New", added: "2027-01-02" },
      { id: "mended", date: "1952", title: "Mended", added: "2026-12-01", changed: "2027-01-02" },
    ];
    const small = readSite({ en: { title: "T", updated: "2027-01-02", events: all } }, BASE);
    const [edition] = small.editions;
    const feed = edition ? writeFeed(small, edition) : "";
    const entries = feed.split("<entry>").slice(1);
    const said = (entry: string) => [
      entry.match(/event\/(.*)\/<\/id>/)?.[1],
      entry.match(/<published>(.*)T/)?.[1],
      entry.match(/<updated>(.*)T/)?.[1],
      entry.match(/label="(.*)"/)?.[1],
    ];
    expect(entries.map(said)).toEqual([
      ["new", "2027-01-02", "2027-01-02", "Added"],
      ["mended", "2026-12-01", "2027-01-02", "Changed"],
      ["same", "2027-01-01", "2027-01-01", "Added"],
    ]);
  });

  it("says every text as it was, but for what XML has no form for", () => {
    fc.assert(
      fc.property(oddText(80), oddText(200), oddText(200), (title, summary, license) => {
        const events = [{ id: "a", date: "1960", title, summary }];
        const odd = readSite({ en: { title, license, events } }, BASE);
        const [edition] = odd.editions;
        const texts = textsOf(served(edition ? writeFeed(odd, edition) : ""));
        const [name = "", entry = ""] = texts.title ?? [];
        expect(entry).toBe(`1960: ${inXml(title)}`);
        expect(name).toContain(inXml(title));
        expect(texts.summary).toEqual([inXml(summary)]);
        expect(texts.rights).toEqual([inXml(license)]);
      }),
      { numRuns: 1000 },
    );
  });
});

/** The texts of all elements by name, as a feed reader sees them. */
function textsOf(feed: string): Record<string, string[]> {
  const texts: Record<string, string[]> = {};
  let text = "";
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", () => {
    text = "";
  });
  parser.on("text", (part) => {
    text += part;
  });
  parser.on("closetag", ({ name }) => {
    texts[name] = [...(texts[name] ?? []), text];
  });
  parser.write(feed).close();
  return texts;
}

/** A text with a mark for each character that XML 1.0 forbids. */
const inXml = (text: string) =>
  [...text]
    .map((sign) =>
      /^[\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]$/u.test(sign) ? sign : "\ufffd",
    )
    .join("");
