import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { openArticle } from "./article";
import { boxOf } from "./page";
import { APP } from "./ports";
import { expect, test } from "./test";

const SCRIPT = readFileSync("dist/embed.js", "utf8");

/** The ways in which sites load a script, each as code for the article. */
const WAYS = {
  "as a module": { type: "module", src: `${APP}/embed.js` },
  "by import()": { text: `import("${APP}/embed.js")` },
  inlined: { text: SCRIPT },
  "bundled with others": { text: `window.other = 1;${SCRIPT};window.another = 2;` },
  "injected later with a version": { src: `${APP}/embed.js?ver=6.4` },
} as const;

/** Adds a script to the article, as a tag manager or an optimiser does. */
async function addScript(page: Page, script: { type?: string; src?: string; text?: string }) {
  await page.evaluate((parts) => {
    document.head.append(Object.assign(document.createElement("script"), parts));
  }, script);
}

const heightOf = async (page: Page) => (await boxOf(page.locator("iframe").first())).height;

for (const [way, script] of Object.entries(WAYS)) {
  const tag = way === "as a module" ? [] : ["@long"];
  test(`embed.js sizes a frame and takes messages when it is loaded ${way}`, { tag }, async ({
    page,
  }) => {
    await openArticle(page, { height: "300" });
    await addScript(page, script);
    await expect.poll(() => heightOf(page)).toBeGreaterThan(350);
    await page.evaluate(() => window.StrategicTriangle.send({ type: "theme", theme: "dark" }));
    await expect(page.frameLocator("iframe").locator("html")).toHaveAttribute("data-theme", "dark");
  });
}

test("embed.js finds a frame in an open shadow root", async ({ page }) => {
  await openArticle(page, { scripts: 1 });
  await page.evaluate((src) => {
    const host = document.createElement("div");
    const frame = Object.assign(document.createElement("iframe"), { src, height: "200" });
    host.attachShadow({ mode: "open" }).append(frame);
    document.querySelector("#place")?.replaceChildren(host);
  }, `${APP}/embed.html`);
  await expect.poll(() => heightOf(page)).toBeGreaterThan(350);
});

test.describe("where a frame cannot be found", () => {
  test.use({ allowed: /embed\.js: a timeline is in a frame/ });

  test("embed.js says so once", async ({ page }) => {
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    await openArticle(page, { scripts: 1 });
    await page.evaluate((src) => {
      for (let i = 0; i < 2; i++) {
        const host = document.createElement("div");
        const frame = Object.assign(document.createElement("iframe"), { src, height: "200" });
        host.attachShadow({ mode: "closed" }).append(frame);
        document.querySelector("#place")?.append(host);
      }
    }, `${APP}/embed.html`);
    await expect.poll(() => said).toEqual([expect.stringContaining("closed shadow root")]);
  });
});

for (const [what, move] of [
  ["another address", "?lang=ru"],
  ["the same address again", "?time=1969..1972"],
] as const) {
  test(`a message sent right after ${what} waits until the frame is ready again`, async ({
    page,
  }) => {
    await openArticle(page, { frames: ["?time=1969..1972"], scripts: 1 });
    await page.evaluate(() => window.StrategicTriangle.send({ type: "theme", theme: "dark" }));
    const frame = page.frameLocator("iframe");
    await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
    await page.evaluate((src) => {
      const element = document.querySelector("iframe");
      if (!element) throw new Error("expected a frame");
      element.src = src;
      window.StrategicTriangle.send(
        { type: "select", event: "1972-02-21-nixon-in-china" },
        element,
      );
    }, `${APP}/embed.html${move}`);
    await expect(frame.locator("html")).not.toHaveAttribute("data-theme", "dark");
    await expect(frame.getByRole("article")).toBeVisible();
  });
}

const BOXES = {
  "lies over a 16:9 box":
    ".box { position: relative; padding-top: 56.25% } .box iframe { position: absolute; top: 0; left: 0; width: 100% !important; height: 100% }",
  "fills a box of fixed shape":
    ".box { aspect-ratio: 16 / 9 } .box iframe { width: 100%; height: 100% }",
  "stands in a box of fixed height": ".box { height: 300px }",
};

for (const [how, style] of Object.entries(BOXES)) {
  const tag = how === "lies over a 16:9 box" ? [] : ["@long"];
  test(`a frame that ${how} never lies over the text below it`, { tag }, async ({ page }) => {
    await openArticle(page, {
      box: "",
      scripts: 1,
      height: "300",
      head: `<style>main { width: 640px } ${style}</style>`,
      frames: ["?time=1969..1972"],
    });
    // The ping is answered, so a height has arrived, too.
    await page.evaluate(() => window.StrategicTriangle.send({ type: "theme", theme: "dark" }));
    await expect(page.frameLocator("iframe").locator("html")).toHaveAttribute("data-theme", "dark");
    const text = await boxOf(page.getByText("The article goes on.").first());
    const frame = await boxOf(page.locator("iframe"));
    expect(frame.y + frame.height).toBeLessThanOrEqual(text.y + 1);
  });
}
