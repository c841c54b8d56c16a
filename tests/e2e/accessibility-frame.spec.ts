import type { Frame, Page } from "@playwright/test";
import { framesOf, openArticle } from "./article";
import { testStates } from "./axe";
import { open, TREATY } from "./page";
import { expect } from "./test";

const openFrame = (page: Page, lang: string, search: string) =>
  open(page, `?lang=${lang}&controls=filters&${search}`, "/embed.html");

testStates({
  "the frame's page with an event": async ({ page, lang, words }) => {
    await openFrame(page, lang, `event=${TREATY}`);
    await expect(page.getByRole("article", { name: words.details.label })).toBeVisible();
  },
  "the frame's page with a story": async ({ page, lang, words }) => {
    await openFrame(page, lang, "story=december-2021");
    await expect(page.getByText(words.stories.step(1, 12))).toBeVisible();
  },
  "the frame's page with no match": async ({ page, lang, words }) => {
    await openFrame(page, lang, "q=quokka");
    await expect(page.getByText(words.filters.none)).toBeVisible();
  },
  "the frame's page with a comparison in lanes of countries": async ({ page, lang }) => {
    await openFrame(page, lang, "lanes=countries&time=2014..2025&compare=1960..1971");
    await expect(page.locator(".chart")).toHaveCount(2);
  },
  "the frame's page with the list": async ({ page, lang, words }) => {
    await openFrame(page, lang, "view=list&time=1969..1972");
    const list = page.getByRole("region", { name: words.list.label });
    await expect(list.getByRole("listitem").first()).toBeVisible();
  },
});

function frameIn(page: Page): Frame {
  const [frame] = framesOf(page);
  if (!frame) throw new Error("expected a frame in the article");
  return frame;
}

const openFramed = (page: Page, lang: string, search: string) =>
  openArticle(page, { width: "100%", height: "700", frames: [`?lang=${lang}&${search}`] });

testStates(
  {
    "a frame in an article": ({ page, lang }) => openFramed(page, lang, "controls=filters"),
    "a frame in an article with an event": async ({ page, lang, words }) => {
      await openFramed(page, lang, `controls=filters&event=${TREATY}`);
      await expect(frameIn(page).getByRole("article", { name: words.details.label })).toBeVisible();
    },
    "a frame in an article with a story": async ({ page, lang, words }) => {
      await openFramed(page, lang, "story=december-2021");
      await expect(frameIn(page).getByText(words.stories.step(1, 12))).toBeVisible();
    },
  },
  { inner: frameIn },
);
