import type { Page } from "@playwright/test";
import { LANGUAGES } from "./languages";
import { expectToFit, open, openedIn, resize, TREATY } from "./page";
import { expect, test } from "./test";

const WIDTHS = [320, 390, 640, 1280, 2560];

const STATES = {
  "the first view": "",
  "an open event": `&event=${TREATY}`,
  "the list": "&view=list",
  "a search": "&q=a",
  "a story": "&story=sino-soviet-split",
};

for (const [n, [state, search]] of Object.entries(STATES).entries())
  for (const [i, [lang]] of LANGUAGES.entries()) {
    // One language at a time in turn; all of them in the long run.
    const tag = i === n % LANGUAGES.length ? [] : ["@long"];
    test(`${state} in ${lang} never scrolls sideways`, { tag }, async ({ page }) => {
      await open(page, `?lang=${lang}${search}`);
      for (const width of WIDTHS) {
        await resize(page, width);
        await expectToFit(page, `${width} px`);
      }
    });
  }

test("at 400 % zoom the page is as narrow as its window", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page, `?event=${TREATY}`);
  await expectToFit(page);
});

test("text may be spaced as readers need it, and be twice as large", async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 400 });
  await open(page, `?event=${TREATY}`);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }",
    );
    document.adoptedStyleSheets = [sheet];
  });
  await expectToFit(page);
  await expect(openedIn(page).getByRole("heading", { level: 2 })).toBeVisible();
});

/** The controls that are less than 24 px wide or high, with their sizes. */
const smallControls = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("button, select, [role='tab'], [role='slider']")]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && Math.min(box.width, box.height) < 23.9)
      .map(({ control, box }) => `${control.outerHTML.slice(0, 90)} ${box.width} × ${box.height}`),
  );

for (const path of ["/", "/embed.html"])
  for (const [year, tag] of [
    [2035, []],
    [2026, ["@long"]],
  ] as const)
    test(`no control of ${path} is too small for a finger in ${year}, at any width`, {
      tag: [...tag],
    }, async ({ page }) => {
      await page.clock.setFixedTime(`${year}-12-31T12:00:00Z`);
      await open(page, "", path);
      for (const width of [280, 320, 360, 390, 480, 559, 640, 720, 899, 1100, 1280, 1920, 2560]) {
        await resize(page, width);
        await expect.poll(() => smallControls(page), { message: `${width} px` }).toEqual([]);
      }
    });
