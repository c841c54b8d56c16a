import type { Locator, Page } from "@playwright/test";
import { boxOf, lengthOf, middleOf, open, period } from "./page";
import { expect, test } from "./test";

const overviewOf = (page: Page) => page.getByRole("group", { name: "Overview of all time" });
const sliderOf = (page: Page, name: string) =>
  overviewOf(page).getByRole("slider", { name, exact: true });
const WINDOW = "Period shown";
const START = "Start of the period shown";
const END = "End of the period shown";

async function drag(page: Page, from: Locator, by: number): Promise<void> {
  const { x, y } = middleOf(await boxOf(from));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by, y, { steps: 4 });
  await page.mouse.up();
}

/** The time that a pixel of the overview stands for. */
async function pixelOf(page: Page): Promise<number> {
  const slider = sliderOf(page, WINDOW);
  const [min, max] = await Promise.all(
    ["aria-valuemin", "aria-valuemax"].map(async (name) => Number(await slider.getAttribute(name))),
  );
  return ((max ?? 0) - (min ?? 0)) / (await boxOf(overviewOf(page))).width;
}

test("dragging the window moves the period, and dragging an end resizes it", async ({ page }) => {
  await open(page, "?time=1970..1989");
  const before = await period(page);
  await drag(page, sliderOf(page, WINDOW), 80);
  const pixel = await pixelOf(page);
  const moved = async () => ((await period(page))[0] - before[0]) / pixel;
  await expect.poll(async () => Math.abs((await moved()) - 80)).toBeLessThan(2);
  expect(lengthOf(await period(page))).toBeCloseTo(lengthOf(before), -3);
  await expect(page).toHaveURL(/time=19\d\d/);

  const there = await period(page);
  const resized = async (end: 0 | 1) => ((await period(page))[end] - there[end]) / pixel;
  await drag(page, sliderOf(page, END), 60);
  await expect.poll(async () => Math.abs((await resized(1)) - 60)).toBeLessThan(2);
  expect(await resized(0)).toBe(0);
  await drag(page, sliderOf(page, START), -30);
  await expect.poll(async () => Math.abs((await resized(0)) + 30)).toBeLessThan(2);
  expect(Math.abs((await resized(1)) - 60)).toBeLessThan(2);
});

test("a click beside the window moves it there, and a drag draws a new one", async ({ page }) => {
  await open(page, "?time=1950..1955");
  const before = await period(page);
  const { x, y, width, height } = await boxOf(overviewOf(page));
  await page.mouse.click(x + width * 0.6, y + height / 3);
  await expect.poll(async () => (await period(page))[0]).toBeGreaterThan(before[1]);
  const there = await period(page);
  expect(lengthOf(there)).toBeCloseTo(lengthOf(before), -3);
  const pixel = await pixelOf(page);
  const first = Number(await sliderOf(page, WINDOW).getAttribute("aria-valuemin"));
  expect(Math.abs((there[0] + there[1]) / 2 - first - width * 0.6 * pixel)).toBeLessThan(2 * pixel);

  await page.mouse.move(x + width * 0.2, y + height / 3);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.45, y + height / 3, { steps: 4 });
  await page.mouse.up();
  const length = async () => lengthOf(await period(page)) / pixel;
  await expect.poll(async () => Math.abs((await length()) - width * 0.25)).toBeLessThan(2);
  const [start] = await period(page);
  expect(Math.abs(start - first - width * 0.2 * pixel)).toBeLessThan(2 * pixel);
});
