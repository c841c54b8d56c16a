import type { Page } from "@playwright/test";
import {
  ALL_EVENTS,
  boxOf,
  DAY,
  dataset,
  eventOf,
  lengthOf,
  markOf,
  middleOf,
  open,
  openedIn,
  period,
  ready,
  restingPeriod,
  SUMMIT,
  TREATY,
} from "./page";
import { expect, test } from "./test";

/** Puts the focus on the first event in view. */
async function enterChart(page: Page): Promise<void> {
  await page
    .getByRole("listbox", { name: "Events in view" })
    .getByRole("group", { name: "Russia–China" })
    .getByRole("option")
    .first()
    .focus();
}

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");

const ofLane = (lane: string) =>
  dataset.events.filter(({ effects }) => effects?.[lane] !== undefined);

test("the events of the chart are one stop of the keyboard", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: /^“No limits”: .*Zoom to this era$/ }).focus();
  await page.keyboard.press("Tab");
  await expect.poll(() => focused(page)).toMatch(/ in Russia–China$/);
  await page.keyboard.press("Tab");
  await expect.poll(() => focused(page)).toBe("Zoom out");
});

test("arrows walk through the events of a relation, and up and down to the others", async ({
  page,
}) => {
  await open(page);
  await enterChart(page);
  await page.keyboard.press("Home");
  const [first, second, third] = ofLane("russia-china");
  for (const event of [second, third]) {
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => focused(page)).toContain(event?.title);
  }
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => focused(page)).toContain(first?.title);
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => focused(page)).toContain(first?.title);
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => focused(page)).toMatch(/ in China–West$/);
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => focused(page)).toMatch(/ in Russia–West$/);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => focused(page)).toMatch(/ in Russia–China$/);
});

test("an arrow brings the next event into view without changing the zoom", async ({ page }) => {
  await open(page, "?time=1950-02-01..1950-03-31");
  const before = await period(page);
  await enterChart(page);
  for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowRight");
  await expect.poll(async () => (await period(page))[0]).toBeGreaterThan(before[0]);
  const after = await restingPeriod(page);
  expect(lengthOf(after)).toBeCloseTo(lengthOf(before), -3);
  const mark = markOf(page, await focused(page));
  await expect(mark).toBeFocused();
  await expect(mark).toBeInViewport();
});

test("plus and minus zoom, and zero shows all time", async ({ page }) => {
  await open(page);
  const all = await period(page);
  const length = async () => lengthOf(await period(page));
  await enterChart(page);
  await page.keyboard.press("+");
  await expect.poll(length).toBeLessThan(lengthOf(all) * 0.7);
  const closer = lengthOf(await restingPeriod(page));
  await page.keyboard.press("-");
  await expect.poll(length).toBeGreaterThan(closer * 1.3);
  await page.keyboard.press("0");
  await expect.poll(() => period(page)).toEqual(all);
});

test("the Page keys and shift with arrows move the view", async ({ page }) => {
  await open(page, "?time=1966..1970");
  await enterChart(page);
  const before = await period(page);
  await page.keyboard.press("PageDown");
  await expect.poll(async () => (await period(page))[0]).toBe(before[1]);
  await page.keyboard.press("PageUp");
  await expect.poll(() => period(page)).toEqual(before);
  await page.keyboard.press("Shift+ArrowRight");
  await expect
    .poll(async () => (await period(page))[0])
    .toBeCloseTo(before[0] + lengthOf(before) / 4, -3);
  await page.keyboard.press("Shift+ArrowLeft");
  await expect.poll(() => period(page)).toEqual(before);
});

test("with all time in view the Page keys go on by ten years", async ({ page }) => {
  await open(page);
  await enterChart(page);
  await page.keyboard.press("Home");
  const events = ofLane("russia-china");
  let from = events[0]?.date.start ?? 0;
  for (let i = 0; i < 2; i++) {
    await page.keyboard.press("PageDown");
    const next = events.find(({ date }) => date.start >= from + 3652.425 * DAY);
    await expect.poll(() => focused(page)).toContain(next?.title);
    from = next?.date.start ?? 0;
  }
});

test("the event under the keyboard is shown by a line of two pixels and a tooltip", async ({
  page,
}) => {
  await open(page);
  await enterChart(page);
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  const mark = page.locator(":focus");
  await expect(mark).toHaveCSS("outline-width", "2px");
  await expect(mark).toHaveCSS("outline-style", "solid");
  await expect(mark).toHaveCSS("opacity", "1");
  const tooltip = page.getByRole("tooltip");
  const [, second] = ofLane("russia-china");
  await expect(tooltip).toContainText(second?.title ?? "none");
  await page.keyboard.press("Escape");
  await expect(tooltip).toBeHidden();
  await page.keyboard.press("ArrowRight");
  await expect(tooltip).toBeVisible();
});

