import type { Page } from "@playwright/test";
import { violationsIn } from "./axe";
import { eventOf, expectToFit, open, openedIn, ready, resize, SUMMIT, TREATY } from "./page";
import { APP } from "./ports";
import { expect, test } from "./test";

const dialogOf = (page: Page) => page.getByRole("dialog", { name: "Collections" });
const itemsOf = (page: Page) =>
  dialogOf(page).getByRole("list", { name: "Collected events" }).getByRole("listitem");
const opener = (page: Page) => page.getByRole("button", { name: /^Collections/ });
const markOf = (page: Page, id: string) =>
  page.getByRole("button", { name: `Collect: ${eventOf(id).title}` });

test("what is collected by button, list and key is there after a reload, and shown alone", async ({
  page,
}) => {
  await open(page, `?event=${TREATY}`);
  const mark = openedIn(page).getByRole("button", { name: "Collect" });
  await mark.click();
  await expect(mark).toHaveAttribute("aria-pressed", "true");
  await expect(opener(page)).toHaveText("Collections1");
  await open(page, `?event=${SUMMIT}`);
  await expect(openedIn(page)).toBeVisible();
  await page.keyboard.press("b");
  await expect(opener(page)).toHaveText("Collections2");
  await expect(page.getByText(`Collected: ${eventOf(SUMMIT).title}. 2 events`)).toBeAttached();
  await open(page, "?view=list&time=1950..1950");
  await expect(markOf(page, TREATY)).toHaveAttribute("aria-pressed", "true");
  await page
    .getByRole("button", { name: /^Collect: / })
    .first()
    .click();
  await expect(opener(page)).toHaveText("Collections3");
  await page.reload();
  await ready(page);
  await opener(page).click();
  await expect(itemsOf(page)).toHaveCount(3);
  await expect(itemsOf(page).nth(1)).toContainText(eventOf(SUMMIT).title);
  expect(await violationsIn(page)).toEqual([]);
  await dialogOf(page).getByRole("button", { name: "Show only these" }).click();
  await expect(page).toHaveURL(/only=/);
  await expect(page.getByText("3 of ", { exact: false }).first()).toBeVisible();
});

test("the key collects the event of the list that has the focus, whatever is open", async ({
  page,
}) => {
  await open(page, `?view=list&time=1950..1950&event=${TREATY}`);
  const item = page.locator(".list-item").nth(1);
  const title = (await item.locator(".list-title").textContent()) ?? "";
  await item.focus();
  await page.keyboard.press("b");
  await expect(page.getByText(`Collected: ${title}. 1 event`)).toBeAttached();
});

test("two tabs keep the changes of both", async ({ page, context }) => {
  await open(page, `?event=${TREATY}`);
  await openedIn(page).getByRole("button", { name: "Collect" }).click();
  await expect(opener(page)).toHaveText("Collections1");
  const other = await context.newPage();
  await open(other, `?event=${SUMMIT}`);
  await expect(opener(other)).toHaveText("Collections1");
  await openedIn(other).getByRole("button", { name: "Collect" }).click();
  await expect(opener(page)).toHaveText("Collections2");
  await other.close();
});

test("a collection is shared by the dialog for it", async ({ page }) => {
  await open(page, `?event=${TREATY}`);
  await openedIn(page).getByRole("button", { name: "Collect" }).click();
  await opener(page).click();
  await dialogOf(page).getByRole("button", { name: "Share" }).click();
  const share = page.getByRole("dialog", { name: "Share" });
  const link = share.getByRole("textbox", { name: "Link", exact: true });
  await expect(link).toHaveValue(new RegExp(`only=${TREATY}`));
});

test("a collection becomes a timeline of its own, whose link anybody can open", async ({
  page,
  context,
}) => {
  await open(page, `?event=${TREATY}`);
  await openedIn(page).getByRole("button", { name: "Collect" }).click();
  await opener(page).click();
  await dialogOf(page).getByRole("textbox", { name: "Name" }).fill("One treaty");
  await dialogOf(page).getByRole("button", { name: "Open as a timeline" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("One treaty");
  await page.getByRole("button", { name: "Share" }).click();
  const share = page.getByRole("dialog", { name: "Share" });
  const link = share.getByRole("textbox", { name: "Link", exact: true });
  await expect(link).toHaveValue(/#d=/);
  const reader = await context.newPage();
  await reader.goto(await link.inputValue());
  await ready(reader);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("One treaty");
  await reader.getByRole("button", { name: "List", exact: true }).click();
  await reader.getByRole("button", { name: /14 February 1950/ }).click();
  const source = eventOf(TREATY).sources?.[0]?.title ?? "";
  await expect(openedIn(reader)).toContainText(source);
  await expect(reader.getByText("From The Strategic Triangle, CC BY 4.0.")).toBeVisible();
  await reader.close();
});

test("a page on which nothing is collected opens no database and loads nothing for it", async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.url()));
  await open(page);
  const databases = await page.evaluate(() => indexedDB.databases());
  expect(databases).toEqual([]);
  expect(
    loaded.filter((url) => /assets\/(?:collections|Count|Mark|MarkedList)-/i.test(url)),
  ).toEqual([]);
});

test("a phone has the collections within reach of the thumb", async ({ page }) => {
  await resize(page, 390, 844);
  await open(page, "?lang=ru&view=list&time=1969..1970");
  await page
    .getByRole("button", { name: /^В подборку: / })
    .first()
    .click();
  await page
    .getByRole("navigation", { name: "Инструменты" })
    .getByRole("button", { name: /^Подборки/ })
    .click();
  await expect(page.getByRole("dialog", { name: "Подборки" })).toBeVisible();
  await expect(page.getByRole("list", { name: "События подборки" })).toBeVisible();
  expect(await violationsIn(page)).toEqual([]);
  await expectToFit(page);
});

test("a frame offers nothing to collect", async ({ page }) => {
  await open(page, "?view=list&time=1969..1970", `${APP}/embed.html`);
  await expect(page.getByRole("listitem").first()).toBeVisible();
  await expect(page.getByRole("button", { name: /^Collect/ })).toHaveCount(0);
});

test("what a search finds is collected by the bookmark or by keys, and the search goes on", async ({
  page,
}) => {
  await open(page);
  const search = page.getByRole("combobox", { name: "Search the events" });
  await search.fill("shanghai communiqué");
  const found = page.getByRole("listbox", { name: "Events found" }).getByRole("option");
  await found.first().locator("svg").click();
  await expect(opener(page)).toHaveText("Collections1");
  await search.press("ArrowDown");
  await search.press("ArrowDown");
  await search.press("Shift+Enter");
  await expect(opener(page)).toHaveText("Collections2");
  await expect(found.first()).toBeVisible();
  await expect(openedIn(page)).toBeHidden();
});
