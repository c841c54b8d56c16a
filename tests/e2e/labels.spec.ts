import type { Page } from "@playwright/test";
import {
  type Box,
  boxOf,
  goTo,
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

/** A piece of a name as the canvas has it: its letters' box on the page. */
type Written = Box & { readonly text: string };

/** Remembers what is written on each canvas since it was last cleared. */
function rememberTexts(): void {
  const known = new Map<HTMLCanvasElement, Written[]>();
  const { clearRect, fillText } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.clearRect = function (...args) {
    known.set(this.canvas, []);
    clearRect.apply(this, args);
  };
  CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
    const box = this.measureText(text);
    const { left, top } = this.canvas.getBoundingClientRect();
    known.get(this.canvas)?.push({
      text,
      x: left + x - box.actualBoundingBoxLeft,
      y: top + y - box.actualBoundingBoxAscent,
      width: box.actualBoundingBoxLeft + box.actualBoundingBoxRight,
      height: box.actualBoundingBoxAscent + box.actualBoundingBoxDescent,
    });
    fillText.call(this, text, x, y);
  };
  Object.assign(window, {
    textsOf: (selector: string) => {
      const canvas = document.querySelector<HTMLCanvasElement>(selector);
      return canvas ? (known.get(canvas) ?? []) : [];
    },
  });
}

/** What is written in the chart. */
async function writtenIn(page: Page): Promise<Written[]> {
  return page.evaluate(() => {
    const { textsOf } = window as unknown as { textsOf: (selector: string) => Written[] };
    return textsOf(".plot canvas");
  });
}

/** The sign over a letter may reach into the line above. */
const SIGN = 3;

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width &&
  b.x < a.x + a.width &&
  a.y + SIGN < b.y + b.height &&
  b.y + SIGN < a.y + a.height;

/** Words on words, and words that the edge of the canvas cuts. */
function faultsOf(written: readonly Written[], canvas: Box): string[] {
  const cut = written.filter(
    ({ x, y, width, height }) =>
      x < canvas.x - 1 ||
      x + width > canvas.x + canvas.width + 1 ||
      y < canvas.y - 1 ||
      y + height > canvas.y + canvas.height + 1,
  );
  const pairs = written.flatMap((a, i) =>
    written.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} on ${b.text}`] : [])),
  );
  return [...cut.map(({ text }) => `${text} is cut`), ...pairs];
}

const canvasIn = (page: Page) => page.locator(".plot canvas").first();

test.beforeEach(async ({ page }) => {
  await page.addInitScript(rememberTexts);
  // Names do not fade in and out.
  await page.emulateMedia({ reducedMotion: "reduce" });
});

for (const width of WIDTHS) {
  const tag = width === 320 || width === 1280 ? [] : ["@long"];
  test(`at ${width} px no name overlaps another one and none is cut`, { tag }, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const lang of ["en", "ru", "zh"]) {
      await open(page, `?lang=${lang}`);
      for (const time of TIMES) {
        await goTo(page, time.replace("?", `?lang=${lang}&`) || `?lang=${lang}`);
        await expect
          .poll(() => writtenIn(page).then(({ length }) => length), time)
          .toBeGreaterThan(1);
        const faults = async () => faultsOf(await writtenIn(page), await boxOf(canvasIn(page)));
        await expect.poll(faults, `${lang} ${time}`).toEqual([]);
      }
    }
  });
}

test("names keep clear of each other on the way of a zoom and a pan", async ({ page }) => {
  await open(page);
  const { x, y } = await placeIn(plotIn(page), 0.8, 0.5);
  await page.mouse.move(x, y);
  for (let i = 0; i < 12; i++) {
    const before = await period(page);
    if (i < 8) await page.mouse.wheel(0, -150);
    else await page.mouse.wheel(90, 0);
    await expect.poll(() => period(page)).not.toEqual(before);
    expect(faultsOf(await writtenIn(page), await boxOf(canvasIn(page)))).toEqual([]);
  }
});

test("a pan takes the names along with their marks", async ({ page }) => {
  await open(page, "?time=1960..1985");
  const from = await period(page);
  const before = await writtenIn(page);
  const { x, y } = await placeIn(plotIn(page), 0.5, 0.98);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 12, y);
  await page.mouse.up();
  await expect.poll(() => period(page)).not.toEqual(from);
  await restingPeriod(page);
  const { x: left, width } = await boxOf(plotIn(page));
  const after = await writtenIn(page);
  const inside = before.filter((word) => word.x > left + 90 && word.x < left + width - 240);
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
