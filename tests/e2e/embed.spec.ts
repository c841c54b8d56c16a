import { mkdirSync, writeFileSync } from "node:fs";
import { chromium, type FrameLocator, type Page } from "@playwright/test";
import { launchOptions } from "../../tools/browser";
import { exchange } from "./article";
import {
  boxOf,
  clickOn,
  dataset,
  eventOf,
  lengthOf,
  middleOf,
  namedDot,
  namedIn,
  period,
  plotIn,
  stopClock,
  TREATY,
} from "./page";
import { APP, HOST } from "./ports";
import { expect, test } from "./test";
import { swipe } from "./touch";

interface Article {
  readonly search?: string;
  readonly sandbox?: string;
  readonly width?: string;
  readonly height?: string;
}

/** Opens an article on another site with the timeline in a frame; returns the frame once it is painted. */
async function openArticle(page: Page, article: Article = {}): Promise<FrameLocator> {
  const { search = "", sandbox, width = "700", height = "500" } = article;
  const params = new URLSearchParams({ src: `${APP}/embed.html${search}`, width, height });
  if (sandbox !== undefined) params.set("sandbox", sandbox);
  await page.goto(`${HOST}/?${params}`);
  const frame = page.frameLocator("iframe");
  await frame.locator("html[data-ready]").waitFor();
  return frame;
}

for (const sandbox of [
  undefined,
  "allow-scripts",
  "allow-scripts allow-same-origin allow-popups",
]) {
  // The strictest sandbox is the hardest test.
  const tag = sandbox === "allow-scripts" ? [] : ["@long"];
  test(`the frame shows the timeline ${sandbox ? `with sandbox="${sandbox}"` : "without a sandbox"}`, {
    tag,
  }, async ({ page }) => {
    const frame = await openArticle(page, sandbox === undefined ? {} : { sandbox });
    await expect(frame.getByRole("heading", { level: 1 })).toHaveText("Russia, China and the West");
    await expect(namedIn(frame).first()).toBeVisible();
    await expect(frame.getByText("Each event names its sources")).toBeVisible();
    await expect(frame.getByRole("link", { name: "Open full timeline" })).toBeVisible();
    const before = await period(frame);
    await frame.getByRole("button", { name: "Zoom in" }).click();
    await expect
      .poll(async () => lengthOf(await period(frame)))
      .toBeLessThan(lengthOf(before) * 0.6);
    const { x, y } = await namedDot(frame);
    await page.mouse.click(x, y);
    await expect(frame.getByRole("article", { name: "Event" })).toBeVisible();
    await frame.getByRole("button", { name: "Close", exact: true }).click();
    await expect(frame.getByRole("article", { name: "Event" })).toBeHidden();
  });
}

test("the frame stores nothing", async ({ page, context }) => {
  await openArticle(page);
  expect(await context.cookies()).toEqual([]);
  const [, frame] = page.frames();
  const stored = await frame?.evaluate(() => {
    try {
      return localStorage.length + sessionStorage.length;
    } catch {
      // A browser that blocks third-party storage lets a frame store nothing at all.
      return 0;
    }
  });
  expect(stored).toBe(0);
});

// Starting a separate browser takes long.
test(
  "the frame works where third-party storage is blocked",
  {
    tag: "@long",
  },
  async ({ page: _ }, testInfo) => {
    const profile = testInfo.outputPath("profile");
    mkdirSync(`${profile}/Default`, { recursive: true });
    const preferences = { profile: { block_third_party_cookies: true, cookie_controls_mode: 1 } };
    writeFileSync(`${profile}/Default/Preferences`, JSON.stringify(preferences));
    const context = await chromium.launchPersistentContext(profile, launchOptions());
    const page = await context.newPage();
    const frame = await openArticle(page);
    const [, inner] = page.frames();
    const fault = await inner?.evaluate(() => {
      try {
        return `${localStorage.length}`;
      } catch (error) {
        return error instanceof Error ? error.name : "";
      }
    });
    expect(fault).toBe("SecurityError");
    await frame.getByRole("button", { name: "Zoom in" }).click();
    await expect(namedIn(frame).first()).toBeVisible();
    await context.close();
  },
);

