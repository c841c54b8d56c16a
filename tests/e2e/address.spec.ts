import {
  boxOf,
  clickOn,
  DAY,
  dataset,
  eventOf,
  goTo,
  labelsIn,
  open,
  openedIn,
  period,
  plotIn,
  ready,
  SUMMIT,
  TREATY,
} from "./page";
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
  await expect(filters.getByRole("combobox", { name: "Events with" })).toHaveValue("all");
  await filters.getByRole("button", { name: "Topics (2)" }).click();
  for (const topic of [/^War/, /^Borders/]) {
    const chip = page.getByRole("group", { name: "Topics" }).getByRole("button", { name: topic });
    await expect(chip).toHaveAttribute("aria-pressed", "true");
  }
  await expect(page.getByRole("combobox", { name: "Search the events" })).toHaveValue("island");
  const left = dataset.events.filter(
    ({ actors, topics }) =>
      actors?.includes("RUS") &&
      actors.includes("CHN") &&
      topics?.some((topic) => topic === "war" || topic === "borders"),
  );
  const shown = await filters.getByText(/events?$/).textContent();
  const count = Number.parseInt(shown ?? "", 10);
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThanOrEqual(left.length);
  await expect(openedIn(page).getByRole("heading", { level: 2 })).toHaveText(eventOf(id).title);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("a deep link to an event opens it", async ({ page }) => {
  await open(page, `?time=2021-12..2022-02&event=${SUMMIT}`);
  await expect(openedIn(page).getByRole("heading", { level: 2 })).toHaveText(eventOf(SUMMIT).title);
  expect(await period(page)).toEqual([day("2021-12-01"), day("2022-03-01")]);
});

test("a deep link to the list opens it", async ({ page }) => {
  await open(page, "?view=list&q=nixon");
  await expect(page.getByRole("region", { name: "Events by year" })).toBeVisible();
  await expect(page.getByRole("button", { name: "List" })).toHaveAttribute("aria-pressed", "true");
});

test("a period may be a year, a month, a day, or open at an end", async ({ page }) => {
  await open(page);
  const all = await period(page);
  const times: [string, number, number][] = [
    ["1972..1972", day("1972-01-01"), day("1973-01-01")],
    ["1972-02..1972-05", day("1972-02-01"), day("1972-06-01")],
    ["1972-02-21..1972-02-28", day("1972-02-21"), day("1972-02-28") + DAY],
    ["..1972", all[0], day("1973-01-01")],
    ["1969..", day("1969-01-01"), all[1]],
    ["1969..latest", day("1969-01-01"), all[1]],
  ];
  for (const [time, start, end] of times) {
    await goTo(page, `?time=${time}`);
    const [from, to] = await period(page);
    // What is open ends at the moment of loading.
    expect(Math.abs(from - start), time).toBeLessThan(60_000);
    expect(Math.abs(to - end), time).toBeLessThan(60_000);
  }
});

test("broken parameters are dropped and the rest holds", async ({ page }) => {
  for (const search of [
    "?time=yesterday..today&event=no-such-event&view=map&theme=pink&lang=xx",
    "?with=NOBODY,%00,<b>&topic=nothing&match=some&story=none&step=-4",
    "?time=1972..1969&data=javascript:alert(1)&series=,none",
    "?%E0%A4%A&=&&?&data=data:application/json,{}&event=%3Cscript%3E",
  ]) {
    await open(page, search);
    await expect(page.getByText(/^All \d+ events$/), search).toBeVisible();
    await expect(openedIn(page)).toBeHidden();
  }
  await open(page, `?time=nonsense&event=${TREATY}&view=nowhere`);
  await expect(openedIn(page)).toContainText(eventOf(TREATY).title);
});

test("back and forward go through the events that were opened", async ({ page }) => {
  await open(page);
  const heading = openedIn(page).getByRole("heading", { level: 2 });
  await clickOn(page, labelsIn(page, "Sino-Soviet alliance treaty").first());
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
  await open(page, "?time=1949..1952");
  const steps = () => page.evaluate(() => history.length);
  const before = await steps();
  await page.getByRole("button", { name: "Zoom in", exact: true }).click();
  await expect(page).not.toHaveURL(/time=1949\.\.1952/);
  const zoomed = page.url();
  expect(await steps()).toBe(before);
  await clickOn(page, labelsIn(page).first());
  await expect(openedIn(page)).toBeVisible();
  expect(await steps()).toBe(before + 1);
  await page.goBack();
  await expect(page).toHaveURL(zoomed);
  await expect(openedIn(page)).toBeHidden();
});

test("an event opened while a zoom is still waiting does not lose the zoom", async ({ page }) => {
  await open(page, "?time=1949..1952");
  const { x, y, width, height } = await boxOf(plotIn(page));
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.wheel(0, -200);
  await page.waitForTimeout(60);
  await clickOn(page, labelsIn(page).first());
  await expect(openedIn(page)).toBeVisible();
  const zoomed = await period(page);
  await page.goBack();
  await expect(openedIn(page)).toBeHidden();
  const [start, end] = await period(page);
  // The address has whole days.
  expect(Math.abs(start - zoomed[0])).toBeLessThan(DAY);
  expect(Math.abs(end - zoomed[1])).toBeLessThan(DAY);
});

test("what the address says survives a reload", async ({ page }) => {
  await open(page);
  await page.getByRole("combobox", { name: "Search the events" }).fill("nixon");
  await page.getByRole("button", { name: /^Split: / }).click();
  await expect(page).toHaveURL("/?time=1960-07-16..1971-07-14&q=nixon");
  const before = await period(page);
  await page.reload();
  await ready(page);
  expect(await period(page)).toEqual(before);
  await expect(page.getByRole("combobox", { name: "Search the events" })).toHaveValue("nixon");
});
