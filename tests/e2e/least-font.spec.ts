import { mkdirSync, writeFileSync } from "node:fs";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { launchOptions } from "../../tools/browser";
import { expectToFit, open, TREATY } from "./page";
import { APP } from "./ports";
import { expect, test } from "./test";

/** The minimum font size in the browser's settings; px. */
const LEAST = 18;

let context: BrowserContext;
let page: Page;

test.describe.configure({ mode: "default" });

// Settings apply to a whole browser, so these tests start their own.
test.beforeAll(async ({ browserName: _ }, testInfo) => {
  const profile = testInfo.outputPath("profile");
  mkdirSync(`${profile}/Default`, { recursive: true });
  const webprefs = { minimum_font_size: LEAST, minimum_logical_font_size: LEAST };
  writeFileSync(`${profile}/Default/Preferences`, JSON.stringify({ webkit: { webprefs } }));
  context = await chromium.launchPersistentContext(profile, {
    ...launchOptions(),
    baseURL: APP,
    locale: "en-GB",
    serviceWorkers: "block",
  });
  page = await context.newPage();
});
test.afterAll(() => context.close());

/** Texts in and beside the picture that may not overlap or leave the window. */
const WORDS = [
  ".lane-name b",
  ".level",
  ".values p",
  ".eras b",
  ".eras small",
  ".axis .tick i",
  ".overview-years i",
  ".triangle .power",
  ".triangle .value > :last-child",
  ".how-to-read span",
  ".filters-count",
].join();

/** Texts that overlap, and texts outside the window. */
function faultsIn(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const words = [...document.querySelectorAll<HTMLElement>(selector)]
      .filter((word) => word.checkVisibility({ visibilityProperty: true }))
      .map((word) => ({ word, box: word.getBoundingClientRect(), text: word.textContent ?? "" }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const [width, height] = [innerWidth, innerHeight];
    const outside = words.filter(
      ({ word, box }) =>
        !word.closest("aside, .eras") &&
        (box.left < -1 || box.right > width + 1 || box.bottom > height + 1),
    );
    const pairs = words.flatMap((a, i) =>
      words.slice(i + 1).flatMap((b) => {
        const x = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const y = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        // Diacritics reach into the line above.
        return x > 2 && y > 4 ? [`${a.text} on ${b.text}`] : [];
      }),
    );
    return [...outside.map(({ text }) => `${text} is outside`), ...pairs];
  }, WORDS);
}

for (const [name, path, search, width, height] of [
  ["the page", "/", "", 1280, 800],
  ["an open event", "/", `?event=${TREATY}`, 1280, 800],
  ["the page in Russian", "/", "?lang=ru&time=1969..1990", 1280, 800],
  ["the page in Chinese", "/", "?lang=zh", 1280, 800],
  ["a phone", "/", "", 390, 844],
  ["a frame with filters", "/embed.html", "?controls=filters", 640, 480],
  ["a narrow frame", "/embed.html", "", 320, 480],
  ["a list", "/", "?view=list", 1280, 800],
  ["a window that is zoomed to 200 %", "/", "", 640, 520],
] as const) {
  test(`with a least size of letters ${name} keeps its words apart and whole`, async () => {
    await page.setViewportSize({ width, height });
    await open(page, search, path);
    await expectToFit(page);
    await expect.poll(() => faultsIn(page)).toEqual([]);
  });
}

test("the picture sets its names as large as the page its words", async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.addInitScript(() => {
    const sizes = new Set<number>();
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (...args) {
      sizes.add(Number.parseFloat(/[\d.]+px/.exec(this.font)?.[0] ?? ""));
      fillText.apply(this, args);
    };
    Object.assign(window, { sizesSet: () => Math.max(...sizes) });
  });
  await open(page);
  const largest = () =>
    page.evaluate(() => (window as unknown as { sizesSet: () => number }).sizesSet());
  await expect.poll(largest).toBeGreaterThanOrEqual(LEAST - 0.5);
});
