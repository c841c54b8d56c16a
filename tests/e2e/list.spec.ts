import type { Page } from "@playwright/test";
import { dataset, eventOf, open, openedIn, period, TREATY, written } from "./page";
import { expect, test } from "./test";

const listOf = (page: Page) => page.getByRole("region", { name: "Events by year" });
/** The events of the list by a part of their text; the bookmarks beside them have none. */
const itemsOf = (page: Page, text: string | RegExp = /./) =>
  listOf(page).getByRole("button").filter({ hasText: text });

test("the list shows the events by year with their dates and effects", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "List" }).click();
  await expect(page).toHaveURL("/?view=list");
  await expect(listOf(page).getByRole("heading", { name: "1949" })).toBeVisible();
  const item = itemsOf(page, eventOf(TREATY).title);
  await expect(item).toContainText("14 February 1950");
  await expect(item).toContainText("Russia–China +3");
  await expect(page.getByRole("region", { name: "Timeline" })).toBeHidden();
});

test("the list holds what the filter leaves, down to the last", async ({ page }) => {
  const events = dataset.events.filter(({ actors }) => actors?.includes("MNG"));
  await open(page, "?view=list&with=MNG");
  for (const { title } of events) {
    const item = itemsOf(page, title);
    await expect(async () => {
      if (!(await item.isVisible())) await listOf(page).evaluate((list) => list.scrollBy(0, 300));
      await expect(item).toBeVisible({ timeout: 100 });
    }).toPass();
  }
});

test("an event opens from the list and is marked there", async ({ page }) => {
  await open(page, "?view=list");
  const item = itemsOf(page, eventOf(TREATY).title);
  await item.click();
  await expect(openedIn(page).getByRole("heading", { level: 2 })).toHaveText(eventOf(TREATY).title);
  await expect(item).toHaveAttribute("aria-current", "true");
  await expect(page).toHaveURL(`/?event=${TREATY}&view=list`);
  await page.keyboard.press("Escape");
  await expect(openedIn(page)).toBeHidden();
});

test("the keyboard walks through the list and opens from it", async ({ page }) => {
  await open(page, "?view=list");
  const items = itemsOf(page);
  await items.first().focus();
  // Each event has its bookmark after it.
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
  }
  const focused = page.locator(":focus");
  await expect(focused).toBeInViewport();
  await expect(focused).toContainText(dataset.events[30]?.title ?? "");
  await page.keyboard.press("Enter");
  await expect(openedIn(page)).toContainText(dataset.events[30]?.title ?? "");
});

test("the list begins where the picture was, and the picture comes back as it was", async ({
  page,
}) => {
  await open(page, "?time=1989-05..1991");
  const before = await period(page);
  const first = dataset.events.find(({ date }) => date.start >= Date.parse("1989-05-01"));
  await page.getByRole("button", { name: "List" }).click();
  await expect(itemsOf(page, first?.title ?? "")).toBeInViewport();
  await page.getByRole("button", { name: "Timeline" }).click();
  expect(await period(page)).toEqual(before);
});

test("the list opens at the event that is open", async ({ page }) => {
  const { title } = eventOf("2021-12-15-putin-xi-video-call");
  await open(page, "?view=list&event=2021-12-15-putin-xi-video-call");
  await expect(itemsOf(page, title)).toBeInViewport();
});

test("the list holds the period shown, and the overview changes it there too", async ({ page }) => {
  await open(page, "?view=list&time=1969..1969");
  const inside = dataset.events.filter(
    ({ date }) => date.start < Date.parse("1970-01-01") && date.end > Date.parse("1969-01-01"),
  );
  await expect(itemsOf(page)).toHaveCount(inside.length);
  await expect(
    page.getByText(`${inside.length} of ${written(dataset.events.length)} events, 1969`),
  ).toBeVisible();
  await page.getByRole("slider", { name: "Start of the period shown" }).press("Home");
  await expect(listOf(page).getByRole("heading", { name: "1949" })).toBeVisible();
  await page.getByRole("button", { name: "All time" }).click();
  await expect(listOf(page).getByRole("heading", { name: "2022" })).toBeAttached();
});
