import type { Page } from "@playwright/test";
import { ALL_EVENTS, hold, ready } from "./page";
import { expect, test } from "./test";

/** What a page shows before its code has come, and that the page then stands in its place. */

type Box = readonly [left: number, top: number, width: number, height: number];

/** The static parts of the chart, and the live ones that come in their place. */
const PARTS = { plot: ".layers", eras: ".eras", axis: ".axis", chart: ".chart" } as const;

const boxOf = (page: Page, selector: string): Promise<Box> =>
  page.locator(selector).evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left, top, width, height] as const;
  });

const SIZES = [
  ["/", 1280, 800],
  ["/", 1920, 1080],
  ["/", 768, 1024],
  ["/", 390, 844],
  ["/", 360, 640],
  ["/", 844, 390],
  ["/embed.html", 640, 420],
  ["/embed.html", 320, 520],
] as const;

for (const [path, width, height] of SIZES) {
  test(`the picture of ${path} stands where the live one will, at ${width} × ${height} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const release = await hold(page, "**/assets/*.js");
    await page.goto(path, { waitUntil: "commit" });
    await expect(page.getByRole("img", { name: /^Timeline/ })).toBeVisible();
    const first: Record<string, Box> = {};
    for (const part of Object.keys(PARTS)) {
      const words = part === "eras" || part === "axis" ? '.still-words[lang="en"] ' : "";
      first[part] = await boxOf(page, `#first ${words}.still-${part}`);
    }
    await release();
    await ready(page);
    await expect(page.locator("#first")).toHaveCount(0);
    for (const [part, live] of Object.entries(PARTS)) {
      const off = async () => {
        const then = await boxOf(page, `#root ${live}`);
        return Math.max(...then.map((value, i) => Math.abs(value - (first[part]?.[i] ?? 0))));
      };
      await expect.poll(off, `${part}: ${first[part]}`).toBeLessThan(1.5);
    }
  });
}

/** What moves less than this is a rounding of pixels; a good page may have 0.1. */
const NOTHING = 0.002;

for (const [path, width, height] of SIZES) {
  test(`nothing moves in ${path} while it comes, at ${width} × ${height} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(countShifts);
    await page.goto(path);
    await ready(page);
    await expect(page.locator("#first")).toHaveCount(0);
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => window.shifts)).toBeLessThan(NOTHING);
  });
}

/** Adds up what the browser reports of elements that moved without being asked to. */
function countShifts(): void {
  window.shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      window.shifts += "value" in entry ? Number(entry.value) : 0;
  }).observe({ type: "layout-shift", buffered: true });
}

declare global {
  interface Window {
    shifts: number;
  }
}

for (const search of ["?time=1969..1972", "?with=DEU", "?view=list", "?q=summit"]) {
  test(`${search} never shows the picture of another address`, async ({ page }) => {
    const release = await hold(page, "**/assets/*.js");
    await page.goto(`/${search}`, { waitUntil: "commit" });
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator("#first-plot")).toBeVisible();
    await expect(page.getByRole("img", { name: /^Timeline/ })).toBeHidden();
    await release();
    await ready(page);
  });
}

test("the first picture is in the language and the theme of the address", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const release = await hold(page, "**/assets/*.js");
  await page.goto("/?lang=ru&theme=dark", { waitUntil: "commit" });
  await expect(page.getByRole("img", { name: /^Хронология|Шкала|Россия/ })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(asked.filter((path) => path.includes("-zh"))).toEqual([]);
  await release();
  await ready(page);
});

test.describe("where the code does not come", () => {
  test.use({ allowed: /Failed to load resource/ });

  test("if what renders the page does not come, the events can still be read", async ({ page }) => {
    await page.route("**/assets/page-*.js", (route) => route.abort());
    await page.goto("/");
    await expect(page.getByRole("link", { name: ALL_EVENTS })).toBeVisible();
  });

  test("the page shows its list of events", async ({ page }) => {
    await page.route("**/assets/*.js", (route) => route.abort());
    await page.goto("/");
    await expect(page.getByRole("heading", { name: "Newest events" })).toBeVisible();
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [1280, 768, 390])
    test(`the name of the last era is whole or not there, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto("/");
      const name = page.locator('#first .still-words[lang="en"] .is-last b');
      const isCut = await name.evaluate((element) => {
        const { top, right } = element.getBoundingClientRect();
        const line = element.parentElement?.getBoundingClientRect();
        return top < (line?.bottom ?? 0) && right > document.documentElement.clientWidth;
      });
      expect(isCut).toBe(false);
    });
});

for (const path of ["/", "/embed.html"])
  test(`the largest paint of ${path} is that of the static picture`, async ({ page }) => {
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        const last = list.getEntries().at(-1) as (PerformanceEntry & { url?: string }) | undefined;
        document.documentElement.dataset.largest = last?.url ?? "";
      }).observe({ type: "largest-contentful-paint", buffered: true });
    });
    await page.goto(path);
    await ready(page);
    await expect(page.locator("html")).toHaveAttribute("data-largest", /\/still\/\w+-en\.svg$/);
  });

test("a frame that is only looked at loads no texts, and loads them when the reader turns to it", async ({
  page,
}) => {
  const texts: string[] = [];
  page.on("request", (request) => {
    if (/data\/events\.json/.test(request.url())) texts.push(request.url());
  });
  await page.setViewportSize({ width: 640, height: 420 });
  await page.goto("/embed.html");
  await ready(page);
  await page.waitForLoadState("networkidle");
  expect(texts).toEqual([]);
  await page.mouse.move(300, 200);
  await expect.poll(() => texts.length).toBe(1);
});