test("a tooltip stays while the pointer is on it, and Escape hides it", async ({ page }) => {
  await page.clock.install();
  await open(page, `?event=${TREATY}`);
  await page.mouse.move(0, 0);
  const { x, y } = middleOf(await boxOf(markOf(page, eventOf(TREATY).title).first()));
  await page.mouse.move(x, y);
  const tooltip = page.getByRole("tooltip");
  await expect(tooltip).toContainText(eventOf(TREATY).title);
  const box = await boxOf(tooltip);
  await page.mouse.move(x, Math.max(y, box.y + 4), { steps: 4 });
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
  await page.clock.fastForward(2000);
  await expect(tooltip).toContainText(eventOf(TREATY).title);
  await page.keyboard.press("Escape");
  await expect(tooltip).toBeHidden();
});

test("Enter opens the event and Escape closes it", async ({ page }) => {
  await open(page);
  await enterChart(page);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(openedIn(page)).toBeVisible();
  const title = await openedIn(page).getByRole("heading", { level: 2 }).textContent();
  await expect(openedIn(page).getByRole("heading", { level: 2 })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(openedIn(page)).toBeHidden();
  await expect.poll(() => focused(page)).toContain(title ?? "none");
});

test("a slash puts the cursor into the search and Escape empties it", async ({ page }) => {
  await open(page);
  await page.keyboard.press("/");
  const search = page.getByRole("combobox", { name: "Search the events" });
  await expect(search).toBeFocused();
  await page.keyboard.type("zzz/?+");
  await expect(search).toHaveValue("zzz/?+");
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(search).toHaveValue("");
  await expect(page.getByText(ALL_EVENTS, { exact: true })).toBeVisible();
});

test("three keys lead from a search to an event, and Escape back to the search", async ({
  page,
}) => {
  await open(page);
  await page.keyboard.press("/");
  await page.keyboard.type("putin and xi hold a video summit");
  await page.keyboard.press("ArrowDown");
  const search = page.getByRole("combobox", { name: "Search the events" });
  const option = page
    .getByRole("listbox", { name: "Events found" })
    .getByRole("option", { selected: true });
  await expect(option).toContainText(eventOf(SUMMIT).title);
  await expect(search).toHaveAttribute(
    "aria-activedescendant",
    (await option.getAttribute("id")) ?? "",
  );
  await page.keyboard.press("Enter");
  await expect(openedIn(page).getByRole("heading", { level: 2 })).toBeFocused();
  await expect(openedIn(page)).toContainText(eventOf(SUMMIT).title);
  await page.keyboard.press("Escape");
  await expect(search).toBeFocused();
  await expect(openedIn(page)).toBeHidden();
});

test("arrows go from one open event to the next", async ({ page }) => {
  await open(page, `?event=${SUMMIT}`);
  const heading = openedIn(page).getByRole("heading", { level: 2 });
  await openedIn(page).getByRole("button", { name: "Next" }).press("Enter");
  await expect(heading).not.toHaveText(eventOf(SUMMIT).title);
  await expect(heading).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(heading).toHaveText(eventOf(SUMMIT).title);
  await expect(heading).toBeFocused();
});

test("a letter leads to the list and back, unless single keys are switched off", async ({
  page,
}) => {
  await open(page);
  const list = page.getByRole("region", { name: "Events by year" });
  await page.keyboard.press("l");
  await expect(list).toBeVisible();
  await page.keyboard.press("l");
  await expect(list).toBeHidden();
  await page.keyboard.press("?");
  await page.getByRole("checkbox", { name: "Single keys work anywhere" }).press("Space");
  await page.keyboard.press("Escape");
  await page.keyboard.press("l");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(list).toBeHidden();
  await page.reload();
  await ready(page);
  await page.keyboard.press("l");
  await page.keyboard.press("/");
  await expect(list).toBeHidden();
  await expect(page.getByRole("combobox", { name: "Search the events" })).not.toBeFocused();
});

test("a question mark opens the list of keys, which Escape closes", async ({ page }) => {
  await open(page);
  const opener = page.getByRole("button", { name: "Keys" });
  await opener.focus();
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: "Keys" });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole("row", { name: "Enter open the event" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test("a dialog keeps the focus and closes by its button and by a press beside it", async ({
  page,
}) => {
  await open(page);
  const opener = page.getByRole("button", { name: "About" });
  const dialog = page.getByRole("dialog");
  await opener.click();
  await expect(dialog).toContainText("Codebook");
  for (let i = 0; i < 4; i++) await page.keyboard.press("Tab");
  await expect(page.getByRole("combobox", { name: "Search the events" })).not.toBeFocused();
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(dialog).toBeHidden();
  await opener.click();
  await expect(dialog).toBeVisible();
  await page.mouse.click(5, 400);
  await expect(dialog).toBeHidden();
});
