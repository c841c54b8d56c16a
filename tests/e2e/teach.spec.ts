import type { Page } from "@playwright/test";
import { violationsIn } from "./axe";
import { boxOf, dataset, eventOf, expectToFit, middleOf, open } from "./page";
import { APP } from "./ports";
import { expect, test } from "./test";
import { swipe } from "./touch";

const [story] = dataset.stories;
if (!story) throw new Error("expected a story");
const ids = [...new Set(story.steps.map(({ event }) => event))];
const inOrder = ids
  .map(eventOf)
  .toSorted((a, b) => a.date.start - b.date.start)
  .map(({ title }) => title);

const storyIn = (page: Page) => page.getByRole("region", { name: `Story: ${story.title}` });
const barIn = (page: Page) => page.getByRole("region", { name: "Presentation" });
const quizIn = (page: Page) => page.getByRole("dialog", { name: /^Quiz: / });
const rowsIn = (page: Page) => quizIn(page).getByRole("listitem");
const sizeOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));

test("a story is presented in large letters, step by step by keys, and the page comes back", async ({
  page,
}) => {
  await open(page, `?story=${story.id}`);
  const before = await sizeOf(page, ".story p");
  const tick = await sizeOf(page, ".axis .tick");
  await page.getByRole("button", { name: "Present" }).click();
  await expect(barIn(page)).toBeFocused();
  await expect(page).toHaveURL(/present=yes/);
  await expect(page.getByRole("banner")).toHaveCount(0);
  await expect.poll(() => sizeOf(page, ".story p")).toBeGreaterThan(before * 1.4);
  await expect.poll(() => sizeOf(page, ".axis .tick")).toBeGreaterThan(tick * 1.4);
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  expect(await violationsIn(page)).toEqual([]);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("PageDown");
  await expect(storyIn(page).getByText(`Step 3 of ${story.steps.length}`)).toBeVisible();
  await barIn(page).getByRole("button", { name: "End presentation" }).click();
  await expect(page.getByRole("banner")).toBeVisible();
  await expect(page).not.toHaveURL(/present/);
  expect(await sizeOf(page, ".story p")).toBe(before);
});

for (const { width, height, theme, lang } of [
  { width: 1280, height: 800, theme: "dark", lang: "ru" },
  { width: 390, height: 844, theme: "light", lang: "zh" },
  { width: 320, height: 640, theme: "dark", lang: "en" },
])
  test(`a presentation and a quiz fit into ${width} px, ${theme}, ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, `?story=${story.id}&present=yes&lang=${lang}&theme=${theme}`);
    await expect(page.locator(".present")).toBeVisible();
    await expect.poll(() => sizeOf(page, ".present .button")).toBeGreaterThan(14);
    await expectToFit(page);
    expect(await violationsIn(page)).toEqual([]);
    await page.goto("about:blank");
    await open(page, `?story=${story.id}&quiz=titles&lang=${lang}&theme=${theme}`);
    await expect(page.locator(".quiz-list li")).toHaveCount(ids.length);
    await page.locator(".quiz-actions .is-main").click();
    await expect(page.locator(".quiz-result")).not.toBeEmpty();
    await expectToFit(page);
    expect(await violationsIn(page)).toEqual([]);
  });

test("a quiz is put in order by keys, checked, and said", async ({ page }) => {
  await open(page, `?story=${story.id}&quiz=dates`);
  await expect(rowsIn(page)).toHaveCount(ids.length);
  for (const title of inOrder.toReversed()) {
    const up = quizIn(page).getByRole("button", { name: `Move up: ${title}`, exact: true });
    await up.focus();
    for (let n = 0; n < ids.length; n++) await page.keyboard.press("Alt+ArrowUp");
    await expect(rowsIn(page).first()).toContainText(title);
    await expect(up).toBeFocused();
  }
  await quizIn(page).getByRole("button", { name: "Check" }).click();
  await expect(quizIn(page).getByRole("status")).toHaveText(
    `All ${ids.length} are in their place.`,
  );
  await quizIn(page).getByRole("button", { name: "Close" }).click();
  await expect(page).not.toHaveURL(/quiz/);
});

test("an event of a quiz is dragged to its place", async ({ page }) => {
  await open(page, `?story=${story.id}&quiz=dates`);
  const last = rowsIn(page).last();
  const title = (await last.locator("bdi").textContent()) ?? "";
  const from = await last.locator(".quiz-handle").boundingBox();
  const to = await rowsIn(page).first().boundingBox();
  if (!from || !to) throw new Error("expected rows");
  await page.mouse.move(from.x + 5, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 5, to.y + to.height / 2, { steps: 12 });
  await page.mouse.up();
  await expect(rowsIn(page).first()).toContainText(title);
});

test("an event of a quiz is dragged by a finger", async ({ browser }) => {
  const context = await browser.newContext({
    ...{ baseURL: APP, viewport: { width: 390, height: 844 } },
    ...{ hasTouch: true, isMobile: true, serviceWorkers: "block" },
  });
  const page = await context.newPage();
  await open(page, `?story=${story.id}&quiz=dates`);
  const title = (await rowsIn(page).nth(2).locator("bdi").textContent()) ?? "";
  const handles = page.locator(".quiz-handle");
  const [from, to] = [await boxOf(handles.nth(2)), await boxOf(handles.nth(0))].map(middleOf);
  if (!from || !to) throw new Error("expected rows");
  await swipe(page, [from], [to]);
  await expect(rowsIn(page).first()).toContainText(title);
  await context.close();
});

test("a hand-out has the picture on its first page, blanks, and the sources at its end", async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => {
      window.dispatchEvent(new Event("beforeprint"));
    };
  });
  await open(page, `?story=${story.id}`);
  await page.getByRole("button", { name: "Hand-out" }).click();
  const dialog = page.getByRole("dialog", { name: /^Hand-out: / });
  await dialog.getByRole("combobox", { name: "Left to find" }).selectOption("titles");
  expect(await violationsIn(page)).toEqual([]);
  await page.emulateMedia({ media: "print" });
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await dialog.locator(".is-main").dispatchEvent("click");
    expect(await page.locator(".print-steps").count()).toBe(2);
  }).toPass();
  await expect(page.locator(".print-blank")).toHaveCount(story.steps.length);
  await expect(page.locator(".print svg")).toHaveCount(1);
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.length).toBeGreaterThan(1000);
});
