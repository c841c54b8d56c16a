import { expectAccessible, NARROW } from "./axe";
import { TONGUES } from "./languages";
import { open, TREATY } from "./page";
import { expect, test } from "./test";

test.use({ hasTouch: true, isMobile: true, viewport: NARROW });

for (const [lang, words] of TONGUES) {
  test(`in ${lang} nothing that opens on a phone has a barrier`, async ({ page }) => {
    const button = (name: string) => page.getByRole("button", { name, exact: true });
    const look = () => expectAccessible(page, { sizes: [NARROW] });
    await open(page, `?lang=${lang}`);
    await button(words.menu).tap();
    await expect(page.getByRole("group", { name: words.menu })).toBeVisible();
    await look();
    await page.keyboard.press("Escape");
    await button(words.searchLabel).tap();
    await page.getByRole("combobox", { name: words.searchLabel }).fill("1972");
    await expect(page.getByRole("listbox", { name: words.searchFound })).toBeVisible();
    await look();
    await button(`${words.close}: ${words.searchLabel}`).tap();
    await button(words.filters.label).tap();
    const sheet = page.getByRole("dialog", { name: words.filters.label });
    await sheet.getByRole("button", { expanded: false }).tap();
    await look();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: new RegExp(`^${words.triangle.label}`) }).tap();
    await expect(page.getByRole("img", { name: words.triangle.label })).toBeVisible();
    await look();
  });

  test(`in ${lang} an event has no barrier at any height of its sheet`, async ({ page }) => {
    await open(page, `?lang=${lang}&event=${TREATY}`);
    const grip = (name: string) => page.getByRole("button", { name, exact: true });
    for (const name of [words.sheet.half, words.sheet.full, words.sheet.peek]) {
      await expect(grip(name)).toBeVisible();
      await expectAccessible(page, { sizes: [NARROW] });
      await grip(name).tap();
    }
  });
}
