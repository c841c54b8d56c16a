// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import { figurePhrases } from "../../../src/i18n/figureWords";
import { themeOf } from "../../../src/marks/tokens";
import { toggleCollected } from "../../../src/store/collections";
import { drawFigure, toSvg } from "../../../src/view/save/picture";
import { timelineOf } from "../timeline";

it("has no bookmarks: what is collected is the reader's own affair", async () => {
  const timeline = timelineOf();
  const { words: phrases } = await figurePhrases("en");
  const { words } = timeline.language.getState();
  const picture = () => {
    const view = { timeline, words, phrases, series: [] };
    const drawn = drawFigure(view, { width: 880, height: 660 }, themeOf("light"));
    return drawn && toSvg(drawn, "en");
  };
  const before = picture();
  expect(before).toContain("Treaty");
  toggleCollected(timeline.store, "treaty");
  expect(picture()).toBe(before);
});
