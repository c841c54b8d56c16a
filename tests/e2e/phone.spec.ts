import type { Page } from "@playwright/test";
import { filterWords } from "../../src/i18n/filterWords";
import { LANGUAGES } from "./languages";
import {
  boxOf,
  dataset,
  eventOf,
  expectToFit,
  goTo,
  lengthOf,
  middleOf,
  namedDot,
  open,
  openedIn,
  period,
  plotIn,
  restingPeriod,
  TREATY,
} from "./page";
import { expect, test } from "./test";
import { swipe, touchUntil } from "./touch";

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

const DEVICES = [
  ["a small phone", 320, 568],
  ["a large phone", 430, 932],
  ["a phone held sideways", 844, 390],
  ["a tablet", 820, 1180],
] as const;

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const sheetOf = (page: Page) => page.getByRole("complementary", { name: "Event" });
const heightOf = async (page: Page) => (await boxOf(sheetOf(page))).height;
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** Drags the sheet by its grip; `by` is in px, positive upwards. */
async function dragSheet(page: Page, by: number): Promise<void> {
  await sheetOf(page).evaluate((sheet) =>
    Promise.all(sheet.getAnimations().map(({ finished }) => finished)),
  );
  const { x, y } = middleOf(await boxOf(sheetOf(page).locator(".sheet-grip")));
  await swipe(page, [{ x, y }], [{ x, y: y - by }]);
}

for (const [n, [name, width, height]] of DEVICES.entries()) {
  test.describe(name, () => {
    test.use({ viewport: { width, height } });

    test("pans, zooms about what is between two touches, opens by a tap, and asks by a long press", {
      tag: n % 2 === 0 ? [] : ["@long"],
    }, async ({ page }) => {
      // With reduced motion a drag does not glide on.
      await page.emulateMedia({ reducedMotion: "reduce" });
      await open(page, "?time=1970..1989");
      const first = await period(page);
      const box = await boxOf(plotIn(page));
      const y = box.y + box.height / 2;
      const at = (share: number) => ({ x: box.x + box.width * share, y });
      await swipe(page, [at(0.7)], [at(0.45)]);
      await expect.poll(async () => (await period(page))[0]).toBeGreaterThan(first[0]);
      const panned = await restingPeriod(page);
      expect(lengthOf(panned)).toBeCloseTo(lengthOf(first), -3);
      // What is between the two touches stays there.
      await swipe(page, [at(0.25), at(0.35)], [at(0.15), at(0.45)]);
      await expect
        .poll(async () => lengthOf(await period(page)))
        .toBeLessThan(lengthOf(panned) / 2);
      const zoomed = await restingPeriod(page);
      const timeAt = ([start, end]: readonly [number, number]) => start + 0.3 * (end - start);
      expect(Math.abs(timeAt(zoomed) - timeAt(panned))).toBeLessThan(lengthOf(panned) / 20);
      const label = await namedDot(page);
      const tooltip = page.getByRole("tooltip");
      await touchUntil(page, label, () => expect(tooltip).toBeVisible());
      await expect(openedIn(page)).toBeHidden();
      await page.touchscreen.tap(label.x, label.y);
      await expect(openedIn(page)).toBeVisible();
      await expect(tooltip).toBeHidden();
    });

    for (const [i, [lang, words]] of LANGUAGES.entries()) {
      // One language for each device in turn; all combinations in the long run.
      const tag = i === n % LANGUAGES.length ? [] : ["@long"];
      test(`has everything in its width in ${lang}`, { tag }, async ({ page }) => {
        await open(page, `?lang=${lang}`);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        expect(await cutIn(page)).toEqual([]);
        for (const search of ["?", "?view=list&", `?event=${TREATY}&`]) {
          await goTo(page, `${search}lang=${lang}`);
          await expectToFit(page);
        }
        await expect(page.getByRole("article", { name: words.details.label })).toBeVisible();
        await expectToFit(page);
      });
    }
  });
}

test.describe("at 320 px", () => {
  test.use({ viewport: { width: 320, height: 700 } });

  // The longest words are the Russian ones.
  for (const [lang, words] of LANGUAGES)
    test(`no choice of the filters is cut in ${lang}`, {
      tag: lang === "ru" ? [] : ["@long"],
    }, async ({ page }) => {
      await open(page, `?lang=${lang}`);
      await button(page, words.filters.label).tap();
      const dialog = page.getByRole("dialog", { name: words.filters.label });
      const { words: panel } = await filterWords(lang);
      await dialog
        .getByRole("button", { name: new RegExp(panel.more(1).replace("1", "\\d+")) })
        .tap();
      const chips = dialog.locator("[aria-pressed], label");
      await expect(chips.last()).toBeVisible();
      const cut = await chips.evaluateAll((all) =>
        all.flatMap((chip) =>
          chip.getBoundingClientRect().right > 304 || chip.scrollWidth > chip.clientWidth
            ? [chip.textContent]
            : [],
        ),
      );
      expect(cut).toEqual([]);
    });
});

