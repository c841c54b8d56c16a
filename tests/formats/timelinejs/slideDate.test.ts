import { describe, expect, it } from "vitest";
import { slideDate } from "../../../src/formats/timelinejs/slideDate";

describe("a date of TimelineJS", () => {
  it.each([
    [{ year: 1949 }, "1949"],
    [{ year: "1,949", month: "", day: "" }, "1949"],
    [{ year: "1949", month: "10" }, "1949-10"],
    [{ year: 1949, month: 10, day: 1 }, "1949-10-01"],
    [{ year: 1949, month: 10, day: 1, hour: 9, minute: 5 }, "1949-10-01T09:05"],
    [{ year: 1949, month: 10, day: 1, hour: "9", second: "7" }, "1949-10-01T09:00:07"],
    [{ year: "49" }, "0049"],
    [{ year: -44, month: 3 }, "-0044-03"],
    [{ year: -12000 }, "Y-12000"],
    [{ year: 1949, month: "Oct", day: 1 }, "1 Oct 1949"],
    ["1949-10-01", "1949-10-01"],
    [" Oct 1949 ", "Oct 1949"],
  ])("is no finer than it is given: %j", (value, text) => {
    expect(slideDate(value)).toBe(text);
  });

  it.each([
    [{ year: 1949, month: 13 }, "1949-13"],
    [{ year: 1949, month: 2, day: 31 }, "1949-02-31"],
    [{ year: 1949, month: 0 }, "1949-00"],
  ])("that there cannot be stays so: %j", (value, text) => {
    expect(slideDate(value)).toBe(text);
  });

  it.each([null, undefined, {}, { month: 3 }, [], true, { year: {} }])(
    "may be none: %j",
    (value) => {
      expect(slideDate(value)).toBeUndefined();
    },
  );
});
