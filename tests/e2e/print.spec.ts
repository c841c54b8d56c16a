import type { Page } from "@playwright/test";
import { dataset, open } from "./page";
import { expect, test } from "./test";

/** Waits until the printed view has loaded, some time after the first load. */
async function openToPrint(page: Page, search: string): Promise<void> {
  await open(page, search);
  await page.emulateMedia({ media: "print" });
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    expect(await page.locator(".print").count()).toBe(1);
  }).toPass();
}

/** The number of pages of a PDF, each of which is an object. */
const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

for (const view of ["timeline", "list"]) {
  const tag = view === "timeline" ? [] : ["@long"];
  test(`the ${view} prints as one figure and a list of its events with their sources`, {
    tag,
  }, async ({ page }) => {
    await openToPrint(page, `?time=1969..1972&with=CHN&theme=dark&view=${view}`);
    const sheet = page.locator(".print");
    await expect(sheet.locator("svg")).toHaveCount(1);
    await expect(sheet.locator("svg")).toContainText("Only events with: China");
    await expect(page.locator(".page")).toBeHidden();
    const [start, end] = [Date.UTC(1969, 0), Date.UTC(1973, 0)];
    const shown = dataset.events.filter(
      ({ date, actors }) => date.start < end && date.end > start && actors?.includes("CHN"),
    );
    await expect(sheet.getByRole("heading", { level: 4 })).toHaveText(
      shown.map(({ title }) => title),
    );
    for (const { url } of shown.flatMap(({ sources = [] }) => sources))
      if (url) await expect(sheet.getByText(url, { exact: true }).first()).toBeVisible();
  });
}

test("the list goes over as many pages as it takes, on A4 and on Letter, whatever is open", async ({
  page,
}) => {
  await openToPrint(page, "?time=1969..1972");
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: null });
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  for (const format of ["A4", "Letter"]) {
    const pages = pagesOf(await page.pdf({ format }));
    // With the page in its place it would be one or two.
    expect(pages).toBeGreaterThan(3);
    expect(pages).toBeLessThan(12);
  }
  await expect(page.locator(".print")).toHaveCount(0);
  await expect(page.getByRole("dialog")).toBeVisible();
});
