import type { Page } from "@playwright/test";
import { NARROW, testStates } from "./axe";
import { open, TREATY } from "./page";
import { expect, test } from "./test";

test.use({ hasTouch: true, isMobile: true, viewport: NARROW });

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

testStates(
  {
    "the menu of a phone": async ({ page, lang, words }) => {
      await open(page, `?lang=${lang}`);
      await button(page, words.menu).tap();
      await expect(page.getByRole("group", { name: words.menu })).toBeVisible();
    },
    "the search of a phone": async ({ page, lang, words }) => {
      await open(page, `?lang=${lang}`);
      await button(page, words.searchLabel).tap();
      await page.getByRole("combobox", { name: words.searchLabel }).fill("1972");
      await expect(page.getByRole("listbox", { name: words.searchFound })).toBeVisible();
    },
    "the filters of a phone": async ({ page, lang, words }) => {
      await open(page, `?lang=${lang}`);
      await button(page, words.filters.label).tap();
      const sheet = page.getByRole("dialog", { name: words.filters.label });
      await expect(sheet.getByRole("button").first()).toBeVisible();
    },
    "the triangle of a phone": async ({ page, lang, words }) => {
      await open(page, `?lang=${lang}`);
      await page.getByRole("button", { name: new RegExp(`^${words.triangle.label}`) }).tap();
      await expect(page.getByRole("img", { name: words.triangle.label })).toBeVisible();
    },
    "an event at half the height of a phone": async ({ page, lang, words }) => {
      await open(page, `?lang=${lang}&event=${TREATY}`);
      await expect(button(page, words.sheet.half)).toBeVisible();
    },
    "an event at the full height of a phone": async ({ page, lang, words }) => {
      await open(page, `?lang=${lang}&event=${TREATY}`);
      await button(page, words.sheet.half).tap();
      await expect(button(page, words.sheet.full)).toBeVisible();
    },
    "an event at the foot of a phone": async ({ page, lang, words }) => {
      await open(page, `?lang=${lang}&event=${TREATY}`);
      await button(page, words.sheet.half).tap();
      await button(page, words.sheet.full).tap();
      await expect(button(page, words.sheet.peek)).toBeVisible();
    },
  },
  { sizes: [NARROW] },
);
