import type { Locator, Page } from "@playwright/test";
import { boxOf, DAY, lengthOf, middleOf, open, period } from "./page";
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

/** How long a pixel of the overview is. */
async function pixelOf(page: Page): Promise<number> {
  const slider = sliderOf(page, WINDOW);
  const [min, max] = await Promise.all(
    ["aria-valuemin", "aria-valuemax"].map(async (name) => Number(await slider.getAttribute(name))),
  );
  return ((max ?? 0) - (min ?? 0)) / (await boxOf(overviewOf(page))).width;
}

test("dragging the window moves the period", async ({ page }) => {
  await open(page, "?time=1970..1989");
  const before = await period(page);
  await drag(page, sliderOf(page, WINDOW), 80);
  const after = await period(page);
  expect(lengthOf(after)).toBeCloseTo(lengthOf(before), -3);
  const pixel = await pixelOf(page);
  expect(Math.abs(after[0] - before[0] - 80 * pixel)).toBeLessThan(2 * pixel);
  await expect(page).toHaveURL(/time=19\d\d/);
});

test("dragging an end of the window resizes the period", async ({ page }) => {
  await open(page, "?time=1970..1989");
  const before = await period(page);
  const pixel = await pixelOf(page);
  await drag(page, sliderOf(page, END), 60);
  const longer = await period(page);
  expect(longer[0]).toBe(before[0]);
  expect(Math.abs(longer[1] - before[1] - 60 * pixel)).toBeLessThan(2 * pixel);
  await drag(page, sliderOf(page, START), -30);
  const longest = await period(page);
  expect(longest[1]).toBeCloseTo(longer[1], -3);
  expect(Math.abs(longest[0] - longer[0] + 30 * pixel)).toBeLessThan(2 * pixel);
});

test("an end dragged past the other one turns round", async ({ page }) => {
  await open(page, "?time=1970..1979");
  const before = await period(page);
  await drag(page, sliderOf(page, START), 300);
  const [start, end] = await period(page);
  expect(start).toBeCloseTo(before[1], -3);
  expect(end).toBeGreaterThan(before[1]);
});

test("a drag beside the window draws a new one", async ({ page }) => {
  await open(page, "?time=1950..1955");
  const { x, y, width, height } = await boxOf(overviewOf(page));
  await page.mouse.move(x + width * 0.5, y + height / 3);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.75, y + height / 3, { steps: 4 });
  await page.mouse.up();
  const [start, end] = await period(page);
  const pixel = await pixelOf(page);
  expect(Math.abs(end - start - width * 0.25 * pixel)).toBeLessThan(2 * pixel);
  expect(new Date(start).getUTCFullYear()).toBeGreaterThan(1980);
});

test("a click beside the window moves it there", async ({ page }) => {
  await open(page, "?time=1950..1955");
  const before = await period(page);
  const { x, y, width, height } = await boxOf(overviewOf(page));
  await page.mouse.click(x + width * 0.6, y + height / 3);
  await expect.poll(async () => (await period(page))[0]).toBeGreaterThan(before[1]);
  const [start, end] = await period(page);
  expect(end - start).toBeCloseTo(lengthOf(before), -3);
  const pixel = await pixelOf(page);
  const first = Number(await sliderOf(page, WINDOW).getAttribute("aria-valuemin"));
  expect(Math.abs((start + end) / 2 - first - width * 0.6 * pixel)).toBeLessThan(2 * pixel);
});

test("the keys move the window and its ends", async ({ page }) => {
  await open(page, "?time=1970..1989");
  const before = await period(page);
  await sliderOf(page, WINDOW).focus();
  await page.keyboard.press("ArrowRight");
  const moved = await period(page);
  expect(moved[0]).toBeGreaterThan(before[0]);
  expect(lengthOf(moved)).toBeCloseTo(lengthOf(before), -3);
  await page.keyboard.press("ArrowLeft");
  expect((await period(page))[0]).toBeCloseTo(before[0], -3);
  await sliderOf(page, END).focus();
  await page.keyboard.press("ArrowLeft");
  const shorter = await period(page);
  expect(shorter[0]).toBeCloseTo(before[0], -3);
  expect(shorter[1]).toBeLessThan(before[1]);
  await sliderOf(page, START).focus();
  await page.keyboard.press("PageUp");
  expect((await period(page))[0]).toBeGreaterThan(before[0]);
});

test("Home and End take the window to the ends of all time", async ({ page }) => {
  await open(page, "?time=1970..1989");
  const before = await period(page);
  const slider = sliderOf(page, WINDOW);
  await slider.focus();
  await page.keyboard.press("End");
  const [start, end] = await period(page);
  expect(end).toBe(Number(await slider.getAttribute("aria-valuemax")));
  expect(end - start).toBeCloseTo(lengthOf(before), -3);
  await page.keyboard.press("Home");
  expect((await period(page))[0]).toBe(Number(await slider.getAttribute("aria-valuemin")));
});

test("the sliders say the period in words", async ({ page }) => {
  await open(page, "?time=1969-03..1972-02-28");
  await expect(sliderOf(page, WINDOW)).toHaveAttribute("aria-valuetext", /1969.*1972/);
  await expect(sliderOf(page, START)).toHaveAttribute("aria-valuetext", "1 March 1969");
  await expect(sliderOf(page, END)).toHaveAttribute("aria-valuetext", "28 February 1972");
});

test("the window never gets shorter than a week", async ({ page }) => {
  await open(page, "?time=1972-02-21..1972-02-29");
  await sliderOf(page, END).focus();
  for (let i = 0; i < 12; i++) await page.keyboard.press("ArrowLeft");
  expect(lengthOf(await period(page))).toBeGreaterThanOrEqual(7 * DAY);
});
