import { describe, expect, it } from "vitest";
import { isTimeglider, readTimeglider } from "../../../src/formats/simile/timeglider";

const event = (rest: object) => ({
  id: "a",
  title: "One",
  startdate: "1949-10-01 12:00:00",
  enddate: "1949-10-01 12:00:00",
  ...rest,
});

describe("a timeline of Timeglider", () => {
  it("has events as finely dated as it shows them", () => {
    const value = {
      title: "All",
      events: [
        event({ date_display: "ye", importance: 45, link: "https://example.org/a" }),
        event({ date_display: "mo", enddate: "1949-12-01 12:00:00" }),
        event({ date_display: "da" }),
        event({ date_display: "ho" }),
        event({ startdate: "-44-03-15 00:00:00", enddate: "" }),
      ],
    };
    expect(isTimeglider(value)).toBe(1);
    const reading = readTimeglider(value);
    expect(reading).toMatchObject({ title: "All", found: 5 });
    expect(reading.rows.map(({ start, end }) => [start, end])).toEqual([
      ["1949", undefined],
      ["1949-10", "1949-12"],
      ["1949-10-01", undefined],
      ["1949-10-01T12:00", undefined],
      ["-0044-03-15", undefined],
    ]);
    expect(reading.rows[0]).toMatchObject({
      at: "events[0]",
      importance: 3,
      links: [{ url: "https://example.org/a" }],
    });
  });

  it("of several has each as a group", () => {
    const { rows } = readTimeglider([
      { title: "East", events: [event({})] },
      { title: "West", events: [event({})] },
    ]);
    expect(rows.map(({ at, group }) => [at, group])).toEqual([
      ["[0].events[0]", "East"],
      ["[1].events[0]", "West"],
    ]);
  });
});
