import { describe, expect, it } from "vitest";
import { simileDate } from "../../../src/formats/simile/simileDate";

describe("a date of SIMILE", () => {
  it.each([
    ["Sat May 20 1961 00:00:00 GMT-0600", "1961-05-20"],
    ["Fri Nov 22 1963 23:30:00 GMT-0600 (CST)", "1963-11-22T23:30"],
    ["Jan 01 2001 08:00:00 GMT-0600", "2001-01-01T08:00"],
    ["May 28 2006 09:00:00 GMT", "2006-05-28T09:00"],
    ["May 20, 1961", "1961-05-20"],
    ["Feb 31 1961 00:00:00 GMT", "1961-02-31"],
    ["1961-05-20T00:00:00Z", "1961-05-20"],
    ["37", "0037"],
    ["107?", "0107?"],
    ["200 BC", "200 BC"],
    [1961, "1961"],
    ["", undefined],
  ])("is the day that it says by its own clock: %j", (value, text) => {
    expect(simileDate(value)).toBe(text);
  });
});
