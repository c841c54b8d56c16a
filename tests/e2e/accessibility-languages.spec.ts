import type { Page } from "@playwright/test";
import { en } from "../../src/i18n/en";
import { ru } from "../../src/i18n/ru";
import { zh } from "../../src/i18n/zh";
import { expectAccessible } from "./barriers";
import { open, ready, TREATY } from "./page";
import { expect, test } from "./test";

const STORY = "december-2021";
const LANGUAGES = { en, ru, zh } as const;

/** States by their address, and what has to be there before they are looked at. */
const STATES = {
  "an open event": [`event=${TREATY}`, "article"],
  "the list": ["view=list&time=1969..1972", ".list, [role=region] h2, [role=region] h3"],
  "a story": [`story=${STORY}&step=2`, ".story"],
  figures: ["series=un-distance-russia-china", ".strip"],
  "no match": ["q=quokka", ".notice"],
} as const;

async function openDialog(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole("button", { name, exact: true }).first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
}

for (const [lang, words] of Object.entries(LANGUAGES)) {
  test(`in ${lang} no state of the page has a barrier`, async ({ page }) => {
    test.slow();
    for (const [state, [search, mark]] of Object.entries(STATES)) {
      await test.step(state, async () => {
        await page.setViewportSize({ width: 1280, height: 800 });
        await open(page, `?lang=${lang}&${search}`);
        await expect(page.locator(mark).first()).toBeVisible();
        await expectAccessible(page);
      });
    }
  });

  test(`in ${lang} no dialog has a barrier`, async ({ page }) => {
    test.slow();
    await open(page, `?lang=${lang}&event=${TREATY}`);
    for (const name of [words.stories.title, words.about, words.keys]) {
      await openDialog(page, name);
      await expectAccessible(page);
      await page.keyboard.press("Escape");
    }
    await openDialog(page, words.share);
    const tabs = page.getByRole("tab");
    await expect(tabs).toHaveCount(3);
    for (let i = 0; i < 3; i++) {
      await tabs.nth(i).click();
      await expect(page.getByRole("tabpanel").getByRole("button").first()).toBeVisible();
      await expectAccessible(page);
    }
  });

  test(`in ${lang} the frame's page has no barrier`, async ({ page }) => {
    for (const search of [`controls=filters&event=${TREATY}`, `story=${STORY}`]) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(`/embed.html?lang=${lang}&${search}`);
      await ready(page);
      await expectAccessible(page);
    }
  });
}
