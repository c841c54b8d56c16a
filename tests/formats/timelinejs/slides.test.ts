import { describe, expect, it } from "vitest";
import { isSlides, readSlides } from "../../../src/formats/timelinejs/slides";

const slide = (year: unknown, rest: object = {}) => ({
  start_date: { year },
  text: { headline: `In ${year}` },
  ...rest,
});

describe("a timeline of TimelineJS", () => {
  it("has a title, events and eras", () => {
    const reading = readSlides({
      title: { text: { headline: "The <b>title</b>", text: "What it is" } },
      events: [slide(1949, { group: " China ", unique_id: "prc" }), slide("1950")],
      eras: [{ start_date: { year: 1950 }, end_date: { year: 1953 }, text: { headline: "War" } }],
    });
    expect(reading).toMatchObject({
      title: "The <b>title</b>",
      description: "What it is",
      rows: [
        { at: "events[0]", id: "prc", start: "1949", title: "In 1949", group: "China" },
        { at: "events[1]", start: "1950", title: "In 1950" },
      ],
      eras: [{ at: "eras[0]", start: "1950", end: "1953", title: "War" }],
      found: 3,
    });
  });

  it("has its media as links with caption and credit", () => {
    const media = { url: "https://example.org/a.jpg", caption: "A", credit: "B", alt: "C" };
    expect(readSlides({ events: [slide(1949, { media })] }).rows[0]?.links).toEqual([
      { url: "https://example.org/a.jpg", title: "A", credit: "B" },
    ]);
  });

  it.each([
    ["a bare list", [slide(1949)], "[0]"],
    ["in a timeline", { timeline: { events: [slide(1949)] } }, "timeline.events[0]"],
    ["as slides", { timeline: { slides: [slide(1949)] } }, "timeline.slides[0]"],
  ])("may be %s", (_, value, at) => {
    expect(isSlides(value)).toBe(1);
    expect(readSlides(value).rows).toMatchObject([{ at, start: "1949" }]);
  });

  it("keeps the place of a slide that is none", () => {
    const { rows, found } = readSlides({ events: [slide(1949), null, "x", slide(1950)] });
    expect(rows.map(({ at, start }) => [at, start])).toEqual([
      ["events[0]", "1949"],
      ["events[1]", undefined],
      ["events[2]", undefined],
      ["events[3]", "1950"],
    ]);
    expect(found).toBe(4);
  });
});
