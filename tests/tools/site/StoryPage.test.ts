import fc from "fast-check";
import { expect, it } from "vitest";
import { readSite } from "../../../tools/site/edition";
import { writeStoryPage } from "../../../tools/site/StoryPage";
import { oddText } from "../../model/oddText";
import { BASE, documentOf, plain, served } from "./site";

it("says every text as it was, in its HTML and to searches", () => {
  fc.assert(
    fc.property(oddText(80), oddText(200), oddText(200), (title, summary, text) => {
      const site = readSite(
        {
          en: {
            title: "Odd",
            events: [{ id: "a", date: "1960", title }],
            stories: [{ id: "s", title, summary, steps: [{ event: "a", text }] }],
          },
        },
        BASE,
      );
      const [edition] = site.editions;
      const [story] = edition?.data.dataset.stories ?? [];
      if (!edition || !story) throw new Error("expected a story");
      const document = documentOf(served(writeStoryPage(site, edition, story, null)));
      const textOf = (name: string) => plain(document.querySelector(name)?.textContent ?? "");
      expect(textOf("h1")).toContain(plain(title));
      expect(textOf("article > p")).toBe(plain(summary));
      expect(textOf("li > p")).toBe(plain(text));
      expect(textOf("li > p + p a")).toBe(plain(title));
      const facts = JSON.parse(document.querySelector("script")?.textContent ?? "");
      expect([facts.headline, facts.description]).toEqual([title, summary]);
      expect(document.querySelectorAll("script")).toHaveLength(1);
    }),
    { numRuns: 1000 },
  );
});
