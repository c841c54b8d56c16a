import type { Page } from "@playwright/test";
import { expectAccessible, violationsIn, WIDE } from "./axe";
import { TONGUES } from "./languages";
import { boxOf, goTo, middleOf, open, TREATY } from "./page";
import { expect, test } from "./test";

/** States by their address, and what has to be there before they are looked at. */
const STATES = {
  "the first load": ["", ".label"],
  "an open event": [`event=${TREATY}`, "article"],
  "the list": ["view=list&time=1969..1972", ".list [role=listitem]"],
  "a story": ["story=december-2021&step=2", ".story"],
  figures: ["series=un-distance-russia-china", ".strip svg"],
  filters: ["with=RUS,CHN,UN&match=all&topic=trade&q=1", ".shown"],
  "no match": ["q=quokka", ".notice"],
} as const;

async function openDialog(page: Page, name: string): Promise<void> {
  await page.setViewportSize(WIDE);
  await page.getByRole("button", { name, exact: true }).first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
}

for (const [lang, words] of TONGUES) {
  test(`in ${lang} no state of the page has a barrier`, async ({ page }) => {
    test.slow();
    await open(page, `?lang=${lang}`);
    for (const [state, [search, mark]] of Object.entries(STATES)) {
      await test.step(state, async () => {
        await page.setViewportSize(WIDE);
        await goTo(page, `?lang=${lang}&${search}`);
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

  test(`in ${lang} nothing that opens over the page has a barrier`, async ({ page }) => {
    const look = () => expectAccessible(page, { sizes: [WIDE] });
    const { filters, figures } = words;
    await open(page, `?lang=${lang}`);
    await page
      .getByRole("button", { name: /^\D*\d+\D*$/, expanded: false })
      .last()
      .click();
    await page.getByRole("button", { name: filters.topics }).click();
    await look();
    await page.getByRole("button", { name: figures.label }).click();
    await expect(page.getByRole("group", { name: figures.label })).toContainText("1949");
    await look();
    await page.keyboard.press("Escape");
    await page.getByRole("combobox", { name: words.searchLabel }).fill("1972");
    await expect(page.getByRole("listbox", { name: words.searchFound })).toBeVisible();
    await look();
    await open(page, `?lang=${lang}&time=1969..1972`);
    const { x, y } = middleOf(await boxOf(page.locator(".label").first()));
    await page.mouse.move(x, y);
    await expect(page.getByRole("tooltip")).toBeVisible();
    await look();
  });
}

test("the page without JavaScript has no barrier", async ({ page }) => {
  for (const path of ["/", "/embed.html"]) {
    await page.route("**/assets/*.js", (route) =>
      route.fulfill({ contentType: "text/javascript" }),
    );
    await page.goto(path);
    expect(await violationsIn(page), path).toEqual([]);
  }
});
