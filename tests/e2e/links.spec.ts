import { expect, type Page } from "@playwright/test";
import { open } from "./page";
import { test } from "./test";

const unread = (page: Page) => page.getByRole("status").filter({ hasText: "Part of this link" });

test("a link with a sign of the sentence behind it opens what was shared", async ({ page }) => {
  await open(page, "?time=1969..1972&amp;with=chn,USA).");
  await expect(page).toHaveURL(/\?time=1969\.\.1972&with=CHN,USA$/);
  await expect(page.getByRole("slider", { name: "Start of the period shown" })).toHaveAttribute(
    "aria-valuetext",
    /1969/,
  );
  await expect(unread(page)).toBeHidden();
  await page.goBack();
  await expect(page).toHaveURL("about:blank");
});

test("an event opens from a link that a CMS has changed", async ({ page }) => {
  await open(page, "?event=1972-02-21-nixon-in-china).&amp;lang=RU#:~:text=x");
  await expect(page.getByRole("complementary", { name: "Событие" })).toContainText("Никсон");
  await expect(page).toHaveURL(/\?event=1972-02-21-nixon-in-china&lang=ru/);
});

test("what cannot be read of a link is said, and the rest is shown", async ({ page }) => {
  await open(page, "?event=no-such-event&time=1800..1850&with=CHN,nobody&view=list");
  await expect(unread(page)).toContainText("Event: no-such-event");
  await expect(unread(page)).toContainText("Period: 1800..1850");
  await expect(unread(page)).toContainText("Countries and organisations: nobody");
  await expect(page.getByRole("region", { name: "Events by year" })).toBeVisible();
  await unread(page).getByRole("button", { name: "Close" }).click();
  await expect(unread(page)).toBeHidden();
});

test("a frame says it as well", async ({ page }) => {
  await open(page, "?event=no-such-event&lang=zh-CN", "/embed.html");
  await expect(page.getByRole("status").filter({ hasText: "无法识别" })).toContainText(
    "事件：no-such-event",
  );
});