test("the picture is on screen before anything else is fetched", async ({ page }) => {
  const search = `?controls=filters&story=${dataset.stories[0]?.id}`;
  const frame = await openArticle(page, { search });
  await expect(frame.getByRole("region", { name: /^Story/ })).toBeVisible();
  const [, inner] = page.frames();
  const early = await inner?.evaluate(() => {
    const painted = performance.getEntriesByName("timeline-painted")[0]?.startTime ?? 0;
    const files = performance.getEntriesByType("resource");
    const names = files.filter(({ startTime }) => startTime < painted).map(({ name }) => name);
    return { names, all: files.length };
  });
  expect(early?.names.length).toBeLessThan(early?.all ?? 0);
  expect(early?.names.join()).not.toMatch(/\/(Story|Summary|List|Share|About|ru|zh)-/);
});

test("the frame takes the parameters of the page", async ({ page }) => {
  const search = `?time=1949..1955&with=CHN&event=${TREATY}&theme=dark`;
  const frame = await openArticle(page, { search });
  await expect(frame.getByRole("article", { name: "Event" })).toContainText(eventOf(TREATY).title);
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
  expect((await period(frame))[1]).toBe(Date.parse("1956-01-01"));
  await expect(frame.getByRole("region", { name: "Filters" })).toBeHidden();
});

test("the frame has its host's own words, and only the events that the host names", async ({
  page,
}) => {
  const ids = [TREATY, "1972-02-21-nixon-in-china"];
  const own = { title: "<b>Ours</b>", note: "What we make of it", credit: "The newsroom" };
  const search = new URLSearchParams({ ...own, only: ids.join(","), pin: TREATY, font: "serif" });
  const frame = await openArticle(page, { search: `?${search}` });
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText(own.title);
  await expect(frame.getByText(own.note, { exact: true })).toBeVisible();
  await expect(frame.getByText(own.credit, { exact: true })).toBeVisible();
  await expect(frame.getByText(/title and note by this page/)).toBeVisible();
  await expect(frame.locator("body")).toHaveCSS("font-family", /serif$/);
  await expect(frame.getByText(/^All 2 events, /)).toBeAttached();
});

test("the frame shows its events as a list, by its address or its button, and lets the article scroll", async ({
  page,
}) => {
  const frame = await openArticle(page, { search: "?view=list&time=1969..1972" });
  const list = frame.getByRole("region", { name: "Events by year" });
  await expect(list.getByRole("button", { name: /Nixon visits China/ })).toBeVisible();
  await expect(frame.getByRole("link", { name: /^Open full timeline/ })).toHaveAttribute(
    "href",
    /view=list/,
  );
  await list.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  const { x, y } = middleOf(await boxOf(list));
  await page.mouse.move(x, y);
  // Rows are measured when they come into view, so the list may have grown since.
  await expect(async () => {
    await page.mouse.wheel(0, 160);
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  }).toPass();
  await list.getByRole("button").last().click();
  await expect(frame.getByRole("article", { name: "Event" })).toBeVisible();
  await frame.getByRole("button", { name: "Timeline", exact: true }).click();
  await expect(plotIn(frame)).toBeVisible();
  await frame.getByRole("button", { name: "List", exact: true }).click();
  await expect(list).toBeVisible();
});

test("the frame has filters when it is asked for them", async ({ page }) => {
  const frame = await openArticle(page, { search: "?controls=filters", height: "640" });
  const filters = frame.getByRole("region", { name: "Filters" });
  await filters.getByRole("button", { name: "Countries" }).click();
  await filters.getByRole("checkbox", { name: /^NATO \d/ }).click();
  await filters.getByRole("button", { name: /^Show \d/ }).click();
  await expect(filters.getByText(/^[\d,]+ of [\d,]+ events$/)).toBeVisible();
});

test("the wheel over the frame scrolls the article and shows how to zoom", async ({ page }) => {
  await page.clock.install();
  const frame = await openArticle(page);
  const before = await period(frame);
  const { x, y } = middleOf(await boxOf(plotIn(frame)));
  await page.mouse.move(x, y);
  // The clock is stopped, so that a brief hint is still visible on a slow machine.
  await stopClock(page);
  await page.mouse.wheel(0, 160);
  await expect(frame.getByText(/^Use (Ctrl|⌘) \+ scroll to zoom$/)).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  await page.clock.resume();
  await expect(frame.getByText(/scroll to zoom$/)).toBeHidden();
  expect(await period(frame)).toEqual(before);
});

