import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { readSeries } from "../../src/model/series";
import { open, placeIn, plotIn } from "./page";
import { expect, test } from "./test";

const [first] = readSeries(JSON.parse(readFileSync("dist/data/series.json", "utf8")), []);
if (!first) throw new Error("expected a series in the data");

const menuOf = (page: Page) => page.getByRole("group", { name: "Figures" });
const stripOf = (page: Page) => page.getByRole("region", { name: "Figures" });
const openMenu = (page: Page) => page.getByRole("button", { name: /^Figures/ }).click();

test("figures are chosen from a menu, stand below the lanes with unit and source, and are put away there", async ({
  page,
}) => {
  await open(page);
  await openMenu(page);
  const option = menuOf(page).getByRole("checkbox", { name: first.name });
  await option.click();
  await expect(option).toBeChecked();
  await page.keyboard.press("Escape");
  await expect(stripOf(page)).toContainText(first.name);
  await expect(stripOf(page)).toContainText(first.unit);
  await expect(stripOf(page).getByRole("link")).toHaveAttribute("href", first.source.url ?? "");
  await expect(page).toHaveURL(`/?series=${first.id}`);
  await stripOf(page)
    .getByRole("button", { name: `Remove ${first.name}` })
    .click();
  await expect(stripOf(page)).toBeHidden();
  await expect(page).toHaveURL("/");
});

test("pointing at a year says its figure", async ({ page }) => {
  const [year, value] = first.values[Math.floor(first.values.length / 2)] ?? [0, 0];
  await open(page, `?series=${first.id}&time=${year}..${year}`);
  const { x, y } = await placeIn(plotIn(page), 0.5, 0.5);
  await page.mouse.move(x, y);
  const text = value.toFixed(first.digits ?? 0);
  await expect(stripOf(page)).toContainText(`${year}: ${text} ${first.unit}`);
});

test.describe("where the figures cannot be loaded", () => {
  test.use({ allowed: /Failed to load resource/ });

  test("menu and strip say so and load them when asked again", async ({ page }) => {
    let isBack = false;
    await page.route("**/data/series.json", (route) => (isBack ? route.continue() : route.abort()));
    await open(page, `?series=${first.id}`);
    const failed = page.getByText("The figures could not be loaded.");
    await expect(failed).toBeVisible();
    await openMenu(page);
    await expect(menuOf(page)).toContainText("The figures could not be loaded.");
    await page.keyboard.press("Escape");
    isBack = true;
    await failed.getByRole("button", { name: "Try again" }).click();
    await expect(stripOf(page)).toContainText(first.unit);
    await openMenu(page);
    await expect(menuOf(page).getByRole("checkbox", { name: first.name })).toBeVisible();
  });
});
