import { clickOn, dataset, eventOf, namedIn, open, openedIn, period, ready, TREATY } from "./page";
import { expect, test } from "./test";

const day = (text: string) => Date.parse(text);

test("a deep link shows all that it says", async ({ page }) => {
  const id = "1969-03-02-zhenbao-damansky";
  await open(
    page,
    `?time=1969..1972&with=RUS,CHN&match=all&topic=war,borders&q=island&event=${id}&theme=dark`,
  );
  expect(await period(page)).toEqual([day("1969-01-01"), day("1973-01-01")]);
  const filters = page.getByRole("region", { name: "Filters" });
  await filters.getByRole("button", { name: "Countries 2" }).click();
  await expect(
    filters.getByRole("combobox", { name: "Events with" }).and(page.locator(":visible")),
  ).toHaveValue("all");
  await filters.getByRole("button", { name: "Topics 2" }).click();
  for (const topic of [/^War/, /^Borders/]) {
    const option = page
      .getByRole("group", { name: "Topics" })
      .getByRole("checkbox", { name: topic });
    await expect(option).toBeChecked();
  }
  await expect(page.getByRole("combobox", { name: "Search the events" })).toHaveValue("island");
  const left = dataset.events.filter(
    ({ actors, topics }) =>
      actors?.includes("RUS") &&
      actors.includes("CHN") &&
      topics?.some((topic) => topic === "war" || topic === "borders"),
  );
  const count = async () =>
    Number.parseInt((await filters.getByText(/events?$/).textContent()) ?? "", 10);
  await expect.poll(count).toBeGreaterThan(0);
  expect(await count()).toBeLessThanOrEqual(left.length);
  await expect(openedIn(page).getByRole("heading", { level: 2 })).toHaveText(eventOf(id).title);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("broken parameters are dropped and the rest holds", async ({ page }) => {
  const broken =
    "time=yesterday..today&with=NOBODY,%00,<b>&topic=nothing&match=some&story=none&step=-4&view=map" +
    "&theme=pink&lang=xx&series=,none&%E0%A4%A&=&&?";
  await open(page, `?${broken}&event=${TREATY}`);
  await expect(openedIn(page)).toContainText(eventOf(TREATY).title);
  await expect(page.getByText(/^All [\d,]+ events$/)).toBeVisible();
});

test("back and forward go through the events that were opened", async ({ page }) => {
  await open(page);
  const heading = openedIn(page).getByRole("heading", { level: 2 });
  await clickOn(page, namedIn(page, "Sino-Soviet alliance treaty").first());
  await expect(heading).toHaveText(eventOf(TREATY).title);
  await openedIn(page).getByRole("button", { name: "Next" }).click();
  await expect(heading).not.toHaveText(eventOf(TREATY).title);
  const second = (await heading.textContent()) ?? "";
  await page.goBack();
  await expect(heading).toHaveText(eventOf(TREATY).title);
  await page.goBack();
  await expect(openedIn(page)).toBeHidden();
  await expect(page).toHaveURL("/");
  await page.goForward();
  await page.goForward();
  await expect(heading).toHaveText(second);
});

test("zooming makes no step for the back button but is kept by it", async ({ page }) => {
  // Without motion there is one new address.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, "?time=1949..1952");
  const steps = () => page.evaluate(() => history.length);
  const before = await steps();
  await page.getByRole("button", { name: "Zoom in", exact: true }).click();
  await expect(page).not.toHaveURL(/time=1949\.\.1952/);
  const zoomed = page.url();
  expect(await steps()).toBe(before);
  await clickOn(page, namedIn(page, "Sino-Soviet alliance treaty").first());
  await expect(openedIn(page)).toBeVisible();
  await expect.poll(steps).toBe(before + 1);
  await page.goBack();
  await expect(page).toHaveURL(zoomed);
  await expect(openedIn(page)).toBeHidden();
});

test("what the address says survives a reload", async ({ page }) => {
  await open(page);
  await page.getByRole("combobox", { name: "Search the events" }).fill("nixon");
  await page.getByRole("button", { name: /^Split: / }).click();
  await expect(page).toHaveURL("/?time=1960-07-16..1971-07-14&q=nixon");
  const before = await period(page);
  await page.reload();
  await ready(page);
  await expect.poll(() => period(page)).toEqual(before);
  await expect(page.getByRole("combobox", { name: "Search the events" })).toHaveValue("nixon");
});
