import type { Page } from "@playwright/test";
import { testStates, violationsIn, WIDE } from "./axe";
import { namedDot, open, TREATY } from "./page";
import { expect, test } from "./test";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function openDialog(page: Page, name: string): Promise<void> {
  await button(page, name).first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
}

async function openShare(page: Page, name: string, tab: number): Promise<void> {
  await openDialog(page, name);
  await page.getByRole("tab").nth(tab).click();
  await expect(page.getByRole("tabpanel").getByRole("button").first()).toBeVisible();
}

testStates({
  "the first load": ({ page, lang }) => open(page, `?lang=${lang}`),
  "an open event": async ({ page, lang, words }) => {
    await open(page, `?lang=${lang}&event=${TREATY}`);
    await expect(
      page.getByRole("article").getByRole("heading", { name: words.details.sources, exact: true }),
    ).toBeVisible();
  },
  "the list": async ({ page, lang, words }) => {
    await open(page, `?lang=${lang}&view=list&time=1969..1972`);
    const list = page.getByRole("region", { name: words.list.label });
    await expect(list.getByRole("listitem").first()).toBeVisible();
  },
  "a story": async ({ page, lang, words }) => {
    await open(page, `?lang=${lang}&story=december-2021&step=2`);
    await expect(page.getByText(words.stories.step(2, 12))).toBeVisible();
  },
  figures: async ({ page, lang, words }) => {
    await open(page, `?lang=${lang}&series=un-distance-russia-china`);
    const strip = page.getByRole("region", { name: words.series.label });
    await expect(strip.getByRole("listitem")).toBeVisible();
  },
  filters: async ({ page, lang, words }) => {
    await open(page, `?lang=${lang}&with=RUS,CHN,UN&match=all&topic=trade&q=1`);
    await expect(button(page, words.filters.clear)).toBeVisible();
  },
  "lanes of countries": async ({ page, lang }) => {
    await open(page, `?lang=${lang}&lanes=countries`);
    await expect(page.locator(".chart h2")).toHaveCount(6);
  },
  "a comparison": async ({ page, lang }) => {
    await open(page, `?lang=${lang}&time=2014..2025&compare=1960..1971`);
    await expect(page.locator(".chart")).toHaveCount(2);
  },
  "no match": async ({ page, lang, words }) => {
    await open(page, `?lang=${lang}&q=quokka`);
    await expect(page.getByText(words.filters.none)).toBeVisible();
  },
  "a collection": async ({ page, lang, words }) => {
    await open(page, `?lang=${lang}&event=${TREATY}`);
    await page.getByRole("article").getByRole("button", { name: words.collect }).click();
    await page.getByRole("button", { name: new RegExp(`^${words.collections}`) }).click();
    await expect(page.getByRole("dialog").getByRole("listitem")).toHaveCount(1);
  },
  "the list of stories": async ({ page, lang, words }) => {
    await open(page, `?lang=${lang}`);
    await openDialog(page, words.stories.title);
  },
  "the text about the record": async ({ page, lang, words }) => {
    await open(page, `?lang=${lang}`);
    await openDialog(page, words.about);
  },
  "the list of keys": async ({ page, lang, words }) => {
    await open(page, `?lang=${lang}`);
    await openDialog(page, words.keys);
  },
  "the first tab of sharing": async ({ page, lang, words }) => {
    await open(page, `?lang=${lang}&event=${TREATY}`);
    await openShare(page, words.share, 0);
  },
  "the second tab of sharing": async ({ page, lang, words }) => {
    await open(page, `?lang=${lang}&event=${TREATY}`);
    await openShare(page, words.share, 1);
  },
  "the third tab of sharing": async ({ page, lang, words }) => {
    await open(page, `?lang=${lang}&event=${TREATY}`);
    await openShare(page, words.share, 2);
  },
});

testStates(
  {
    "the menu of countries": async ({ page, lang, words }) => {
      await open(page, `?lang=${lang}`);
      await button(page, words.filters.countries).click();
      await page.getByRole("checkbox").first().check();
    },
    "the menu of topics": async ({ page, lang, words }) => {
      await open(page, `?lang=${lang}&topic=war`);
      await page.getByRole("button", { name: new RegExp(`^${words.filters.topics} 1`) }).click();
      await expect(page.getByRole("group", { name: words.filters.topics })).toBeVisible();
    },
    "the menu of figures": async ({ page, lang, words }) => {
      await open(page, `?lang=${lang}`);
      await button(page, words.series.label).click();
      await expect(page.getByRole("group", { name: words.series.label })).toContainText("1949");
    },
    "the menu of lanes": async ({ page, lang }) => {
      await open(page, `?lang=${lang}`);
      await page.locator(".filters .menu > button").nth(-2).click();
      await expect(page.getByRole("radio")).toHaveCount(3);
    },
    "the menu of comparisons": async ({ page, lang }) => {
      await open(page, `?lang=${lang}`);
      await page.locator(".filters .menu > button").last().click();
      await expect(page.getByRole("textbox")).toHaveCount(2);
    },
    "what a search finds": async ({ page, lang, words }) => {
      await open(page, `?lang=${lang}`);
      await page.getByRole("combobox", { name: words.searchLabel }).fill("1972");
      await expect(page.getByRole("listbox", { name: words.searchFound })).toBeVisible();
    },
    "a tooltip": async ({ page, lang }) => {
      await open(page, `?lang=${lang}&time=1969..1972`);
      const { x, y } = await namedDot(page);
      await page.mouse.move(x, y);
      await expect(page.getByRole("tooltip")).toBeVisible();
    },
  },
  { sizes: [WIDE] },
);

for (const path of ["/", "/embed.html"]) {
  test(`${path} without its script is accessible`, async ({ page }) => {
    await page.route("**/assets/*.js", (route) =>
      route.fulfill({ contentType: "text/javascript" }),
    );
    await page.goto(path);
    expect(await violationsIn(page)).toEqual([]);
  });
}
