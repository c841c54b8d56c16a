import { framesOf, openArticle } from "./article";
import { expectAccessible, WIDE } from "./barriers";
import { open, TREATY } from "./page";
import { expect, test } from "./test";
import { TONGUES } from "./tongues";

const SEARCHES = [`controls=filters&event=${TREATY}`, "story=december-2021", "q=quokka"];

for (const [lang, words] of TONGUES) {
  test(`in ${lang} the frame's page has no barrier`, async ({ page }) => {
    for (const search of SEARCHES) {
      await page.setViewportSize(WIDE);
      await open(page, `?lang=${lang}&${search}`, "/embed.html");
      await expectAccessible(page);
    }
  });

  test(`in ${lang} a frame in an article has no barrier`, async ({ page }) => {
    const article = { width: "100%", height: "700" };
    const inner = () => {
      const [frame] = framesOf(page);
      if (!frame) throw new Error("expected a frame in the article");
      return frame;
    };
    await openArticle(page, { ...article, frames: [`?lang=${lang}&${SEARCHES[0]}`] });
    await expect(inner().getByRole("article", { name: words.details.label })).toBeVisible();
    await expectAccessible(page, { inner });
    await inner().getByRole("button", { name: words.close, exact: true }).click();
    await expectAccessible(page, { inner });
    await page.setViewportSize(WIDE);
    await openArticle(page, { ...article, frames: [`?lang=${lang}&${SEARCHES[1]}`] });
    await expect(inner().getByText(words.stories.step(1, 12))).toBeVisible();
    await expectAccessible(page, { inner });
  });
}
