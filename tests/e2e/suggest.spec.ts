import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { violationsIn } from "./axe";
import { eventOf, expectToFit, open, openedIn, resize, TREATY } from "./page";
import { expect, test } from "./test";

const PATH = `record/events/1950/${TREATY}.yaml`;
const correctionIn = (page: Page) => page.getByRole("dialog", { name: "Suggest a correction" });

async function suggestCorrection(page: Page) {
  await open(page, `?event=${TREATY}`);
  await openedIn(page).getByRole("button", { name: "Suggest a correction" }).click();
  return correctionIn(page);
}

test("a correction is the file of the record with what was changed, and nothing else", async ({
  page,
}) => {
  const dialog = await suggestCorrection(page);
  const label = dialog.getByRole("textbox", { name: "Short title" });
  await expect(label).toHaveValue(eventOf(TREATY).label ?? "");
  expect(await violationsIn(page)).toEqual([]);
  await label.fill("A treaty");
  await dialog.getByRole("button", { name: "Check and make the file" }).click();
  const file = dialog.getByRole("textbox", { name: "File", exact: true });
  await expect(dialog.getByText(PATH)).toBeVisible();
  const [today] = new Date().toISOString().split("T");
  const withoutDay = (text: string) => text.replace(/^changed: .*\n/m, "");
  const text = await file.inputValue();
  expect(text).toContain(`changed: ${today}\n`);
  expect(withoutDay(text)).toBe(
    withoutDay(readFileSync(PATH, "utf8")).replace(/^ {2}label: .*$/m, "  label: A treaty"),
  );
  expect(await violationsIn(page)).toEqual([]);
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Download the file" }).click();
  expect((await download).suggestedFilename()).toBe(`${TREATY}.yaml`);
  expect(readFileSync(await (await download).path(), "utf8")).toBe(text);
});

test("an event is suggested by keyboard on a phone, and says what is missing", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("button", { name: "Suggest an event" }).click();
  const dialog = page.getByRole("dialog", { name: "Suggest an event" });
  await dialog.getByRole("textbox", { name: "Date", exact: true }).focus();
  await page.keyboard.type("21–28 February 1972");
  await expect(dialog.getByText("(1972-02-21/1972-02-28)")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("heading", { name: /things are missing or wrong/ })).toBeFocused();
  expect(await violationsIn(page)).toEqual([]);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("combobox", { name: "Importance" })).toBeFocused();
  for (const width of [390, 320]) {
    await resize(page, width);
    await expectToFit(page, `at ${width} px`);
  }
});

test("another event is suggested beside the correction of one", async ({ page }) => {
  await open(page, `?event=${TREATY}`);
  await openedIn(page).getByRole("button", { name: "Suggest an event" }).click();
  const dialog = page.getByRole("dialog", { name: "Suggest an event" });
  await expect(dialog.getByRole("textbox", { name: "Date", exact: true })).toHaveValue("");
});

test("other data are not corrected here", async ({ page }) => {
  await open(page, `?data=data/events.json&event=${TREATY}`);
  await expect(openedIn(page)).toBeVisible();
  await expect(page.getByRole("button", { name: "Suggest a correction" })).toHaveCount(0);
});

for (const theme of ["light", "dark"])
  test(`the form has room from 320 to 1280 px, in three languages, ${theme}`, async ({ page }) => {
    for (const [lang, width] of [
      ["en", 1280],
      ["ru", 320],
      ["zh", 390],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await open(page, `?event=${TREATY}&lang=${lang}&theme=${theme}`);
      await page.locator(".details-actions button").nth(-2).click();
      await expect(page.locator(".suggest")).toBeVisible();
      await page.locator(".suggest-actions .is-main").click();
      await expect(page.locator(".suggest-outcome h3")).toBeFocused();
      await expectToFit(page, lang);
      expect(await violationsIn(page)).toEqual([]);
    }
  });
