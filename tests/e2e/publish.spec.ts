import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import type { Frame, Page } from "@playwright/test";
import { contentId } from "../../src/formats/dataset/ids";
import { writeFragment } from "../../src/formats/fragment/writeFragment";
import { readDataset } from "../../src/model/readDataset";
import { openArticle } from "./article";
import { NARROW, violationsIn, WIDE } from "./axe";
import { open, ready } from "./page";
import { APP, HOST, SITE } from "./ports";
import { expect, test } from "./test";

const TITLE = "Roads </script> & <b>rivers</b>";
const EVENTS = [
  { date: "1825-07", title: "Stockton–Darlington line" },
  { date: "1869-05-10", title: "Golden spike", summary: "The rails meet at Promontory." },
  { date: "1869-11-17", title: "Suez Canal opens <!-- at last -->" },
  { date: "1914-08-15", title: "Panama Canal opens" },
].map((event) => ({ id: contentId(event.date, event.title), ...event }));
const SPIKE = contentId("1869-05-10", "Golden spike");
const FRAGMENT = writeFragment(readDataset({ title: TITLE, events: EVENTS }).dataset);

test.describe("data in the address", () => {
  test("open with what its parameters ask for, and stay there while the view moves", async ({
    page,
  }) => {
    await open(page, `?view=list&q=canal${FRAGMENT}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLE);
    const list = page.getByRole("region", { name: "Events by year" });
    const items = list.getByRole("button").filter({ hasText: /./ });
    await expect(items).toHaveText([/Suez Canal opens <!-- at last -->/, /Panama Canal opens/]);
    expect(await violationsIn(page)).toEqual([]);
    await page.getByRole("button", { name: "Timeline", exact: true }).click();
    await expect(page).toHaveURL(`${APP}/?q=canal${FRAGMENT}`);
    await page.reload();
    await ready(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLE);
  });

  test("replace those that are shown when the address gets others", async ({ page }) => {
    await open(page, FRAGMENT);
    const [other] = [{ title: "Others", events: [{ date: "1900", title: "Only one" }] }];
    await page.evaluate(
      (hash) => window.location.assign(hash),
      writeFragment(readDataset(other).dataset),
    );
    // While the page comes anew, its static heading is there, too.
    const heading = page.getByRole("banner").getByRole("heading", { level: 1 });
    await expect(heading).toHaveText("Others");
    await page.goBack();
    await expect(heading).toHaveText(TITLE);
  });

  test("stay there when the reader skips to the timeline", async ({ page }) => {
    await open(page, FRAGMENT);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
    await expect(page).toHaveURL(`${APP}/${FRAGMENT}`);
  });

  test("are shown in a frame, with a link to the full page that has them too", async ({ page }) => {
    const [frame] = await openArticle(page, { frames: [FRAGMENT] });
    if (!frame) throw new Error("expected a frame");
    await expect(frame.getByRole("heading", { level: 1 })).toHaveText(TITLE);
    const full = frame.getByRole("link", { name: "Open full timeline" });
    await expect(full).toHaveAttribute("href", `${APP}/${FRAGMENT}`);
    expect(await violationsIn(frame)).toEqual([]);
  });

  test("are said to be cut short in one sentence", async ({ page }) => {
    await open(page, FRAGMENT.slice(0, -30));
    await expect(page.getByRole("alert")).toContainText("its end is missing");
    await page.getByRole("link", { name: /^Open the timeline of Russia/ }).click();
    await expect(page.getByRole("alert")).toBeHidden();
  });
});

test.describe("the dialog of data in the address", () => {
  for (const size of [WIDE, NARROW])
    test(`shares them in a link and in a frame, ${size.width} px wide`, async ({ page }) => {
      await page.setViewportSize(size);
      await open(page, `?event=${SPIKE}${FRAGMENT}`);
      await page.getByRole("button", { name: "Share" }).click();
      const link = page.getByRole("textbox", { name: "Link", exact: true });
      await expect(link).toHaveValue(`${APP}/?event=${SPIKE}${FRAGMENT}`);
      await expect(
        page.getByText(`It has ${`${APP}/?event=${SPIKE}${FRAGMENT}`.length}`),
      ).toBeVisible();
      const preview = page.frameLocator('iframe[title^="Timeline"]');
      await expect(preview.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
      expect(await violationsIn(page)).toEqual([]);
    });
});

test.describe("a timeline saved as one page", () => {
  /** Saves the page of the data, and says where the file is. */
  async function savePage(page: Page, file: string): Promise<string> {
    await open(page, FRAGMENT);
    await page.getByRole("button", { name: "Share" }).click();
    await page.getByRole("tab", { name: "Save" }).click();
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as a web page" }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe("roads-script-b-rivers-b.html");
    await download.saveAs(file);
    return file;
  }

  async function expectToWork(page: Page | Frame): Promise<void> {
    await ready(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLE);
    await expect(page.locator("#first")).toHaveCount(0);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await page.getByRole("button", { name: "List", exact: true }).click();
    await page
      .getByRole("region", { name: "Events by year" })
      .getByRole("button", { name: "Golden spike" })
      .click();
    await expect(page.getByText("The rails meet at Promontory.")).toBeVisible();
    expect(await violationsIn(page)).toEqual([]);
  }

  test("works from a disk and offline, and asks nobody for anything", async ({
    page,
    context,
  }, info) => {
    const file = await savePage(page, info.outputPath("page.html"));
    await context.setOffline(true);
    await page.goto(`file://${file}`);
    await expectToWork(page);
    await page.getByRole("button", { name: "Share" }).click();
    await page.getByRole("tab", { name: "Save" }).click();
    await expect(page.getByRole("button", { name: "Save as TimelineJS" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Save as a web page" })).toBeHidden();
    await expect(page.getByRole("button", { name: "Open your data" })).toBeHidden();
  });

  test("works in a frame on another site", async ({ page }, info) => {
    const html = readFileSync(await savePage(page, info.outputPath("page.html")));
    const server = createServer((_, response) => {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(html);
    });
    await new Promise<void>((resolve) =>
      server.listen(Number(new URL(SITE).port), "localhost", resolve),
    );
    const params = new URLSearchParams({ width: "700", height: "500", src: `${SITE}/page.html` });
    await page.goto(`${HOST}/?${params}`);
    const frame = page.frames().find((one) => one !== page.mainFrame());
    if (!frame) throw new Error("expected a frame");
    await expectToWork(frame);
    server.closeAllConnections();
    server.close();
  });

  test("has at most 250 kB before its data", () => {
    expect(gzipSync(readFileSync("dist/saved.html"), { level: 9 }).length).toBeLessThan(250_000);
  });
});
