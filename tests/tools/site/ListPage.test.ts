import fc from "fast-check";
import { expect, it } from "vitest";
import { readSite } from "../../../tools/site/edition";
import { writeListPage } from "../../../tools/site/ListPage";
import { oddText } from "../../model/oddText";
import { BASE, documentOf, plain, served } from "./site";

it("says every text as it was, in its HTML and to searches", () => {
  fc.assert(
    fc.property(oddText(80), oddText(200), (title, story) => {
      const events = [{ id: "a", date: "1960", title }];
      const stories = [{ id: "s", title: story, steps: [{ event: "a", text: "…" }] }];
      const site = readSite({ en: { title, description: story, events, stories } }, BASE);
      const [edition] = site.editions;
      if (!edition) throw new Error("expected an edition");
      const document = documentOf(served(writeListPage(site, edition)));
      const links = [...document.querySelectorAll("main li a")].map((a) => plain(a.textContent));
      expect(links).toEqual([plain(story), plain(title)]);
      const facts = JSON.parse(document.querySelector("script")?.textContent ?? "");
      expect([facts.name, facts.description]).toEqual([title, story]);
      expect(document.querySelectorAll("script")).toHaveLength(1);
    }),
    { numRuns: 1000 },
  );
});
