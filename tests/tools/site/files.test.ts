import { existsSync } from "node:fs";
import { posix } from "node:path";
import ICAL from "ical.js";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { readSite } from "../../../tools/site/edition";
import { facetsOf } from "../../../tools/site/facets";
import { stillPictures } from "../../../tools/site/StillPicture";
import { dataFiles } from "../../published";
import {
  BASE,
  documentOf,
  expectXml,
  faultsOf,
  fileOf,
  filesOf,
  HOSTILE,
  NIXON,
  ourSite,
  pagesOf,
} from "./site";

const site = ourSite();
const files = filesOf(site);
const hostile = filesOf(readSite({ en: HOSTILE, ru: { events: [] } }, BASE));
const { events, stories } = site.editions[0]?.data.dataset ?? { events: [], stories: [] };

const linksOf = (html: string) =>
  [...html.matchAll(/ (?:href|src|srcSet)="([^"]*)"/g)].map(([, href = ""]) => href);

/** The file that a link of a page leads to; null where it leads to another site. */
function targetOf(page: string, href: string): string | null {
  const isOurs = href.startsWith(BASE);
  if (/^https?:/.test(href) && !isOurs) return null;
  const target = isOurs ? href.slice(BASE.length) : posix.join(posix.dirname(page), href);
  return posix.normalize(target.replace(/[?#].*$/, "").replace(/(^|\/)$/, "$1index.html"));
}

const pictures = new Set([...stillPictures(site)].map(([path]) => path));

const isServed = (file: string) =>
  files.has(file) ||
  pictures.has(file) ||
  dataFiles.has(file.replace(/^data\//, "")) ||
  file === "index.html" ||
  file === "page.css" ||
  existsSync(`public/${file}`);

describe("the pages of our record", () => {
  it("are one for each event, story and facet, a list and the contents, in three languages", () => {
    expect(site.editions.map(({ code }) => code)).toEqual(["en", "ru", "zh"]);
    const [first] = site.editions;
    const facets = first ? facetsOf(first) : [];
    const count = events.length + stories.length + facets.length + 2;
    expect(pagesOf(files)).toHaveLength(3 * count + 1);
  });

  it("tell how accessible all is, from one text, in tables whose cells know their heads", async () => {
    const html = fileOf(files, "accessibility/index.html");
    const page = documentOf(html);
    expect(page.querySelector("h1")?.textContent).toBe("Accessibility");
    const [row] = page.querySelectorAll("tbody tr");
    expect(row?.querySelector("th[scope=row]")?.textContent).toBe("1.1.1 Non-text content");
    expect(page.querySelectorAll("nav[aria-label=Languages]")).toHaveLength(0);
    expect(fileOf(files, "sitemap.xml")).toContain(`<loc>${BASE}accessibility/</loc>`);
    expect(await faultsOf(html)).toEqual([]);
  });

  it("say all that is known of an event", () => {
    const page = documentOf(fileOf(files, `${NIXON}index.html`));
    const text = page.body.textContent ?? "";
    for (const said of [
      "Nixon visits China and meets Mao",
      "February 1972",
      "China–West +2 joint results",
      "Nixon was the first US president",
      "United States, China",
      "Rapprochement with China, 1972",
      "primary source",
      "Nixon’s triangle",
    ])
      expect(text).toContain(said);
    const links = [...page.querySelectorAll("main a")].map((a) => a.getAttribute("href"));
    expect(links).toContain("https://history.state.gov/milestones/1969-1976/rapprochement-china");
    expect(links).toContain("../../event/1972-02-27-shanghai-communique/");
    for (const path of ["country/USA/", "relation/china-west/", "topic/diplomacy/", "year/1972/"])
      expect(links).toContain(`../../${path}`);
    expect(links).toContain("../../?event=1972-02-21-nixon-in-china&lang=en");
  });

  it("name themselves and their twins in other languages by whole addresses", () => {
    const page = documentOf(fileOf(files, `zh/${NIXON}index.html`));
    const link = (query: string) => page.querySelector(`link${query}`)?.getAttribute("href");
    expect(page.documentElement.lang).toBe("zh");
    expect(link('[rel="canonical"]')).toBe(`${BASE}zh/${NIXON}`);
    expect(link('[hreflang="en"]')).toBe(BASE + NIXON);
    expect(link('[hreflang="ru"]')).toBe(`${BASE}ru/${NIXON}`);
    expect(link('[hreflang="x-default"]')).toBe(BASE + NIXON);
    expect(link('[type="application/json+oembed"]')).toBe(`${BASE}zh/${NIXON}oembed.json`);
    const meta = (name: string) =>
      page.querySelector(`meta[property="og:${name}"]`)?.getAttribute("content");
    expect(meta("url")).toBe(`${BASE}zh/${NIXON}`);
    expect(meta("title")).toContain("1972年2月21日");
  });

  it("list all events by year", () => {
    const page = documentOf(fileOf(files, "events/index.html"));
    expect(page.querySelectorAll("main li a[href*='/event/']")).toHaveLength(events.length);
    const [year] = page.querySelectorAll("main nav a");
    expect(year?.textContent).toBe("1949");
    expect(page.querySelector(`h2${year?.getAttribute("href")}`)?.textContent).toBe("1949");
  });

  it("have a form for those who search data", () => {
    const facts = (path: string) =>
      JSON.parse(documentOf(fileOf(files, path)).querySelector("script")?.textContent ?? "");
    expect(facts(`${NIXON}index.html`)).toMatchObject({
      "@type": "WebPage",
      temporalCoverage: "1972-02-21/1972-02-28",
      license: "https://creativecommons.org/licenses/by/4.0/",
      about: { startDate: "1972-02-21", endDate: "1972-02-28", location: { name: "Beijing" } },
    });
    expect(facts("events/index.html")).toMatchObject({
      "@type": "Dataset",
      distribution: [{ contentUrl: `${BASE}events.csv` }, {}, {}],
    });
  });

  it("are all led to by others, from the contents on", () => {
    const linked = new Set(
      pagesOf(files).flatMap(([path, html]) =>
        [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href = ""]) => targetOf(path, href)),
      ),
    );
    const orphans = pagesOf(files).filter(([path]) => !linked.has(path));
    expect(orphans.map(([path]) => path)).toEqual(["accessibility/index.html"]);
  });

  it("lead to nothing that is not there", () => {
    const dead = pagesOf(files).flatMap(([path, html]) =>
      linksOf(html)
        .map((href) => targetOf(path, href))
        .filter((target) => target !== null && !isServed(target))
        .map((target) => `${path}: ${target}`),
    );
    expect(dead.slice(0, 5)).toEqual([]);
  });

  it("are valid HTML", async () => {
    const some = pagesOf(files).filter((_, i) => i % 97 === 0);
    for (const [path, html] of [...some, [NIXON, fileOf(files, `${NIXON}index.html`)] as const])
      expect(await faultsOf(html), path).toEqual([]);
  });
});

describe("files for machines", () => {
  it.each(["", "ru/", "zh/"])("hold every event as a table and a calendar, in %j", (root) => {
    const { data, errors } = Papa.parse(fileOf(files, `${root}events.csv`).trim(), {
      header: true,
    });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(events.length);
    const calendar = ICAL.Component.fromString(fileOf(files, `${root}events.ics`));
    const entries = calendar.getAllSubcomponents("vevent");
    expect(entries).toHaveLength(events.length);
    const parts = [...files].filter(([path]) =>
      new RegExp(`^${root}events-[0-9]+[.]ics$`).test(path),
    );
    for (const [path, text] of parts)
      expect(new TextEncoder().encode(text).length, path).toBeLessThan(1_000_000);
    const inParts = parts.flatMap(([, text]) =>
      ICAL.Component.fromString(text).getAllSubcomponents("vevent"),
    );
    expect(inParts.map(String)).toEqual(entries.map(String));
    const url = String(entries[0]?.getFirstPropertyValue("url"));
    expect(files.has(`${url.slice(BASE.length)}index.html`)).toBe(true);
  });

  it.each([
    ["oembed.json", "?lang=en"],
    ["zh/oembed.json", "?lang=zh"],
    [`ru/${NIXON}oembed.json`, "?event=1972-02-21-nixon-in-china&lang=ru"],
    ["story/nixons-triangle/oembed.json", "?story=nixons-triangle&lang=en"],
  ])("answer in %s how to put it in a frame", (path, search) => {
    const answer = JSON.parse(fileOf(files, path));
    expect(answer).toMatchObject({ type: "rich", version: "1.0", provider_url: BASE });
    expect([answer.width, answer.height]).toEqual([expect.any(Number), expect.any(Number)]);
    const frame = documentOf(answer.html).querySelector("iframe");
    expect(frame?.getAttribute("src")).toBe(`${BASE}embed.html${search}`);
    expect(frame?.getAttribute("title")).toMatch(/\S/);
    expect(frame?.getAttribute("loading")).toBe("lazy");
  });
});

describe("a hostile dataset", () => {
  it("gives pages in which texts are texts", async () => {
    for (const [path, html] of pagesOf(hostile)) {
      const page = documentOf(html);
      const scripts = [...page.querySelectorAll("script")];
      expect(
        scripts.map(({ type }) => type),
        path,
      ).toEqual(["application/ld+json"]);
      expect(() => JSON.parse(scripts[0]?.textContent ?? "")).not.toThrow();
      expect(page.querySelectorAll("[onerror], iframe, style")).toHaveLength(0);
      for (const image of page.querySelectorAll("img"))
        expect(image.getAttribute("src")).toMatch(/^(\.\.\/)+still\/\w+\/[\w~-]+\.svg$/);
      for (const a of page.querySelectorAll("a"))
        expect(a.getAttribute("href")).toMatch(/^(\.\.\/|https:\/\/|#)/);
      expect(await faultsOf(html), path).toEqual([]);
    }
  });

  it("keeps its files in their folders, each its own", () => {
    for (const path of hostile.keys()) expect(posix.normalize(path)).toBe(path);
    expect(pagesOf(hostile).filter(([path]) => path.startsWith("event/"))).toHaveLength(6);
  });

  it("gives XML, JSON and calendars that others can read", () => {
    for (const [path, text] of hostile) {
      if (path.endsWith(".xml")) expectXml(text);
      if (path.endsWith(".json")) expect(() => JSON.parse(text)).not.toThrow();
      if (path.endsWith(".ics")) expect(() => ICAL.parse(text)).not.toThrow();
    }
  });

  it("puts nothing but a frame into an oEmbed answer", () => {
    for (const [path, text] of hostile) {
      if (!path.endsWith("oembed.json")) continue;
      const { body } = documentOf(JSON.parse(text).html);
      expect(body.children).toHaveLength(1);
      expect(body.querySelector("iframe")?.getAttributeNames()).not.toContain("onload");
    }
  });
});
