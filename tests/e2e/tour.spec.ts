import type { Locator, Page } from "@playwright/test";
import { open, openedIn } from "./page";
import { expect, test } from "./test";

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, target: Locator, key = "Tab"): Promise<void> {
  await expect(target).toBeVisible();
  for (let i = 0; i < 60; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`expected ${target} within sixty presses of ${key}`);
}

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("the whole tour by keys: search, open, follow, filter, story, share, back", {
  tag: "@long",
}, async ({ page }) => {
  await open(page);
  const heading = openedIn(page).getByRole("heading", { level: 2 });

  await page.keyboard.press("/");
  await page.keyboard.type("nixon visits china");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(heading).toHaveText("Nixon visits China and meets Mao");
  await expect(heading).toBeFocused();

  const link = openedIn(page)
    .getByRole("button", { name: /liaison offices/i })
    .first();
  await tabTo(page, link);
  await page.keyboard.press("Enter");
  await expect(heading).not.toHaveText("Nixon visits China and meets Mao");
  await expect(heading).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(openedIn(page)).toBeHidden();
  const search = page.getByRole("combobox", { name: "Search the events" });
  await expect(search).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(search).toHaveValue("");

  await tabTo(page, page.getByRole("button", { name: "Countries" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await tabTo(page, page.getByRole("checkbox", { name: /^United States \d/ }));
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await expect(page.getByText(/^[\d,]+ of [\d,]+ events$/)).toBeVisible();

  const events = page.getByRole("listbox", { name: "Events in view" });
  await tabTo(page, events.locator("[tabindex='0']"));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  const here = await page.locator(":focus").getAttribute("aria-label");
  await page.keyboard.press("Enter");
  await expect(heading).toBeFocused();
  expect(here).toContain(await heading.textContent());
  await page.keyboard.press("Escape");
  await expect(page.locator(":focus")).toHaveAttribute("aria-label", here ?? "");

  await tabTo(page, page.getByRole("button", { name: "Stories" }), "Shift+Tab");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Stories" });
  await tabTo(page, dialog.getByRole("button", { name: "Nixon’s triangle" }));
  await page.keyboard.press("Enter");
  const story = page.getByRole("region", { name: "Story: Nixon’s triangle" });
  await expect(story.getByRole("heading", { name: "Nixon’s triangle" })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(story).toContainText("Step 2 of 12");

  const share = page.getByRole("button", { name: "Share" });
  await tabTo(page, share, "Shift+Tab");
  await page.keyboard.press("Enter");
  const sharing = page.getByRole("dialog");
  await tabTo(page, sharing.getByRole("button", { name: /^Copy/ }).first());
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    "story=nixons-triangle",
  );
  await page.keyboard.press("Escape");
  await expect(share).toBeFocused();

  await page.goBack();
  await expect(story).toContainText("Step 1 of 12");
});
