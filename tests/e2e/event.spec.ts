import type { Page } from "@playwright/test";
import { words as en } from "../../src/i18n/en/words";
import {
  boxOf,
  clickOn,
  eventOf,
  markOf,
  marksIn,
  middleOf,
  namedIn,
  open,
  openedIn,
  period,
  plotIn,
  resize,
  SUMMIT,
  TREATY,
} from "./page";
import { expect, test } from "./test";

const labelOf = (page: Page, text: string) => namedIn(page, text).first();
const titleIn = (page: Page) => openedIn(page).getByRole("heading", { level: 2 });

test("a click on a name opens its event", async ({ page }) => {
  await open(page);
  const event = eventOf(TREATY);
  await clickOn(page, labelOf(page, event.label ?? ""));
  await expect(titleIn(page)).toHaveText(event.title);
  await expect(page).toHaveURL(`/?event=${TREATY}`);
});

test("a click on the tooltip of an event opens it, too", async ({ page }) => {
  await open(page);
  const event = eventOf(TREATY);
  const { x, y } = middleOf(await boxOf(labelOf(page, event.label ?? "")));
  await page.mouse.move(x, y);
  await expect(page.getByRole("tooltip")).toContainText(event.title);
  const at = middleOf(await boxOf(page.getByRole("tooltip")));
  await page.mouse.move(at.x, at.y, { steps: 4 });
  await page.mouse.down();
  await page.mouse.move(at.x, at.y);
  await page.mouse.up();
  await expect(titleIn(page)).toHaveText(event.title);
});

test("a click on a dot opens its event", async ({ page }) => {
  await open(page);
  const { title } = eventOf(TREATY);
  await clickOn(page, markOf(page, title).first());
  await expect(titleIn(page)).toHaveText(title);
});

test("the open event has its date, effects, text, people, sources and a way to close it", async ({
  page,
}) => {
  const event = eventOf(SUMMIT);
  await open(page, `?event=${SUMMIT}`);
  const opened = openedIn(page);
  await expect(opened).toContainText("15 December 2021");
  const effect = event.effects?.["russia-china"] ?? 0;
  await expect(opened.getByRole("list", { name: "Effects" })).toHaveText(
    `Russia–China ${en.formats.signed(effect)} ${en.details.effect(effect)}`,
  );
  await expect(opened).toContainText(event.summary ?? "");
  await expect(opened).toContainText(`Disputed. ${event.disputed}`);
  await expect(opened).toContainText("Russia, China");
  await expect(opened).toContainText(`Importance ${event.importance} of 5`);
  for (const { title, url } of event.sources ?? []) {
    // An account may name the same source as its own.
    const link = opened.getByRole("link", { name: title }).last();
    await expect(link).toHaveAttribute("href", url ?? "");
    await expect(link).toHaveAttribute("rel", /noopener/);
    await expect(link).toHaveAccessibleName(/opens in a new tab/);
  }
  await opened.getByRole("button", { name: "Close" }).click();
  await expect(opened).toBeHidden();
  await expect(page.getByRole("list", { name: "Eras" })).toBeVisible();
  await expect(page).toHaveURL("/");
});

test("the triangle shows the relations as of the open event and of the date under the pointer", async ({
  page,
}) => {
  await open(page, `?event=${TREATY}`);
  const caption = page.getByRole("figure").getByText(/ \d{4}$/);
  await expect(caption).toHaveText("14 February 1950");
  await expect(page.getByRole("figure")).toContainText(/Russia–China \w+ \+\d\.\d/);
  const { x, y } = middleOf(await boxOf(labelOf(page, eventOf(TREATY).label ?? "")));
  await page.mouse.move(x + 400, y);
  await expect(caption).not.toHaveText(/1950$/);
  await page.mouse.move(5, 5);
  await expect(caption).toHaveText("14 February 1950");
});

test("a link leads to the other event, and from there back", async ({ page }) => {
  await open(page, `?event=${SUMMIT}&time=2021-12-10..2021-12-20`);
  const [link] = eventOf(SUMMIT).links ?? [];
  const other = eventOf(link?.to ?? "");
  await openedIn(page).getByRole("button", { name: other.title }).click();
  await expect(titleIn(page)).toHaveText(other.title);
  await expect(page).toHaveURL(new RegExp(`event=${other.id}`));
  const isInView = async () => {
    const [start, end] = await period(page);
    return other.date.start > start && other.date.end < end;
  };
  await expect.poll(isInView, "the other event is in view").toBe(true);
  const back = openedIn(page).getByRole("heading", { name: "Answered by" }).locator("..");
  await back.getByRole("button", { name: eventOf(SUMMIT).title }).click();
  await expect(titleIn(page)).toHaveText(eventOf(SUMMIT).title);
});

test("pointing at a name shows what happened and when", async ({ page }) => {
  await open(page);
  const { x, y } = middleOf(await boxOf(labelOf(page, eventOf(TREATY).label ?? "")));
  await page.mouse.move(x, y);
  const tip = page.getByRole("tooltip");
  await expect(tip).toContainText("14 February 1950");
  await expect(tip).toContainText(eventOf(TREATY).title);
  await expect(tip).toContainText(/Russia–China \+3, \w+/);
  await page.mouse.move(5, 5);
  await expect(tip).toBeHidden();
});

test("a tooltip stays inside of the plot", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await open(page);
  const plot = await boxOf(plotIn(page));
  const tip = page.getByRole("tooltip");
  for (const mark of [marksIn(page).first(), marksIn(page).last()]) {
    const { x, y } = middleOf(await boxOf(mark));
    await page.mouse.move(x, y);
    await expect(tip).toBeVisible();
    const box = await boxOf(tip);
    expect(box.x).toBeGreaterThanOrEqual(plot.x);
    expect(box.x + box.width).toBeLessThanOrEqual(plot.x + plot.width);
    expect(box.y).toBeGreaterThanOrEqual(plot.y);
    await page.mouse.move(0, 0);
    await expect(tip).toBeHidden();
  }
});

test("a newly opened event begins at its top", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 560 });
  await open(page, `?event=${TREATY}`);
  const aside = page.getByRole("complementary", { name: "Event" });
  await openedIn(page).getByRole("button", { name: "Next" }).scrollIntoViewIfNeeded();
  await expect.poll(() => aside.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
  await openedIn(page).getByRole("button", { name: "Next" }).click();
  await expect.poll(() => aside.evaluate((element) => element.scrollTop)).toBe(0);
});

test("what is open scrolls by itself, and the page stays", async ({ page }) => {
  for (const search of ["", `?event=${TREATY}`]) {
    await open(page, search);
    if (search) await expect(openedIn(page).getByRole("button", { name: "Next" })).toBeAttached();
    for (const [width, height] of [
      [1280, 800],
      [800, 1000],
      [844, 390],
    ] as const) {
      await resize(page, width, height);
      const over = () => page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      await expect.poll(over, `${search} at ${width} × ${height}`).toBe(0);
    }
  }
});
