import { describe, expect, it } from "vitest";
import { isStory, readStory, storyDate } from "../../../src/formats/timelinejs/storyjs";

describe("a timeline of TimelineJS before version 3", () => {
  const story = {
    timeline: {
      headline: "All",
      text: "What it is",
      type: "default",
      date: [
        {
          startDate: "2011,12,10",
          endDate: "2011,12,11",
          headline: "One",
          text: "<p>Text</p>",
          tag: "Talks",
          asset: { media: "https://example.org/a", credit: "B", caption: "A" },
        },
        null,
      ],
      era: [{ startDate: "2011", endDate: "2012", headline: "Then" }],
    },
  };

  it("has a title, events and eras", () => {
    expect(isStory(story)).toBe(0.5);
    expect(readStory(story)).toMatchObject({
      title: "All",
      description: "What it is",
      rows: [
        {
          at: "timeline.date[0]",
          start: "2011-12-10",
          end: "2011-12-11",
          title: "One",
          text: "<p>Text</p>",
          group: "Talks",
          links: [{ url: "https://example.org/a", title: "A", credit: "B" }],
        },
        { at: "timeline.date[1]" },
      ],
      eras: [{ at: "timeline.era[0]", start: "2011", end: "2012", title: "Then" }],
      found: 3,
    });
  });

  it.each([
    ["2011", "2011"],
    ["2011,12", "2011-12"],
    ["2011, 1, 9", "2011-01-09"],
    ["2011,12,10,07,02,10", "2011-12-10T07:02:10"],
    ["-500", "-0500"],
    ["2011,13,40", "2011-13-40"],
    ["12/10/2011", "12/10/2011"],
    ["", undefined],
  ])("has a date with commas: %s", (text, date) => {
    expect(storyDate(text)).toBe(date);
  });
});
