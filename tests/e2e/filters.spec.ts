import type { Page } from "@playwright/test";
import { filterMask, NO_FILTER } from "../../src/model/filter";
import { otherNames } from "../../src/model/placeNames";
import { setOtherNames } from "../../src/model/search";
import { toData } from "../../src/store/data";
import { boxOf, dataset, goTo, open, plotIn, resize, written } from "./page";
import { expect, test } from "./test";

const filtersOf = (page: Page) => page.getByRole("region", { name: "Filters" });
const openCountries = async (page: Page) => {
  await filtersOf(page)
    .getByRole("button", { name: /^Countries/ })
    .click();
  await expect(page.getByRole("searchbox", { name: /^Find a country/ })).toBeFocused();
};
const countryOf = (page: Page, name: string) =>
  page.getByRole("checkbox", { name: new RegExp(`^${name} \\d`) });
const shownIn = (page: Page) => filtersOf(page).getByText(/events?$/);
const total = written(dataset.events.length);

type Events = typeof dataset.events;
const withActor = (events: Events, id: string) => events.filter((e) => e.actors?.includes(id));

async function expectShown(page: Page, count: number): Promise<void> {
  await expect(shownIn(page)).toHaveText(`${count} of ${total} events`);
}

test("a country says how many events it has and shows only those", async ({ page }) => {
  // Wide enough for the chosen items in the line of menus.
  await page.setViewportSize({ width: 1600, height: 800 });
  await open(page);
  const count = withActor(dataset.events, "GBR").length;
  await openCountries(page);
  await countryOf(page, "United Kingdom").click();
  await expectShown(page, count);
  await expect(page).toHaveURL("/?with=GBR");
  await page.getByRole("button", { name: `Show ${count} of ${total}` }).click();
  await expect(filtersOf(page).getByRole("button", { name: "Countries 1" })).toBeFocused();
  await filtersOf(page).getByRole("button", { name: "Remove United Kingdom" }).click();
  await expect(shownIn(page)).toHaveText(`All ${total} events`);
  await expect(page).toHaveURL("/");
});

test("a country is found by its name in any language, and by its code", async ({ page }) => {
  await open(page);
  await openCountries(page);
  for (const query of ["герма", "德国", "deu", "GERMANY"]) {
    await page.keyboard.type(query);
    await expect(page.getByRole("checkbox").first()).toHaveAccessibleName(/^Germany \d/);
    await expect.poll(() => page.getByRole("checkbox").count()).toBeLessThan(3);
    await page.getByRole("searchbox").fill("");
  }
  await page.keyboard.type("герма");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Russia", exact: true }).last().click();
  await expect(page).toHaveURL("/?with=DEU,russia&match=all");
});

test("the picture has the same place whatever is opened and chosen", async ({ page }) => {
  await open(page);
  const before = await boxOf(plotIn(page));
  for (const name of ["Countries", "Topics", "Figures"]) {
    const opener = filtersOf(page).getByRole("button", { name: new RegExp(`^${name}`) });
    await opener.click();
    const panel = page.getByRole("group", { name, exact: true });
    await expect(panel.getByRole("checkbox").first()).toBeVisible();
    const { x, y, width, height } = await boxOf(panel);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(1280);
    expect(y + height).toBeLessThanOrEqual(800);
    expect(await boxOf(plotIn(page)), name).toEqual(before);
    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden();
    await expect(opener).toBeFocused();
  }
  await goTo(page, "?with=USA,DEU,KOR&topic=war,trade");
  await expect(filtersOf(page).getByRole("button", { name: "Countries 3" })).toBeVisible();
  const { y, height } = await boxOf(plotIn(page));
  expect({ y, height }).toEqual({ y: before.y, height: before.height });
});