/** Buttons of the bars whose text does not fit. */
async function cutIn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(".dock span, .header .button, .triangle-line small")]
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth)
      .map(({ textContent }) => textContent ?? ""),
  );
}

test("the sheet is dragged up to read and down to close", async ({ page }) => {
  await open(page);
  const label = await namedDot(page);
  await page.touchscreen.tap(label.x, label.y);
  await expect(openedIn(page)).toBeVisible();
  // Opened in the chart, it leaves the chart visible.
  await expect.poll(() => heightOf(page)).toBeLessThan(140);
  await dragSheet(page, 260);
  await expect.poll(() => heightOf(page)).toBeGreaterThan(300);
  await dragSheet(page, 300);
  await expect(button(page, "Show less")).toBeVisible();
  await dragSheet(page, -720);
  await expect(openedIn(page)).toBeHidden();
  await expect.poll(() => parameter(page, "event")).toBeNull();
});

test("the sheet needs no dragging, and back closes it", async ({ page }) => {
  await open(page);
  const label = await namedDot(page);
  await page.touchscreen.tap(label.x, label.y);
  await button(page, "Show more").tap();
  await button(page, "Show all").tap();
  await expect.poll(() => heightOf(page)).toBeGreaterThan(600);
  await button(page, "Show less").tap();
  await expect.poll(() => heightOf(page)).toBeLessThan(140);
  await page.goBack();
  await expect(openedIn(page)).toBeHidden();
  await page.goForward();
  await expect(openedIn(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(openedIn(page)).toBeHidden();
});

test("a dialog is dragged away by its head, and comes back when it is not dragged far", async ({
  page,
}) => {
  await open(page);
  await button(page, "Filters").tap();
  const dialog = page.getByRole("dialog", { name: "Filters" });
  await dialog.evaluate((sheet) =>
    Promise.all(sheet.getAnimations().map(({ finished }) => finished)),
  );
  const { x, y } = middleOf(await boxOf(dialog.getByRole("heading")));
  const before = await boxOf(dialog);
  await swipe(page, [{ x, y }], [{ x, y: y + 40 }]);
  await expect(dialog).toBeVisible();
  expect(await boxOf(dialog)).toEqual(before);
  await swipe(page, [{ x, y }], [{ x, y: y + 320 }]);
  await expect(dialog).toBeHidden();
  await button(page, "Filters").tap();
  await expect(dialog).toBeVisible();
});

test("the triangle opens from its line and closes by a drag", async ({ page }) => {
  await open(page);
  await button(page, /^The triangle/).tap();
  await expect(page.getByRole("img", { name: "The triangle" })).toBeVisible();
  await dragSheet(page, -420);
  await expect(page.getByRole("img", { name: "The triangle" })).toBeHidden();
});

test("the whole tour by touch", { tag: "@long" }, async ({ page }) => {
  await open(page);
  // Search, and open what is found.
  await button(page, "Search the events").tap();
  await page.getByRole("combobox", { name: "Search the events" }).fill("Zhenbao");
  const found = page.getByRole("option").first();
  const title = (await found.locator("span").textContent()) ?? "";
  await found.tap();
  await expect(openedIn(page).getByRole("heading", { level: 2 })).toHaveText(title);
  await button(page, /^Close: Search/).tap();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  // Follow a link.
  const event = dataset.events.find((other) => other.title === title);
  const next = eventOf(event?.links?.[0]?.to ?? "");
  await openedIn(page).getByRole("button", { name: next.title }).first().tap();
  await expect(openedIn(page).getByRole("heading", { level: 2 })).toHaveText(next.title);
  await page.goBack();
  await expect(openedIn(page).getByRole("heading", { level: 2 })).toHaveText(title);
  await openedIn(page).getByRole("button", { name: "Close" }).tap();
  // Filter.
  await button(page, "Filters").tap();
  const filters = page.getByRole("dialog", { name: "Filters" });
  await filters.getByRole("searchbox").fill("nato");
  await filters.getByRole("checkbox", { name: /^NATO/ }).tap();
  await filters.getByRole("checkbox", { name: /^War/ }).tap();
  await filters.getByRole("button", { name: /^Show \d+ of [\d,]+$/ }).tap();
  await expect(filters).toBeHidden();
  await expect(button(page, "Filters 2")).toBeVisible();
  await expect.poll(() => parameter(page, "with")).toBe("NATO");
  expect(parameter(page, "topic")).toBe("war");
  // Walk a story.
  await button(page, "Stories").tap();
  await page.getByRole("dialog").getByRole("button").nth(1).tap();
  await expect(page.getByText("Step 1 of 12")).toBeVisible();
  await page
    .getByRole("region", { name: /^Story/ })
    .getByRole("button", { name: "Next" })
    .tap();
  await expect(page.getByText("Step 2 of 12")).toBeVisible();
  // Share, and back.
  await button(page, "Share").tap();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).tap();
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.goBack();
  await expect(page.getByText("Step 1 of 12")).toBeVisible();
});
