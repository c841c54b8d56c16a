import { describe, expect, it } from "vitest";
import { isSimile, readEvent, readSimile } from "../../../src/formats/simile/simile";

describe("a timeline of SIMILE", () => {
  it("has events", () => {
    const value = {
      dateTimeFormat: "iso8601",
      events: [
        {
          start: "1949-10-01",
          end: "1950",
          title: "One",
          description: "Of it",
          link: "https://example.org/a",
          image: "https://example.org/a.png",
          trackName: "China",
        },
        "x",
      ],
    };
    expect(isSimile(value)).toBe(0.5);
    expect(readSimile(value)).toMatchObject({
      rows: [
        {
          at: "events[0]",
          start: "1949-10-01",
          end: "1950",
          title: "One",
          text: "Of it",
          group: "China",
          links: [{ url: "https://example.org/a" }, { url: "https://example.org/a.png" }],
        },
        { at: "events[1]" },
      ],
      found: 2,
    });
  });

  it("has approximate dates where it gives the first and the last that there may be", () => {
    const event = { start: "1949", latestStart: "1951", earliestEnd: "1960", end: "1962" };
    expect(readEvent(event, "")).toMatchObject({ start: "1949~", end: "1962~" });
    expect(readEvent({ start: "1949", latestStart: "1949" }, "")).toMatchObject({ start: "1949" });
  });
});
