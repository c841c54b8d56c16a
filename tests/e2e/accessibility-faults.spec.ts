import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { TONGUES } from "./languages";
import { hold, open, TREATY } from "./page";
import { expect, test } from "./test";

// What the browser and React say of the faults that these tests make.
test.use({ allowed: /Failed to load resource|Failed to fetch|no paint/ });

const serve = (page: Page, json: unknown) =>
  page.route("**/own.json", (route) => route.fulfill({ json }));
const HALF = [
  { date: "1950", title: "One" },
  { date: "x", title: "Two" },
];

for (const [lang, words] of TONGUES) {
  test(`in ${lang} the page has no barrier while it loads, nor where that fails`, async ({
    page,
  }) => {
    const answer = await hold(page, "**/own.json", (route) => route.fulfill({ status: 404 }));
    await page.goto(`/?lang=${lang}&data=own.json`);
    await expect(page.getByRole("progressbar")).toBeVisible();
    await expectAccessible(page);
    answer();
    await expect(page.getByRole("alert")).toContainText(words.failed);
    await expectAccessible(page);
  });

  test(`in ${lang} data that are half wrong or empty are shown without a barrier`, async ({
    page,
  }) => {
    await serve(page, HALF);
    await open(page, `?lang=${lang}&data=own.json`);
    await page.getByText(words.problems(1)).click();
    await expectAccessible(page);
    await page.unrouteAll();
    await serve(page, []);
    await page.goto(`/?lang=${lang}&data=own.json`);
    await expect(page.locator(".message, .notice").first()).toBeVisible();
    await expectAccessible(page);
  });

  test(`in ${lang} what says that a part did not come has no barrier`, async ({ page }) => {
    for (const file of ["assets/About-*.js", "data/series.json", `data/events.${other(lang)}.json`])
      await page.route(`**/${file}`, (route) => route.abort());
    await open(page, `?lang=${lang}&series=un-distance-russia-china`);
    await page.getByRole("button", { name: words.about, exact: true }).click();
    await page.getByRole("combobox", { name: words.language.label }).selectOption(other(lang));
    await expect(page.getByText(words.fault.part)).toBeVisible();
    await expect(page.getByText(words.figures.failed)).toBeVisible();
    await expect(page.getByRole("status").getByRole("button")).toBeVisible();
    await expectAccessible(page);
  });

  test(`in ${lang} an event whose details are coming, or do not come, has no barrier`, async ({
    page,
  }) => {
    const answer = await hold(page, "**/data/events.json", (route) => route.abort());
    await page.goto(`/?lang=${lang}&event=${TREATY}`);
    await expect(page.getByRole("article").getByRole("progressbar")).toBeVisible();
    await expectAccessible(page);
    answer();
    await expect(page.getByRole("article")).toContainText(words.restFailed);
    await expectAccessible(page);
  });

  test(`in ${lang} the list in place of a broken picture has no barrier`, async ({ page }) => {
    await open(page, `?lang=${lang}&time=1969..1972`);
    await page.evaluate(() => {
      CanvasRenderingContext2D.prototype.fillRect = () => {
        throw new Error("no paint");
      };
    });
    await page.getByRole("button", { name: words.chart.zoomOut }).click();
    await expect(page.getByRole("alert")).toContainText("no paint");
    await expect(page.getByRole("region", { name: words.list.label })).toBeVisible();
    await expectAccessible(page);
  });
}

function other(lang: string): string {
  return lang === "ru" ? "zh" : "ru";
}
