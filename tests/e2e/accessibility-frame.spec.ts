import { framesOf, openArticle } from "./article";
import { expectAccessible, WIDE } from "./axe";
import { TONGUES } from "./languages";
import { goTo, open, TREATY } from "./page";
import { expect, test } from "./test";

const SEARCHES = [
  `event=${TREATY}`,
  "story=december-2021",
  "q=quokka",
  "view=list&time=1969..1972",
];

for (const [lang, words] of TONGUES) {
  test(`in ${lang} the frame's page has no barrier`, async ({ page }) => {
    await open(page, `?lang=${lang}&controls=filters`, "/embed.html");
    for (const search of SEARCHES) {
      await page.setViewportSize(WIDE);
      await goTo(page, `embed.html?lang=${lang}&controls=filters&${search}`);
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
    await openArticle(page, {
      ...article,
      frames: [`?lang=${lang}&controls=filters&${SEARCHES[0]}`],
    });
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
