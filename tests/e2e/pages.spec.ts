import { existsSync } from "node:fs";
import { join } from "node:path";
import { violationsIn } from "./axe";
import { ALL_EVENTS, dataset, eventOf, ready } from "./page";
import { APP } from "./ports";
import { expect, test } from "./test";

const NIXON = "1972-02-21-nixon-in-china";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an event's page can be read and leads on", async ({ page }) => {
    await page.goto(`/event/${NIXON}/`);
    const { title, summary = "" } = eventOf(NIXON);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page.getByText(summary)).toBeVisible();
    await expect(page.getByText("China–West +2 joint results")).toBeVisible();
    const source = page.getByRole("link", { name: "Rapprochement with China, 1972" });
    await expect(source).toHaveAttribute("href", /^https:\/\/history\.state\.gov\//);
    await page
      .getByRole("navigation", { name: "Before and after" })
      .getByRole("link")
      .last()
      .click();
    await expect(page).toHaveURL(/\/event\/1972-02-27-shanghai-communique\/$/);
    await page.getByRole("link", { name: "Русский" }).click();
    await expect(page).toHaveURL(/\/ru\/event\/1972-02-27-shanghai-communique\/$/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("коммюнике");
  });

  test("the app's page names events and leads to all of them", async ({ page }) => {
    await page.goto("/");
    const last = dataset.events.at(-1)?.title ?? "";
    await expect(page.getByRole("link", { name: last })).toBeVisible();
    await page.getByRole("link", { name: ALL_EVENTS }).click();
    await expect(page.getByRole("main").locator("a[href*='/event/']")).toHaveCount(
      dataset.events.length,
    );
    await page.getByRole("link", { name: eventOf(NIXON).title }).click();
    await expect(page).toHaveURL(new RegExp(`/event/${NIXON}/$`));
  });

  test("the frame names the newest events, to be opened outside of it", async ({ page }) => {
    await page.goto("/embed.html");
    const link = page.getByRole("link", { name: dataset.events.at(-1)?.title ?? "" });
    await expect(link).toBeVisible();
    await expect(link).toHaveAttribute("target", "_blank");
  });
});

for (const path of [
  `/event/${NIXON}/`,
  "/zh/story/nixons-triangle/",
  "/ru/events/",
  "/country/DEU/",
  "/ru/relation/russia-china/",
  "/zh/topic/sanctions/",
  "/ru/era/split/",
  "/year/1972/",
  "/zh/contents/",
  "/accessibility/",
]) {
  test(`${path} is accessible, and has nothing that its policy forbids`, async ({ page }) => {
    await page.goto(path);
    for (const [colorScheme, width] of [
      ["light", 1280],
      ["dark", 320],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect(await violationsIn(page), `${colorScheme}, ${width} px`).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
    }
  });
}

test("the page of a country shows its picture, and opens the app with its filter", async ({
  page,
}) => {
  await page.goto("/zh/country/DEU/");
  const picture = page.getByRole("img", { name: /德国/ });
  await expect(picture).toBeVisible();
  await expect
    .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
  await page.emulateMedia({ media: "print" });
  await expect(picture).toBeVisible();
  await expect(page.getByRole("link", { name: "在互动时间轴中打开" })).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("link", { name: "在互动时间轴中打开" }).click();
  await ready(page);
  await expect(page).toHaveURL(/[?]with=DEU/);
});

test("the page of a story shows its picture above its steps", async ({ page }) => {
  await page.goto("/ru/story/nixons-triangle/");
  const picture = page.getByRole("img");
  await expect(picture).toBeVisible();
  await expect
    .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
});

test("an event's page opens the app at the event, in its language", async ({ page }) => {
  await page.goto(`/ru/event/${NIXON}/`);
  await page.getByRole("link", { name: "Открыть на интерактивной шкале" }).click();
  await ready(page);
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
  await expect(page.getByRole("article", { name: "Событие" })).toContainText("Никсон");
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`/ru/event/${NIXON}/$`));
});

test("everything works below a path, too", async ({ page }) => {
  const root = `${APP}/some/path/`;
  const outside: string[] = [];
  await page.route("**", async (route) => {
    const url = route.request().url();
    if (!url.startsWith(root)) outside.push(url);
    const name = new URL(url).pathname.slice("/some/path/".length);
    const file = join("dist", name.endsWith("/") || name === "" ? `${name}index.html` : name);
    await (existsSync(file) ? route.fulfill({ path: file }) : route.abort());
  });
  await page.goto(`${root}zh/event/${NIXON}/`);
  await page.getByRole("link", { name: "在互动时间轴中打开" }).click();
  await ready(page);
  await expect(page.getByRole("article", { name: "事件" })).toContainText("尼克松");
  await page.goto(`${root}embed.html?event=${NIXON}&lang=en`);
  await ready(page);
  await expect(page.getByRole("article", { name: "Event" })).toContainText("Nixon");
  expect(outside).toEqual([]);
});
