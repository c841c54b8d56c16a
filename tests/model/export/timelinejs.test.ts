import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSlides, readSlides } from "../../../src/formats/timelinejs/slides";
import { toDataset } from "../../../src/formats/toDataset";
import { toTimelineJs } from "../../../src/model/export/timelinejs";
import { readDataset } from "../../../src/model/readDataset";
import { anyDate } from "../dates";
import { datasetOf, HEAD } from "../samples";

const WORDS = { disputed: "Disputed", sources: "Sources", date: () => "in words" };
const slidesOf = (events: Parameters<typeof datasetOf>[0], head: object = {}) =>
  JSON.parse(toTimelineJs(datasetOf(events, { ...HEAD, ...head }), WORDS));
const one = (date: string, more: object = {}) =>
  slidesOf([{ date, title: "One", ...more }]).events[0];

describe("a slide", () => {
  it.each([
    ["1972", { start_date: { year: 1972 } }],
    ["1972-02", { start_date: { year: 1972, month: 2 } }],
    ["1972-02-21", { start_date: { year: 1972, month: 2, day: 21 } }],
    ["1972-02-21T09:30", { start_date: { year: 1972, month: 2, day: 21, hour: 9, minute: 30 } }],
    [
      "1972-02-21/1972-02-28",
      {
        start_date: { year: 1972, month: 2, day: 21 },
        end_date: { year: 1972, month: 2, day: 28 },
      },
    ],
    ["1950/1953-07", { start_date: { year: 1950 }, end_date: { year: 1953, month: 7 } }],
  ])("has the parts of its date: %s", (edtf, dates) => {
    const slide = one(edtf);
    expect(slide).toMatchObject({ edtf, ...dates });
    expect(slide.display_date).toBeUndefined();
    expect("end_date" in slide).toBe("end_date" in dates);
  });

  it.each([
    ["1972-02~", { start_date: { year: 1972, month: 2 } }],
    ["196X", { start_date: { year: 1960 }, end_date: { year: 1969 } }],
    ["1972-22", { start_date: { year: 1972, month: 6 }, end_date: { year: 1972, month: 8 } }],
    ["2022-02-24/..", { start_date: { year: 2022, month: 2, day: 24 } }],
    ["../1950", { start_date: { year: 1950 } }],
    ["-0043-03-15", { start_date: { year: -43, month: 3, day: 15 } }],
  ])("has in words what its parts cannot say: %s", (edtf, dates) => {
    expect(one(edtf)).toMatchObject({ ...dates, display_date: "in words" });
  });

  it("has its texts as HTML in which nothing is markup but ours, and links to its sources", () => {
    const slide = one("1972", {
      id: "one",
      title: "<b>1</b> & 2",
      summary: "A\nB <i>",
      disputed: "Much",
      effects: { "china-west": 3 },
      sources: [{ title: "Paper", url: 'https://example.org/?a=1&b="' }, { title: "Book" }],
    });
    expect(slide.text.headline).toBe("&#60;b&#62;1&#60;/b&#62; &#38; 2");
    expect(slide.text.text).toContain("<p>A</p><p>B &#60;i&#62;</p><p>Disputed: Much</p>");
    expect(slide.unique_id).toBe("one");
    expect(slide.group).toBeTruthy();
  });
});

describe("a timeline in TimelineJS", () => {
  it("has a title and eras, each with an end", () => {
    const eras = [
      { id: "a", name: "Then", date: "1950/1960" },
      { id: "b", name: "Now", date: "1991/.." },
    ];
    const events = [
      { date: "1950", title: "One" },
      { date: "2020", title: "Two" },
    ];
    expect(slidesOf(events, { title: "All", eras })).toMatchObject({
      title: { text: { headline: "All" } },
      eras: [
        { start_date: { year: 1950 }, end_date: { year: 1960 }, text: { headline: "Then" } },
        { start_date: { year: 1991 }, end_date: { year: 2020 }, text: { headline: "Now" } },
      ],
    });
  });

  it("opens here as it was", async () => {
    const word = fc
      .stringMatching(/^[A-Za-zА-я中文0-9<>&"' ]{0,20}[a-z]$/)
      .map((text) => text.replace(/\s+/g, " ").trim());
    const event = fc.record({
      date: anyDate,
      title: word,
      summary: word.map((text) => `So: ${text}`),
      group: word,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 8 }), async (events) => {
        const dataset = datasetOf(
          events.map((event, i) => ({ id: `event-${i}`, ...event })),
          {},
        );
        const value: unknown = JSON.parse(toTimelineJs(dataset, WORDS));
        expect(isSlides(value)).toBe(1);
        const known = { format: "timelinejs", others: [], encoding: "utf-8" } as const;
        const { dataset: again, receipt } = await toDataset(readSlides(value), known);
        expect(receipt.refused).toBe(0);
        const facts = ({ id, edtf, title, summary, group }: (typeof dataset.events)[number]) => ({
          id,
          edtf,
          title,
          summary,
          group,
        });
        expect(readDataset(again).dataset.events.map(facts)).toEqual(dataset.events.map(facts));
      }),
    );
  });
});
