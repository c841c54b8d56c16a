import fc from "fast-check";
import { expect, it } from "vitest";
import { writeEventPage } from "../../../tools/site/EventPage";
import { readSite } from "../../../tools/site/edition";
import { oddText } from "../../model/oddText";
import { BASE, documentOf, plain, served } from "./site";

it("says every text as it was, in its HTML and to searches", () => {
  fc.assert(
    fc.property(oddText(80), oddText(200), (title, summary) => {
      const events = [{ id: "a", date: "1960", title, summary }];
      const site = readSite({ en: { title: "Odd", events } }, BASE);
      const [edition] = site.editions;
      const [event] = edition?.data.dataset.events ?? [];
      if (!edition || !event) throw new Error("expected an event");
      const html = served(writeEventPage(site, edition, event));
      const document = documentOf(html);
      const text = (name: string) => plain(document.querySelector(name)?.textContent ?? "");
      expect(text("h1")).toBe(plain(title));
      expect(text("article > p:not([class])")).toBe(plain(summary));
      const [, facts = ""] =
        /<script type="application\/ld\+json">(.*?)<\/script/s.exec(html) ?? [];
      expect(JSON.parse(facts).name).toBe(title);
      expect(html.match(/<script/g)).toHaveLength(1);
    }),
    { numRuns: 1000 },
  );
});

it("has what each side said, and says of which none was found", () => {
  const source = { title: "Readout", url: "https://example.org/readout", lang: "zh" };
  const accounts = [
    { by: "CHN", text: "It agreed.", quote: "Back to back", original: "背靠背", source },
  ];
  const site = readSite(
    {
      en: {
        powers: ["russia", "china"].map((id) => ({ id, name: id })),
        relations: [{ id: "russia-china", between: ["russia", "china"] }],
        actors: [{ id: "CHN", name: "China", power: "china" }],
        events: [{ id: "a", date: "1960", title: "A", effects: { "russia-china": 1 }, accounts }],
      },
      zh: { events: [{ id: "a", title: "甲", accounts: [{ text: "双方同意。" }] }] },
    },
    BASE,
  );
  const [en, zh] = site.editions.map((edition) => {
    const [event] = edition.data.dataset.events;
    return event && documentOf(writeEventPage(site, edition, event)).querySelector(".sides");
  });
  expect(en?.textContent).toContain("russiaNo account found.ChinaIt agreed.Back to backReadout");
  expect(en?.textContent).toContain("Chinese");
  expect(zh?.querySelector("blockquote")?.textContent).toBe("背靠背");
  expect(zh?.textContent).toContain("双方同意。");
});
