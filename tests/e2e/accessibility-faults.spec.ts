import type { Page } from "@playwright/test";
import { testStates } from "./axe";
import { hold, open, TREATY } from "./page";
import { expect, test } from "./test";

// The messages of the browser and React about the faults in these tests.
test.use({ allowed: /Failed to load resource|Failed to fetch|no paint/ });

const serve = (page: Page, json: unknown) =>
  page.route("**/own.json", (route) => route.fulfill({ json }));
const HALF = [
  { date: "1950", title: "One" },
  { date: "x", title: "Two" },
];

/** A language other than that of the page. */
const other = (lang: string) => (lang === "ru" ? "zh" : "ru");

testStates({
  "the page while it loads": async ({ page, lang }) => {
    await hold(page, "**/own.json");
    await page.goto(`/?lang=${lang}&data=own.json`);
    // The words of the language come with the events.
    await expect(page.getByRole("progressbar")).toBeVisible();
  },
  "the page that could not load": async ({ page, lang, words }) => {
    await page.route("**/own.json", (route) => route.fulfill({ status: 404 }));
    await open(page, `?lang=${lang}&data=own.json`);
    await expect(page.getByRole("alert")).toContainText(words.failed);
  },
  "data that are half wrong": async ({ page, lang, words }) => {
    await serve(page, HALF);
    await open(page, `?lang=${lang}&data=own.json`);
    await page.getByText(words.problems(1)).click();
    await expect(page.getByText(/events\[1\]\.date/)).toBeVisible();
  },
  "data without an event": async ({ page, lang, words }) => {
    await serve(page, []);
    await open(page, `?lang=${lang}&data=own.json`);
    await expect(page.getByRole("alert")).toContainText(words.failed);
  },
  "what says that parts did not come": async ({ page, lang, words }) => {
    for (const file of ["assets/About-*.js", "data/series.json", `data/events.${other(lang)}.json`])
      await page.route(`**/${file}`, (route) => route.abort());
    await open(page, `?lang=${lang}&series=un-distance-russia-china`);
    await page.getByRole("button", { name: words.about, exact: true }).click();
    await page.getByRole("combobox", { name: words.language.label }).selectOption(other(lang));
    await expect(page.getByText(words.fault.part)).toBeVisible();
    await expect(page.getByText(words.series.failed)).toBeVisible();
    await expect(page.getByRole("status").getByRole("button")).toBeVisible();
  },
  "an event whose details are coming": async ({ page, lang }) => {
    await hold(page, "**/data/events.json");
    await page.goto(`/?lang=${lang}&event=${TREATY}`);
    await expect(page.getByRole("article").getByRole("progressbar")).toBeVisible();
  },
  "an event whose details do not come": async ({ page, lang, words }) => {
    await page.route("**/data/events.json", (route) => route.abort());
    await page.goto(`/?lang=${lang}&event=${TREATY}`);
    await expect(page.getByRole("article")).toContainText(words.detailsFailed);
  },
  "the list in place of a broken picture": async ({ page, lang, words }) => {
    await open(page, `?lang=${lang}&time=1969..1972`);
    // At once: the next painting may come without a click.
    await page.getByRole("button", { name: words.chart.zoomOut }).evaluate((button) => {
      CanvasRenderingContext2D.prototype.fillRect = () => {
        throw new Error("no paint");
      };
      if (button instanceof HTMLElement) button.click();
    });
    await expect(page.getByRole("alert")).toContainText("no paint");
    await expect(page.getByRole("region", { name: words.list.label })).toBeVisible();
  },
});
