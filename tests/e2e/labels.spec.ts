import type { Page } from "@playwright/test";
import {
  type Box,
  boxOf,
  goTo,
  labelsIn,
  open,
  period,
  placeIn,
  plotIn,
  resize,
  restingPeriod,
} from "./page";
import { expect, test } from "./test";

const WIDTHS = [320, 390, 640, 1280, 2560] as const;

const TIMES = [
  "",
  "?time=1949..1960",
  "?time=2014..latest",
  "?time=2021..2023",
  "?time=2022-02-01..2022-04-30",
] as const;

type Named = Box & { readonly text: string };

async function labelsOf(page: Page): Promise<Named[]> {
  return labelsIn(page).evaluateAll((labels) =>
    labels.map((label) => {
      const { x, y, width, height } = label.getBoundingClientRect();
      return { x, y, width, height, text: label.textContent ?? "" };
    }),
  );
}

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function faultsOf(labels: readonly Named[], plot: Box): string[] {
  const cut = labels.filter(
    ({ x, y, width, height }) =>
      x < plot.x ||
      x + width > plot.x + plot.width ||
      y < plot.y ||
      y + height > plot.y + plot.height,
  );
  const pairs = labels.flatMap((a, i) =>
    labels.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} on ${b.text}`] : [])),
  );
  return [...cut.map(({ text }) => `${text} is cut`), ...pairs];
}

for (const width of WIDTHS) {
  const tag = width === 320 || width === 1280 ? [] : ["@long"];
  test(`at ${width} px no name overlaps another one and none is cut`, { tag }, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    for (const time of TIMES) {
      await goTo(page, time);
      await expect.poll(() => labelsOf(page).then(({ length }) => length), time).toBeGreaterThan(3);
      const faults = async () => faultsOf(await labelsOf(page), await boxOf(plotIn(page)));
      await expect.poll(faults, time).toEqual([]);
    }
  });
}

test("names keep clear of each other on the way of a zoom and a pan", async ({ page }) => {
  await open(page);
  const plot = plotIn(page);
  const { x, y } = await placeIn(plot, 0.8, 0.5);
  await page.mouse.move(x, y);
  for (let i = 0; i < 12; i++) {
    const before = await period(page);
    if (i < 8) await page.mouse.wheel(0, -150);
    else await page.mouse.wheel(90, 0);
    await expect.poll(() => period(page)).not.toEqual(before);
    expect(faultsOf(await labelsOf(page), await boxOf(plot))).toEqual([]);
  }
});

test("a pan takes the names along with their marks", async ({ page }) => {
  // With reduced motion a drag does not glide on.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, "?time=1960..1985");
  const from = await period(page);
  const before = await labelsOf(page);
  const { x, y } = await placeIn(plotIn(page), 0.5, 0.98);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 12, y);
  await page.mouse.up();
  await expect.poll(() => period(page)).not.toEqual(from);
  await restingPeriod(page);
  const { x: left, width } = await boxOf(plotIn(page));
  const after = await labelsOf(page);
  const inside = before.filter((label) => label.x > left + 90 && label.x < left + width - 240);
  expect(inside.length).toBeGreaterThan(20);
  const along = inside.filter((was) =>
    after.some(
      (now) =>
        now.text === was.text && Math.abs(now.x - was.x + 12) < 3 && Math.abs(now.y - was.y) < 9,
    ),
  );
  expect(along.length / inside.length).toBeGreaterThan(0.9);
});

test("no word of the axis overlaps another one or is cut", async ({ page }) => {
  await open(page);
  for (const width of [320, 1280]) {
    await resize(page, width);
    for (const time of TIMES) {
      await goTo(page, time);
      const { x, width: plotWidth } = await boxOf(plotIn(page));
      const words = await page.locator(".axis .tick i:visible").evaluateAll((ticks) =>
        ticks.map((tick) => {
          const { left, right } = tick.getBoundingClientRect();
          return { left, right, text: tick.textContent ?? "" };
        }),
      );
      expect(words.length, time).toBeGreaterThan(1);
      for (const [i, { left, right, text }] of words.entries()) {
        expect(left, `${text} at ${width} px`).toBeGreaterThanOrEqual(x - 1);
        expect(right, `${text} at ${width} px`).toBeLessThanOrEqual(x + plotWidth + 1);
        expect(words[i + 1]?.left ?? right, `after ${text}`).toBeGreaterThanOrEqual(right);
      }
    }
  }
});
