import type { Locator } from "@playwright/test";
import { heights, openArticle } from "./article";
import { boxOf, plotIn } from "./page";
import { expect, test } from "./test";

/** The colour of an article, which nothing in the frame has. */
const PAGE_COLOUR = [250, 210, 240] as const;
const ground = `body { background: rgb(${PAGE_COLOUR.join(" ")}) }`;

/** How much of what an element shows is exactly the colour of the article, 0 … 1. */
async function shareOfPage(element: Locator): Promise<number> {
  const shot = await element.screenshot();
  return element.page().evaluate(
    async ([base64, colour]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
      let count = 0;
      for (let i = 0; i < data.length; i += 4)
        if (colour.every((part, c) => data[i + c] === part)) count++;
      return count / (data.length / 4);
    },
    [shot.toString("base64"), PAGE_COLOUR] as const,
  );
}

for (const [where, theme, style] of [
  ["a page without a colour scheme", "light", ""],
  ["a dark page, at a place of that scheme", "dark", "iframe { color-scheme: dark }"],
  ["a page of both schemes", "auto", ":root { color-scheme: light dark }"],
] as const)
  for (const system of ["light", "dark"] as const) {
    const tag = system === "light" ? [] : ["@long"];
    test(`bg=none shows ${where} through the frame if the system is ${system}`, { tag }, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: system });
      const head = `<style>${ground} ${style}</style>`;
      await openArticle(page, { frames: [`?bg=none&theme=${theme}`], head });
      const frame = page.frameLocator("iframe");
      expect(await shareOfPage(page.locator("iframe"))).toBeGreaterThan(0.3);
      expect(await shareOfPage(plotIn(frame))).toBeGreaterThan(0.3);
    });
  }

test("a frame whose theme is not that of its place is opaque, so that it can be read", async ({
  page,
}) => {
  await openArticle(page, {
    frames: ["?bg=none&theme=dark", "?theme=light"],
    head: `<style>${ground}</style>`,
  });
  for (const place of [0, 1])
    expect(await shareOfPage(page.locator("iframe").nth(place))).toBeLessThan(0.01);
});

test("height= is the height of the picture at every width, and the frame asks for it", async ({
  page,
}) => {
  await openArticle(page, { frames: ["?height=300", "?height=700", ""], width: "400", scripts: 1 });
  const stage = (place: number) => page.frameLocator("iframe").nth(place).locator(".embed-stage");
  for (const [place, height] of [300, 700].entries()) {
    await expect.poll(async () => Math.floor((await boxOf(stage(place))).height)).toBe(height);
    expect((await heights(page, place)).at(-1)).toBeGreaterThan(height);
  }
  await expect.poll(async () => Math.floor((await boxOf(stage(2))).height)).toBe(509);
});
