import type { Page } from "@playwright/test";
import { eventOf, namedIn, open, openedIn, period, TREATY } from "./page";
import { HOST } from "./ports";
import { expect, test } from "./test";

const dialogOf = (page: Page) => page.getByRole("dialog", { name: "Share" });

async function share(page: Page): Promise<{ link: string; snippet: string }> {
  await page.getByRole("button", { name: "Share" }).click();
  return {
    link: await dialogOf(page).getByRole("textbox", { name: "Link", exact: true }).inputValue(),
    snippet: await dialogOf(page)
      .getByRole("textbox", { name: "Code for the article" })
      .inputValue(),
  };
}

test("the link is that of the view", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: /^Split: / }).click();
  await page.getByRole("combobox", { name: "Search the events" }).fill("moscow");
  await expect(page).toHaveURL(/time=1960-07-16\.\.1971-07-14&q=moscow/);
  const { link } = await share(page);
  expect(link).toBe(page.url());
});

test("the link opens what was shared", async ({ page }) => {
  await open(page, `?time=1949..1955&with=CHN&event=${TREATY}&theme=dark`);
  const shared = await period(page);
  const { link } = await share(page);
  await page.goto(link);
  await expect(openedIn(page)).toContainText(eventOf(TREATY).title);
  expect(await period(page)).toEqual(shared);
  await expect(page.getByRole("button", { name: "China" }).first()).toHaveAttribute(
    "aria-pressed",
    "false",
  );
});

test.describe("in an article", () => {
  // Chromium supports this feature only on phones.
  test.use({ allowed: /web-share/ });

  test("the snippet works when it is pasted into an article", async ({ page }) => {
    await open(page, `?time=1949..1955&event=${TREATY}`);
    const { snippet } = await share(page);
    await page.goto(HOST);
    await page.evaluate((html) => {
      const place = document.getElementById("place");
      if (place) place.innerHTML = html;
    }, snippet);
    const frame = page.frameLocator("iframe");
    await expect(frame.getByRole("article", { name: "Event" })).toContainText(
      eventOf(TREATY).title,
    );
    await expect(namedIn(frame).first()).toBeVisible();
  });
});

test.describe("with a clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("link and snippet can be copied", async ({ page }) => {
    await open(page, "?time=1949..1955");
    const { link, snippet } = await share(page);
    const read = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole("button", { name: "Copy: Link" }).click();
    await expect(dialogOf(page).getByRole("status").first()).toHaveText("Copied");
    expect(await read()).toBe(link);
    await page.getByRole("button", { name: "Copy: Code for the article" }).click();
    await expect.poll(read).toBe(snippet);
  });
});

test("nothing of the dialog is cut on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page);
  await share(page);
  const dialog = dialogOf(page);
  for (const width of ["320 px", "960 px"]) {
    await dialog.getByRole("button", { name: width }).click();
    const [inner, outer] = await dialog.evaluate(({ scrollWidth, clientWidth }) => [
      scrollWidth,
      clientWidth,
    ]);
    expect(inner, width).toBe(outer);
  }
});
