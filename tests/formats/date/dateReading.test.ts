import { describe, expect, it } from "vitest";
import { dateReading, isAmbiguous } from "../../../src/formats/date/dateReading";

describe("how the dates of a column are meant", () => {
  it.each([
    [["1/10/1949", "25/12/1950"], "day", true],
    [["1/10/1949", "12/25/1950"], "month", true],
    [["1/10/1949", "2/3/1950"], "month", false],
    // In chronological order if the day comes first.
    [["1/3/1949", "5/3/1949", "2/4/1949", "1/6/1949"], "day", false],
    [["1949", "1950-02-14"], null, true],
  ])("is decided by all of them: %j", (texts, order, isSure) => {
    expect(dateReading(texts)).toMatchObject({ order, isSure });
  });

  it.each([
    [["18172", "18173.5", ""], "excel-days"],
    [["1363737600", "-639100800"], "seconds"],
    [["-626832000", "-26438400", "1643932800"], "seconds"],
    [["1363737600000", "1363824000000"], "milliseconds"],
    [["19491001", "19500214"], "years"],
    [["1949", "1950"], "years"],
    [["12000", "-3000", "1949"], "years"],
    [["49", "50", "1953"], "years"],
    [["-27", "14", "476", "1949"], "early-years"],
    [["27 BC – AD 14", "14–37", "37–41"], "early-years"],
    [["Summit (BC, Canada) 2010"], "years"],
  ])("counts what most of its numbers can be: %j", (texts, numbers) => {
    expect(dateReading(texts).numbers).toBe(numbers);
  });

  it.each([
    [["janv 13", "févr 13", "mars 14"], true],
    [["Mar-15", "Dec-14", "Jan-13"], true],
    [["Jan 13", "Jan 27", "Feb 11"], undefined],
    [["Jan 3", "Jan 13", "Feb 14"], undefined],
    [["Jan 13", "1950", "1951"], undefined],
  ])("has months with years if their numbers never turn back: %j", (texts, has) => {
    expect(dateReading(texts).hasMonthYears).toBe(has);
  });

  it("is ambiguous where day and month could change places", () => {
    expect(["1/10/1949", "10/10/1949", "13/10/1949", "1.10.1949"].map(isAmbiguous)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