test("the menu of topics filters and counts, and closes by Escape", async ({ page }) => {
  await open(page);
  const opener = filtersOf(page).getByRole("button", { name: /^Topics/ });
  await opener.click();
  const menu = page.getByRole("group", { name: "Topics" });
  const energy = dataset.events.filter((e) => e.topics?.includes("energy")).length;
  await expect(menu.getByRole("checkbox", { name: `Energy ${energy}` })).toBeVisible();
  await menu.getByRole("checkbox", { name: "Energy" }).click();
  await expectShown(page, energy);
  await menu.getByRole("checkbox", { name: "Sport" }).click();
  const either = dataset.events.filter((e) =>
    e.topics?.some((topic) => topic === "energy" || topic === "sport"),
  );
  await expectShown(page, either.length);
  await expect(page).toHaveURL("/?topic=energy,sport");
  await expect(opener).toHaveText(/^Topics 2/);
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
  await expect(opener).toBeFocused();
  await opener.click();
  await page.getByRole("heading", { level: 1 }).click();
  await expect(menu).toBeHidden();
});

test("filters can be cleared at once", async ({ page }) => {
  await open(page, "?with=CHN&topic=trade&q=wto");
  const clear = filtersOf(page).getByRole("button", { name: "Clear filters" });
  await expect(shownIn(page)).toHaveText(/^\d+ of /);
  await clear.click();
  await expect(shownIn(page)).toHaveText(`All ${total} events`);
  await expect(page.getByRole("combobox", { name: "Search the events" })).toHaveValue("");
  await expect(clear).toBeHidden();
  await expect(page).toHaveURL("/");
});

test("where nothing matches the page says so and offers the way back", async ({ page }) => {
  await open(page);
  await page.getByRole("combobox", { name: "Search the events" }).fill("quokka");
  const message = page.getByRole("status").filter({ hasText: "No events match these filters." });
  await expect(message).toBeVisible();
  await expectShown(page, 0);
  await page.getByRole("button", { name: "List" }).click();
  await expect(page.getByText("No events to list.")).toBeVisible();
  await message.getByRole("button", { name: "Clear filters" }).click();
  await expect(message).toBeHidden();
  await expect(page.getByRole("listitem").first()).toBeVisible();
});

test("a filter leaves the period and the open event as they are", async ({ page }) => {
  await open(page, "?time=1970..1975&event=1950-02-14-sino-soviet-treaty");
  await openCountries(page);
  await countryOf(page, "France").click();
  await expect(page).toHaveURL("/?time=1970..1975&with=FRA&event=1950-02-14-sino-soviet-treaty");
  await expect(page.getByRole("article", { name: "Event" })).toBeVisible();
});

for (const [name, path, width] of [
  ["a page", "/?", 1280],
  ["a list", "/?view=list&", 1280],
  ["a phone", "/?", 390],
  ["a frame with filters", "/embed.html?controls=filters&", 640],
] as const) {
  test(`${name} finds by any name of a place and any apostrophe`, async ({ page }) => {
    setOtherNames(otherNames);
    const { searchable } = toData(dataset, Date.now());
    await page.setViewportSize({ width, height: 844 });
    for (const query of ["Peking", "Port Arthur", "People's", "People’s"]) {
      const mask = filterMask({ ...NO_FILTER, query }, searchable);
      const count = [...mask].filter(Boolean).length;
      await page.goto(`${path}q=${encodeURIComponent(query)}`);
      await page.locator("html[data-ready]").waitFor();
      if (width === 390) await page.getByRole("button", { name: /^Filters/ }).click();
      await expect(
        page.getByText(`${written(count)} of ${total} events`).first(),
        query,
      ).toBeVisible();
    }
  });
}

for (const width of [1280, 1000, 800, 390]) {
  test(`what a search finds lies within a window of ${width} px`, async ({ page }) => {
    await resize(page, width);
    await open(page);
    const button = page.getByRole("button", { name: "Search the events" });
    if (width < 600) await button.click();
    await page.getByRole("combobox", { name: "Search the events" }).fill("summit moscow");
    const found = page.getByRole("listbox", { name: "Events found" });
    await expect(found).toBeInViewport({ ratio: 1 });
  });
}
