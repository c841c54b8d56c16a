import { describe, expect, it } from "vitest";
import { EMPTY_ADDRESS, writeAddress } from "../../../src/store/url/url";
import { writeFacetPage } from "../../../tools/site/FacetPage";
import { facetsOf, pathOf } from "../../../tools/site/facets";
import { stillOf } from "../../../tools/site/still";
import { BASE, documentOf, faultsOf, ourSite } from "./site";

const site = ourSite();
const ids = new Set(site.editions[0]?.data.dataset.events.map(({ id }) => id));

/** The page of a facet: `ru/country/DEU/`. */
function htmlAt(path: string): string {
  for (const edition of site.editions) {
    const facet = facetsOf(edition).find((one) => pathOf(edition.code, one) === path);
    const first = site.editions[0];
    const search = writeAddress(facet?.address ?? EMPTY_ADDRESS);
    if (facet && first)
      return writeFacetPage(site, edition, facet, stillOf(first, search, "frame"));
  }
  throw new Error(`expected a page ${path}`);
}

const pageAt = (path: string) => documentOf(htmlAt(path));

interface Item {
  readonly position: number;
  readonly item: { readonly "@type": string; readonly url: string; readonly startDate: string };
}

const KINDS = [
  "country/DEU/",
  "relation/russia-china/",
  "topic/sanctions/",
  "era/split/",
  "year/1972/",
];

describe.each(KINDS.flatMap((path) => [path, `ru/${path}`, `zh/${path}`]))("%s", (path) => {
  const page = pageAt(path);

  it("begins with its picture, which leads to the live one", () => {
    const image = page.querySelector("main img");
    expect(image?.getAttribute("alt")).toContain(page.querySelector("h1")?.textContent);
    const open = page.querySelector("a.open");
    expect(image?.compareDocumentPosition(open as never)).toBe(4);
    expect(open?.getAttribute("href")).toMatch(/^(\.\.\/)+\?\w+=/);
  });

  it("lists each of its events once", () => {
    const links = [...page.querySelectorAll("main section li a[href*='/event/']")];
    const targets = links.map((link) => link.getAttribute("href"));
    expect(targets.length).toBeGreaterThan(2);
    expect(new Set(targets).size).toBe(targets.length);
  });

  it("says what it is in the words of searches", () => {
    const facts = JSON.parse(page.querySelector("script")?.textContent ?? "");
    expect(facts).toMatchObject({
      "@type": "CollectionPage",
      url: BASE + path,
      isBasedOn: { "@type": "Dataset", name: expect.any(String) },
      breadcrumb: { "@type": "BreadcrumbList" },
      mainEntity: { "@type": "ItemList" },
    });
    const items: Item[] = facts.mainEntity.itemListElement;
    expect(items.map(({ position }) => position)).toEqual(items.map((_, i) => i + 1));
    for (const { item } of items) {
      expect(item["@type"]).toBe("Event");
      expect(item.startDate).toMatch(/^\d{4}/);
      expect(ids).toContain(item.url.split("/").at(-2));
    }
    const steps: { item: string }[] = facts.breadcrumb.itemListElement;
    expect(steps.map(({ item }) => item).at(-1)).toBe(BASE + path);
    expect(facts.description).toBe(
      page.querySelector("meta[name=description]")?.getAttribute("content"),
    );
  });

  it("follows the rules of HTML", async () => {
    expect(await faultsOf(htmlAt(path))).toEqual([]);
  });
});

describe("the page of a country", () => {
  it("names its power, and divides its events by the powers that take part", () => {
    const page = pageAt("country/DEU/");
    expect(page.querySelector("main dl dd")?.textContent).toBe("The West");
    const heads = [...page.querySelectorAll("main h2")].map((head) => head.textContent);
    expect(heads).toContain("Also taking part: Russia");
    expect(heads).toContain("Also taking part: China");
  });

  it("says how warm each relation is, judging by its events", () => {
    const [row] = pageAt("country/DEU/").querySelectorAll("tbody tr");
    expect(row?.querySelector("th")?.textContent).toBe("Russia–China");
    expect(row?.textContent).toMatch(/\d+ cooperation, \d+ conflict.* → /);
  });
});

it("the page of a relation has its figures as datasets, with where they come from", () => {
  const page = pageAt("relation/russia-china/");
  const names = [...page.querySelectorAll("main h3")].map((head) => head.textContent);
  expect(names).toContain("China–Russia goods trade");
  const { hasPart } = JSON.parse(page.querySelector("script")?.textContent ?? "");
  expect(hasPart.map((part: { name: string }) => part.name)).toEqual(names);
  for (const part of hasPart) expect(part).toMatchObject({ "@type": "Dataset" });
});

it("the page of a year leads to the years beside it", () => {
  const page = pageAt("year/1972/");
  const link = (rel: string) => page.querySelector(`a[rel=${rel}]`)?.getAttribute("href");
  expect([link("prev"), link("next")]).toEqual(["../../year/1971/", "../../year/1973/"]);
});

it("the first and the last page of a kind lead one way only", () => {
  expect(pageAt("era/alliance/").querySelectorAll("a[rel=prev]")).toHaveLength(0);
  expect(pageAt("era/no-limits/").querySelectorAll("a[rel=next]")).toHaveLength(0);
});

it("the snippet is the frame of the same view", () => {
  const { textContent } = pageAt("ru/topic/sanctions/").querySelector("pre") ?? {};
  const frame = documentOf(textContent ?? "").querySelector("iframe");
  expect(frame?.getAttribute("src")).toBe(`${BASE}embed.html?topic=sanctions&lang=ru`);
});
