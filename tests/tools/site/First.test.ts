import { describe, expect, it } from "vitest";
import { firstMarkup, writeStills } from "../../../tools/site/First";
import { documentOf, faultsOf, ourSite } from "./site";

const site = ourSite();
const stills = new Map(writeStills(site));

describe.each([
  ["page", false],
  ["frame", true],
] as const)("what the %s shows first", (_, isEmbed) => {
  const html = firstMarkup(site, isEmbed);
  const page = documentOf(`<!doctype html><body>${html}</body>`);

  it("has the title and the lanes in every language", () => {
    const texts = [...page.querySelectorAll("h1 [lang]")].map((one) => one.textContent);
    expect(new Set(texts).size).toBe(site.editions.length);
    for (const { code, data } of site.editions) {
      const words = page.querySelector(`.still-chart > .still-words[lang="${code}"]`);
      for (const { name } of data.columns.lanes) expect(words?.textContent).toContain(name);
    }
  });

  it("fetches the picture of one language, and that of others when it is shown", () => {
    const images = [...page.querySelectorAll("img")];
    expect(images.map((image) => image.getAttribute("loading"))).toEqual(["eager", "lazy", "lazy"]);
    for (const image of images) expect(image.getAttribute("alt")).not.toBe("");
  });

  it("names only pictures that are written", () => {
    const named = [...html.matchAll(/(?:src|srcSet)="\.\/([^"]*)"/gi)].map(([, path]) => path);
    expect(named.length).toBeGreaterThan(3);
    for (const path of named) expect(stills.has(path ?? "")).toBe(true);
  });

  it("has no style of its own, which the policy forbids", () => {
    expect(html).not.toMatch(/ style=/);
  });

  it("follows the rules of HTML", async () => {
    const whole = `<!doctype html>\n<html lang="en"><head><title>First</title></head><body>${html}</body></html>`;
    expect(await faultsOf(whole)).toEqual([]);
  });
});
