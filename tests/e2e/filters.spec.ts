import type { Page } from "@playwright/test";
import { dataset, open } from "./page";
import { expect, test } from "./test";

const filtersOf = (page: Page) => page.getByRole("region", { name: "Filters" });
const chipOf = (page: Page, name: string) =>
  filtersOf(page).getByRole("button", { name: new RegExp(`^${name} \\d`) });
const shownIn = (page: Page) => filtersOf(page).getByText(/events?$/);
const total = dataset.events.length;

type Events = typeof dataset.events;
const withActor = (events: Events, id: string) => events.filter((e) => e.actors?.includes(id));

async function expectShown(page: Page, count: number): Promise<void> {
  await expect(shownIn(page)).toHaveText(`${count} of ${total} events`);
}

test("a country's chip says how many events it has and shows only those", async ({ page }) => {
  await open(page);
  const count = withActor(dataset.events, "GBR").length;
  const chip = chipOf(page, "United Kingdom");
  await expect(chip).toHaveText(`United Kingdom ${count}`);
  await expect(chip).toHaveAttribute("aria-pressed", "false");
  await chip.click();
  await expect(chip).toHaveAttribute("aria-pressed", "true");
  await expectShown(page, count);
  await expect(page).toHaveURL("/?with=GBR");
  await chip.click();
  await expect(shownIn(page)).toHaveText(`All ${total} events`);
  await expect(page).toHaveURL("/");
});

test("the menu of topics filters and counts, and closes by Escape", async ({ page }) => {
  await open(page);
  const opener = filtersOf(page).getByRole("button", { name: /^Topics/ });
  await opener.click();
  const menu = page.getByRole("group", { name: "Topics" });
  const energy = dataset.events.filter((e) => e.topics?.includes("energy")).length;
  await expect(menu.getByRole("button", { name: "Energy" })).toHaveText(`Energy ${energy}`);
  await menu.getByRole("button", { name: "Energy" }).click();
  await expectShown(page, energy);
  await menu.getByRole("button", { name: "Sport" }).click();
  const either = dataset.events.filter((e) =>
    e.topics?.some((topic) => topic === "energy" || topic === "sport"),
  );
  await expectShown(page, either.length);
  await expect(page).toHaveURL("/?topic=energy,sport");
  await expect(opener).toHaveText(/^Topics \(2\)/);
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
  await chipOf(page, "France").click();
  await expect(page).toHaveURL("/?time=1970..1975&with=FRA&event=1950-02-14-sino-soviet-treaty");
  await expect(page.getByRole("article", { name: "Event" })).toBeVisible();
});
