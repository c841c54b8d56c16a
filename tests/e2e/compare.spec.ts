import type { Page } from "@playwright/test";
import { NARROW } from "./axe";
import { boxOf, lengthOf, open, period, placeIn, restingPeriod } from "./page";
import { expect, test } from "./test";

const secondIn = (page: Page) => page.getByRole("region", { name: /^Compared with/ });
const plotOf = (page: Page) => secondIn(page).locator(".plot");
const NOW = "?time=2014..2025";

async function compareWith(page: Page, era: RegExp): Promise<void> {
  await page.getByRole("button", { name: /^Compare/ }).click();
  await page.getByRole("group", { name: "Compare" }).getByRole("button", { name: era }).click();
  await expect(secondIn(page).getByRole("option").first()).toBeAttached();
}

test("an era stands below the period in view on its scale, until the comparison ends", async ({
  page,
}) => {
  await open(page, NOW);
  await compareWith(page, /^Split/);
  await expect(page).toHaveURL(/\?time=2014\.\.2025&compare=19(59|60)/);
  const [first, second] = [await boxOf(page.locator(".plot").first()), await boxOf(plotOf(page))];
  expect(second.y).toBeGreaterThan(first.y + first.height);
  expect([second.x, second.width]).toEqual([first.x, first.width]);
  await page.getByRole("button", { name: "End the comparison" }).click();
  await expect(secondIn(page)).toHaveCount(0);
  await expect(page).toHaveURL(`/${NOW}`);
});

test("the second picture moves by itself and zooms the first one with it", async ({ page }) => {
  await open(page, `${NOW}&compare=1960..1971`);
  await expect(secondIn(page)).toBeVisible();
  const before = await period(page);
  const { x, y } = await placeIn(plotOf(page), 0.5, 0.95);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 200, y, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/time=2014\.\.2025&compare=19(6[2-9]|7)/);
  expect(await restingPeriod(page)).toEqual(before);
  await page.mouse.wheel(0, -300);
  await expect.poll(async () => lengthOf(await period(page))).toBeLessThan(0.8 * lengthOf(before));
});

test("the keyboard walks in each picture by itself, and opens what it finds", async ({ page }) => {
  await open(page, `${NOW}&compare=1960..1971`);
  await secondIn(page).getByRole("option").first().focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  const opened = page.getByRole("article", { name: "Event" });
  await expect(opened).toContainText(/19(6\d|7[01])/);
  await page.keyboard.press("Escape");
  await expect(secondIn(page).locator(":focus")).toHaveCount(1);
  await expect(page).toHaveURL(/time=2014\.\.2025&compare=/);
});

test("the text of the picture tells of both periods", async ({ page }) => {
  await open(page, `${NOW}&compare=1960..1971`);
  await expect(page.locator("#summary")).toContainText(/2014 to .*Compared with: .*1960 to/);
});

test("any period can be compared, also on a phone, one below the other", async ({ page }) => {
  await page.setViewportSize(NARROW);
  await open(page, NOW);
  await page.getByRole("button", { name: "Filters" }).click();
  await page.getByRole("textbox", { name: "From" }).fill("1960");
  await page.getByRole("textbox", { name: "To" }).fill("1971");
  await page.getByRole("textbox", { name: "To" }).press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page).toHaveURL(`/${NOW}&compare=1960..1971`);
  const first = await boxOf(page.locator(".plot").first());
  const second = await boxOf(plotOf(page));
  expect(second.y).toBeGreaterThan(first.y + first.height);
  expect(second.x).toBe(first.x);
});

test("a frame compares what its address asks for, and asks for the height", async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 1000 });
  await open(page, `${NOW}&compare=1960..1971`, "/embed.html");
  await expect(secondIn(page).getByRole("option").first()).toBeAttached();
  const lanes = await secondIn(page).getByRole("heading", { level: 2 }).allTextContents();
  expect(lanes).toEqual(["Russia–China", "China–West", "Russia–West"]);
  expect((await boxOf(plotOf(page))).height).toBeGreaterThan(240);
});
