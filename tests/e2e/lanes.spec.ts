import type { Page } from "@playwright/test";
import { boxOf, open, plotIn } from "./page";
import { expect, test } from "./test";

const chartIn = (page: Page) => page.getByRole("region", { name: "Timeline" });
const lanesIn = (page: Page) => chartIn(page).getByRole("heading", { level: 2 });
const openMenu = (page: Page) => page.getByRole("button", { name: /^Lanes/ }).click();

test("lanes become those of countries, of the chosen ones, and of relations again", async ({
  page,
}) => {
  await open(page);
  await openMenu(page);
  await page.getByRole("radio", { name: "Countries" }).click();
  await expect(lanesIn(page)).toHaveCount(6);
  await expect(page).toHaveURL("/?lanes=countries");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^Countries/ }).click();
  for (const name of ["Germany", "France"])
    await page.getByRole("checkbox", { name: new RegExp(`^${name} \\d`) }).click();
  await expect(lanesIn(page)).toHaveText(["Germany", "France"]);
  await expect(page).toHaveURL("/?with=DEU,FRA&lanes=countries");
  await page.keyboard.press("Escape");
  await openMenu(page);
  await page.getByRole("radio", { name: "Relations" }).press("Home");
  await page.getByRole("radio", { name: "Relations" }).click();
  await expect(lanesIn(page)).toHaveText([/^Russia–China/, /^China–West/, /^Russia–West/]);
});

test("the keyboard walks through a country's lane, and into the next one", async ({ page }) => {
  await open(page, "?lanes=countries&with=FRA,GBR&time=1955..1965");
  await chartIn(page).getByRole("option").first().focus();
  const focused = page.locator(":focus");
  await page.keyboard.press("ArrowRight");
  await expect(focused).toHaveAccessibleName(/ of \d+ in France$/);
  await page.keyboard.press("ArrowDown");
  await expect(focused).toHaveAccessibleName(/ of \d+ in United Kingdom$/);
});

test("the summary tells of the lanes that are shown", async ({ page }) => {
  await open(page, "?lanes=topics&topic=war,trade");
  await expect(page.locator("#summary")).toContainText("War: ");
  await expect(page.locator("#summary")).not.toContainText("Russia–China: ");
});

test("an address says which relations have a lane, and in which order", async ({ page }) => {
  await open(page, "?relation=russia-west,russia-china");
  await expect(lanesIn(page)).toHaveText(["Russia–West", "Russia–China"]);
  await openMenu(page);
  await page.getByRole("checkbox", { name: "China–West" }).click();
  await expect(lanesIn(page)).toHaveText(["China–West", "Russia–West", "Russia–China"]);
  await expect(page).toHaveURL("/?relation=china-west,russia-west,russia-china");
});

test("twelve lanes are high enough to be read: what has no room is scrolled to", async ({
  page,
}) => {
  await open(page, "?lanes=countries&with=RUS,CHN,USA,DEU,FRA,GBR,JPN,IND,UKR,PRK,KOR,VNM");
  await expect(lanesIn(page)).toHaveCount(12);
  const { height } = (await plotIn(page).boundingBox()) ?? { height: 0 };
  expect(height / 12).toBeGreaterThan(45);
  await expect(page.getByRole("slider", { name: "Start of the period shown" })).toBeInViewport();
  await expect(lanesIn(page).last()).not.toBeInViewport();
  await lanesIn(page).last().scrollIntoViewIfNeeded();
  await expect(lanesIn(page).last()).toBeInViewport();
});

for (const path of ["/", "/embed.html"]) {
  test(`${path} has its overview in line with the chart, however short the names of lanes`, async ({
    page,
  }) => {
    await open(page, "?lanes=countries&with=RUS,CHN", path);
    const [plot, track] = [await boxOf(plotIn(page)), await boxOf(page.locator(".overview-track"))];
    expect([track.x, track.width]).toEqual([plot.x, plot.width]);
  });
}
