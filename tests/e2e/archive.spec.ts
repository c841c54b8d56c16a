import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { type Made, madeArchive } from "../archive/made";
import { open, openedIn, plotIn, written } from "./page";
import { expect, test } from "./test";

let made: Made;

test.beforeAll(async () => {
  made = await madeArchive(20_000);
});
test.afterAll(() => made.drop());

/** Serves the archive by ranges, but for files that match `missing`; returns what was read. */
async function serveArchive(page: Page, missing?: RegExp) {
  const read = { requests: [] as string[], bytes: 0 };
  await page.route(
    (url) => url.pathname.startsWith("/made/"),
    async (route) => {
      const path = new URL(route.request().url()).pathname.replace("/made/", "");
      read.requests.push(path);
      if (missing?.test(path)) return route.fulfill({ status: 404 });
      const bytes = readFileSync(join(made.folder, path));
      const [, from, to] = /bytes=(\d+)-(\d+)/.exec(route.request().headers().range ?? "") ?? [];
      const body =
        from === undefined || to === undefined
          ? bytes
          : bytes.subarray(Number(from), Number(to) + 1);
      read.bytes += body.length;
      return route.fulfill({
        status: body === bytes ? 200 : 206,
        body,
        contentType: path.endsWith(".json") ? "application/json" : "application/octet-stream",
      });
    },
  );
  return read;
}

const DATA = "?data=./made/archive.json";
const line = (page: Page) => page.getByRole("status", { name: "Archive" });
const count = async (where: string) => {
  const files = `read_parquet('${made.folder}/events/*/*.parquet')`;
  const [row] = await made.database.rows<{ n: number }>(
    `SELECT count(*)::INT AS n FROM ${files} WHERE ${where}`,
  );
  return row?.n ?? Number.NaN;
};
const JAPAN = "list_contains(string_split(actors, ' '), 'JPN')";
const MONTHS = "first_day >= DATE '2014-03-01' AND first_day < DATE '2014-07-01'";
const NEAR = `${DATA}&time=2014-03..2014-06`;

test("an archive shows all of its events from a few small files", async ({ page }) => {
  const read = await serveArchive(page);
  await open(page, DATA);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Made up");
  await expect(
    page.getByText(`All ${written(made.head.events)} events`, { exact: true }),
  ).toBeVisible();
  await expect(line(page)).toContainText(`${written(made.head.events)} events begin in view`);
  await expect(plotIn(page)).toBeVisible();
  await expect(page.getByPlaceholder("Search the events")).toBeVisible();
  expect(read.requests.length).toBeLessThanOrEqual(6);
  expect(read.bytes).toBeLessThan(1_000_000);
  expect(read.requests.filter((path) => path.startsWith("events/"))).toEqual([]);
});

test("a filter counts exactly, and from near events are named, listed and opened", async ({
  page,
}) => {
  await serveArchive(page);
  await open(page, `${NEAR}&with=JPN`);
  const [all, inView] = [await count(JAPAN), await count(`${JAPAN} AND ${MONTHS}`)];
  await expect(
    page.locator(".filters-count").getByText(`${written(all)} of ${written(made.head.events)}`),
  ).toBeVisible();
  await expect(line(page)).toContainText(`${written(inView)} events begin in view.`);
  await expect(page.locator(".target").first()).toBeVisible();
  await page.getByRole("button", { name: "List" }).click();
  // The bookmarks beside the events have no text.
  const items = page
    .getByRole("region", { name: "Events by year" })
    .getByRole("button")
    .filter({ hasText: /./ });
  await expect(items).toHaveCount(inView);
  await items.first().click();
  await expect(openedIn(page).getByRole("link", { name: "news.example" })).toBeVisible();
});

test("from far, the list comes by pages, of which any event can be opened", async ({ page }) => {
  await serveArchive(page);
  await open(page, DATA);
  await page.getByRole("button", { name: "List" }).click();
  const list = page.getByRole("region", { name: "Events by year" });
  const status = list.getByRole("status");
  await expect(status).toContainText("500 events listed");
  await list.getByRole("button", { name: "List more" }).click();
  await expect(status).toContainText("1,000 events listed");
  await list.evaluate((element) => element.scrollTo(0, 0));
  await list.getByRole("button").filter({ hasText: /–/ }).first().click();
  await expect(openedIn(page).getByRole("link", { name: "news.example" })).toBeVisible();
  await expect(status).toContainText("1,000 events listed");
});

test("the keyboard walks through the events of an archive", async ({ page }) => {
  await serveArchive(page);
  await open(page, `${NEAR}&with=JPN`);
  await expect(page.locator(".target").first()).toBeVisible();
  await page.locator(".target").first().focus();
  await page.keyboard.press("Enter");
  await expect(openedIn(page).getByRole("heading").first()).toContainText("Japan");
});

test.describe("a fault", () => {
  test.use({ allowed: /404/ });

  test("a part that is missing is said, and the rest is shown", async ({ page }) => {
    await serveArchive(page, /events\/year=2014/);
    await open(page, `${NEAR}&with=JPN`);
    const notice = page.getByRole("complementary", { name: "could not be used" });
    await notice.locator("summary").click();
    await expect(notice).toContainText("events/year=2014/part-0.parquet");
    await expect(notice).toContainText("404");
    await expect(line(page)).toContainText("begin in view");
  });
});

test("a server that no longer answers leaves the page alive", async ({ page }) => {
  await serveArchive(page);
  await page.route(/made\/events\//, () => {});
  await open(page, `${NEAR}&lang=zh`);
  const status = page.getByRole("status", { name: "存档" });
  await expect(status).toContainText(`：${written(await count(MONTHS))}件。`);
  await expect(status).toContainText("正在读取");
  // Counts go on following the filter while events are waited for.
  await page.locator(".chip").first().click();
  await expect(status).not.toContainText(`：${written(await count(MONTHS))}件。`);
  await expect(status).toContainText("正在读取");
});

test("the record is named over an archive", async ({ page }) => {
  await serveArchive(page);
  await open(page, `${DATA}&over=record&time=2013..2015`);
  await expect(page.locator('.target[aria-label*="Crimea"]').first()).toBeVisible();
  await expect(
    page.getByText(`All ${written(made.head.events)} events`, { exact: true }),
  ).toBeVisible();
});

test("an archive opens in a frame, in another language", async ({ page }) => {
  await serveArchive(page);
  await open(page, `${NEAR}&with=JPN&lang=ru`, "/embed.html");
  await expect(page.getByRole("status", { name: "Архив" })).toContainText("Событий");
  await expect(page.getByText("Россия–Запад", { exact: true }).first()).toBeVisible();
  await expect(page.locator(".target").first()).toBeVisible();
});
