import type { Page } from "@playwright/test";
import { dataset, open } from "./page";
import { expect, test } from "./test";

const filtersOf = (page: Page) => page.getByRole("region", { name: "Filters" });
const chipOf = (page: Page, name: string) =>
  filtersOf(page).getByRole("button", { name: new RegExp(`^${name} \\d`) });
const shownIn = (page: Page) => filtersOf(page).getByText(/events?$/);
const total = dataset.events.length;

const members = (power: string) =>
  new Set(dataset.actors.filter((actor) => actor.power === power).map(({ id }) => id));

type Events = typeof dataset.events;
const withActor = (events: Events, id: string) => events.filter((e) => e.actors?.includes(id));
const withPower = (events: Events, power: string) =>
  events.filter((e) => e.actors?.some((id) => members(power).has(id)));

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

test("a power stands for all of its countries", async ({ page }) => {
  await open(page);
  await chipOf(page, "The West").click();
  await expectShown(page, withPower(dataset.events, "west").length);
  await expect(page).toHaveURL("/?with=west");
});

test("two countries show the events of any of them, or of all", async ({ page }) => {
  await open(page);
  const match = filtersOf(page).getByRole("combobox", { name: "Events with" });
  await chipOf(page, "France").click();
  await expect(match).toBeHidden();
  await chipOf(page, "Germany").click();
  const either = new Set([...withActor(dataset.events, "FRA"), ...withActor(dataset.events, "DEU")])
    .size;
  await expectShown(page, either);
  await match.selectOption("all of them");
  await expectShown(page, withActor(withActor(dataset.events, "FRA"), "DEU").length);
  await expect(page).toHaveURL("/?with=FRA,DEU&match=all");
  await match.selectOption("any of them");
  await expectShown(page, either);
});

test("with all of them, the counts say what each further choice would leave", async ({ page }) => {
  await open(page, "?with=russia,china&match=all");
  const left = withPower(withPower(dataset.events, "russia"), "china");
  await expectShown(page, left.length);
  const count = withActor(left, "UN").length;
  await expect(chipOf(page, "United Nations")).toHaveText(`United Nations ${count}`);
  await chipOf(page, "United Nations").click();
  await expectShown(page, count);
});

test("the lanes count what the filter leaves in view", async ({ page }) => {
  await open(page, "?with=UKR");
  const count = withActor(dataset.events, "UKR").filter((e) => "russia-west" in (e.effects ?? {}));
  await expect(page.getByRole("heading", { name: /^Russia–West/ })).toHaveText(
    `Russia–West ${count.length} in view`,
  );
});

test("all countries can be listed by power, and put away again", async ({ page }) => {
  await open(page);
  const more = filtersOf(page).getByRole("button", { name: /^\d+ more$/ });
  await expect(more).toHaveAttribute("aria-expanded", "false");
  await expect(chipOf(page, "Mongolia")).toBeHidden();
  await more.click();
  await expect(filtersOf(page).getByText("Others", { exact: true })).toBeVisible();
  await chipOf(page, "Mongolia").click();
  await expectShown(page, withActor(dataset.events, "MNG").length);
  await filtersOf(page).getByRole("button", { name: "Fewer" }).click();
  await expect(chipOf(page, "Mongolia"), "what is chosen stays").toBeVisible();
  await expect(chipOf(page, "Albania")).toBeHidden();
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

test("search finds words whatever their case and accents", async ({ page }) => {
  await open(page);
  const search = page.getByRole("combobox", { name: "Search the events" });
  const counts: (string | null)[] = [];
  for (const query of ["Lüshun", "lushun", "LUSHUN"]) {
    await search.fill(query);
    await expect(shownIn(page)).toHaveText(/^\d+ of /);
    counts.push(await shownIn(page).textContent());
  }
  expect(new Set(counts).size).toBe(1);
  expect(Number.parseInt(counts[0] ?? "", 10)).toBeGreaterThanOrEqual(3);
  await expect(page).toHaveURL("/?q=LUSHUN");
});

test("search takes words in any order, from titles, people, places and countries", async ({
  page,
}) => {
  await open(page);
  const search = page.getByRole("combobox", { name: "Search the events" });
  await search.fill("beijing nixon");
  await expect(shownIn(page)).toHaveText(/^\d+ of /);
  const first = await shownIn(page).textContent();
  await search.fill("nixon  beijing");
  await expect(shownIn(page)).toHaveText(first ?? "");
  await search.fill("mongolia");
  const count = withActor(dataset.events, "MNG").length;
  await expect
    .poll(async () => Number.parseInt((await shownIn(page).textContent()) ?? "", 10))
    .toBeGreaterThanOrEqual(count);
});

test("where nothing matches the page says so and offers the way back", async ({ page }) => {
  await open(page);
  await page.getByRole("combobox", { name: "Search the events" }).fill("quokka");
  const message = page.getByRole("status").filter({ hasText: "No event matches these filters." });
  await expect(message).toBeVisible();
  await expectShown(page, 0);
  await page.getByRole("button", { name: "List" }).click();
  await expect(page.getByText("No event to list.")).toBeVisible();
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