test("the wheel with ctrl zooms and leaves the article where it is", async ({ page }) => {
  const frame = await openArticle(page);
  const before = await period(frame);
  const { x, y } = middleOf(await boxOf(plotIn(frame)));
  await page.mouse.move(x, y);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -100);
  await page.keyboard.up("Control");
  await expect.poll(async () => lengthOf(await period(frame))).toBeLessThan(lengthOf(before));
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test("dragging in the frame pans", async ({ page }) => {
  const frame = await openArticle(page, { search: "?time=1970..1989" });
  const before = await period(frame);
  const { x, y } = middleOf(await boxOf(plotIn(frame)));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 120, y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await period(frame))[0]).toBeGreaterThan(before[0]);
});

test("the link to the full page carries what the frame shows", async ({ page, context }) => {
  const frame = await openArticle(page, { search: "?time=1949..1955&theme=dark&controls=filters" });
  await expect(frame.getByRole("region", { name: "Filters" })).toBeVisible();
  // The picture takes the height left by the filters.
  await exchange(page);
  const { x, y } = await namedDot(frame);
  await page.mouse.click(x, y);
  await expect(frame.getByRole("article", { name: "Event" })).toBeVisible();
  const title = await frame
    .getByRole("article", { name: "Event" })
    .getByRole("heading")
    .textContent();
  const opening = context.waitForEvent("page");
  await frame.getByRole("link", { name: "Open full timeline" }).click();
  const full = await opening;
  await expect(full.getByRole("article", { name: "Event" })).toContainText(title ?? "none");
  expect(full.url()).toContain(`${APP}/?time=1949..1955&event=`);
  expect(full.url()).toContain("theme=dark");
  expect(await period(full)).toEqual(await period(frame));
});

test("no frame is too narrow or too low for the picture", async ({ page }) => {
  const frame = await openArticle(page);
  const [, inner] = page.frames();
  const over = () =>
    inner?.evaluate(() => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
      return [innerWidth, scrollWidth - clientWidth, scrollHeight - clientHeight];
    });
  for (const [width, height] of [
    [300, 400],
    [320, 560],
    [1200, 420],
  ] as const) {
    await page.locator("iframe").evaluate((element, size) => Object.assign(element, size), {
      width: `${width}`,
      height: `${height}`,
    });
    await expect.poll(over, `${width} × ${height}`).toEqual([width, 0, 0]);
    await expect(namedIn(frame).first()).toBeVisible();
    const { height: plotHeight } = await boxOf(plotIn(frame));
    expect(plotHeight, `${width} × ${height}`).toBeGreaterThan(150);
  }
});

test.describe("where loading fails", () => {
  test.use({ allowed: /Failed to load resource/ });

  test("the frame says what failed", async ({ page }) => {
    const frame = await openArticle(page, { search: "?data=nowhere.json" });
    await expect(frame.getByRole("alert")).toContainText("The events could not be loaded");
  });
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 700 } });

  test("a touch of the frame scrolls the article", async ({ page }) => {
    const frame = await openArticle(page, { width: "390", height: "500" });
    const before = await period(frame);
    const { x, y } = middleOf(await boxOf(plotIn(frame)));
    await swipe(page, [{ x, y: y + 80 }], [{ x, y: y - 160 }]);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(80);
    expect(await period(frame)).toEqual(before);
  });
});

test("one step back leaves the article, whatever was opened in the frame", async ({ page }) => {
  await page.goto(`${HOST}/?front`);
  const frame = await openArticle(page, { search: "?time=1969..1972" });
  const opened = frame.getByRole("article");
  for (const place of [0, 1, 2]) {
    await clickOn(page, namedIn(frame).nth(place));
    await expect(opened).toBeVisible();
  }
  await page.goBack();
  expect(page.url()).toBe(`${HOST}/?front`);
});

test("a wheel turned sideways over a frame scrolls the page around it", async ({ page }) => {
  const frame = await openArticle(page, { width: "1100", search: "?time=1969..1972" });
  await page.setViewportSize({ width: 700, height: 800 });
  const before = await period(frame);
  const { x, y } = middleOf(await boxOf(plotIn(frame)));
  await page.mouse.move(Math.min(x, 600), y);
  await page.mouse.wheel(120, 0);
  await expect.poll(() => page.evaluate(() => window.scrollX)).toBeGreaterThan(0);
  expect(await period(frame)).toEqual(before);
});
