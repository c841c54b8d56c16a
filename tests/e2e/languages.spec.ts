import type { Page } from "@playwright/test";
import { words as ru } from "../../src/i18n/ru/words";
import { words as zh } from "../../src/i18n/zh/words";
import { ALL_EVENTS, eventOf, open, period, TREATY } from "./page";
import { expect, test } from "./test";

const treaty = {
  id: TREATY,
  title: "СССР и Китай подписывают договор",
  label: "Договор о дружбе",
  summary: "На тридцать лет.",
};

/** Serves texts in which only one event is translated. */
async function serveTexts(page: Page): Promise<void> {
  for (const code of ["ru", "zh"])
    await page.route(`**/data/events.${code}.json`, (route) =>
      route.fulfill({ json: { title: "Россия, Китай и Запад", events: [treaty] } }),
    );
}

test("a chosen language changes words and texts and leaves the view as it is", async ({ page }) => {
  await serveTexts(page);
  await open(page, `?time=1949..1955&event=${TREATY}`);
  const before = await period(page);
  await page.getByRole("combobox", { name: "Language" }).selectOption("Русский");
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Россия, Китай и Запад");
  await expect(page.getByRole("article")).toContainText(treaty.title);
  await expect(page.getByRole("button", { name: ru.share })).toBeVisible();
  await expect(page).toHaveURL(`/?time=1949..1955&event=${TREATY}&lang=ru`);
  const handle = page.getByRole("slider", { name: ru.overview.start });
  expect(Number(await handle.getAttribute("aria-valuenow"))).toBe(before[0]);
});

test("an event that is not translated keeps its words and says which language they are in", async ({
  page,
}) => {
  await serveTexts(page);
  const id = "2021-12-15-putin-xi-video-call";
  await open(page, `?lang=ru&event=${id}`);
  const heading = page.getByRole("article").getByRole("heading", { level: 2 });
  await expect(heading).toHaveText(eventOf(id).title);
  await expect(heading).toHaveAttribute("lang", "en");
});

test("the language of a link comes before that of the browser", async ({ page }) => {
  await serveTexts(page);
  await open(page, "?lang=zh");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh");
  await expect(page.getByRole("button", { name: zh.share })).toBeVisible();
});

test.describe("in a browser in Russian", () => {
  test.use({ locale: "ru-RU" });

  test("the page is in it from the start, dates and numbers too", async ({ page }) => {
    await serveTexts(page);
    await open(page, `?event=${TREATY}`);
    await expect(page.locator("html")).toHaveAttribute("lang", "ru");
    await expect(page.getByRole("article")).toContainText(ru.formats.date(eventOf(TREATY).date));
    await expect(page).toHaveURL(`/?event=${TREATY}`);
  });
});

test.describe("where a language cannot be loaded", () => {
  test.use({ allowed: /Failed to load resource/ });

  test("the page says so, stays as it was, and tries again when asked", async ({ page }) => {
    let isBack = false;
    await page.route("**/data/events.ru.json", (route) =>
      isBack ? route.fulfill({ json: { events: [treaty] } }) : route.fulfill({ status: 404 }),
    );
    await open(page);
    await page.getByRole("combobox", { name: "Language" }).selectOption("Русский");
    await expect(page.getByText("Русский could not be loaded.")).toBeVisible();
    await expect(page.getByText(ALL_EVENTS, { exact: true })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    isBack = true;
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "ru");
    await expect(page.getByText("Русский could not be loaded.")).toBeHidden();
  });
});
