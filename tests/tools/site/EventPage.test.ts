import fc from "fast-check";
import { expect, it } from "vitest";
import { writeEventPage } from "../../../tools/site/EventPage";
import { readSite } from "../../../tools/site/edition";
import { oddText } from "../../model/oddText";
import { BASE, documentOf } from "./site";

/** What HTML and JSON-LD have no form for, and how a parser counts line breaks. */
const plain = (text: string) =>
  text.replace(/\r\n?/g, "\n").replace(/\0/g, "\ufffd").toWellFormed();

it("says every text as it was, in its HTML and to searches", () => {
  fc.assert(
    fc.property(oddText(80), oddText(200), (title, summary) => {
      const events = [{ id: "a", date: "1960", title, summary }];
      const site = readSite({ en: { title: "Odd", events } }, BASE);
      const [edition] = site.editions;
      const [event] = edition?.data.dataset.events ?? [];
      if (!edition || !event) throw new Error("expected an event");
      const html = new TextDecoder().decode(
        new TextEncoder().encode(writeEventPage(site, edition, event)),
      );
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
}, 60_000);
