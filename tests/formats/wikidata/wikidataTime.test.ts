import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wikidataTime } from "../../../src/formats/wikidata/wikidataTime";
import { parseDate } from "../../../src/model/date";

describe("a time of Wikidata", () => {
  it.each([
    ["+1949-10-01T00:00:00Z", 11, "1949-10-01"],
    ["1949-10-01T00:00:00Z", undefined, "1949-10-01"],
    ["+1949-10-00T00:00:00Z", 10, "1949-10"],
    ["+1949-00-00T00:00:00Z", undefined, "1949"],
    ["+1949-01-01T00:00:00Z", 9, "1949"],
    ["+1949-01-01T00:00:00Z", 8, "194X"],
    ["+1901-01-01T00:00:00Z", 7, "19XX"],
    ["+2000-01-01T00:00:00Z", 7, "19XX"],
    ["+1000-01-01T00:00:00Z", 6, "1000~"],
    ["-10000-00-00T00:00:00Z", 4, "Y-10000~"],
  ])("is no finer than its precision: %s, %s", (text, precision, edtf) => {
    expect(wikidataTime(text, precision, true)).toBe(edtf);
  });

  it("before our era has a year 0 in results, and none in statements", () => {
    expect(wikidataTime("-0043-03-15T00:00:00Z", 11, true)).toBe("-0043-03-15");
    expect(wikidataTime("-0044-03-15T00:00:00Z", 11, false)).toBe("-0043-03-15");
  });

  it("is a date or none", () => {
    const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
    fc.assert(
      fc.property(
        fc.constantFrom("+", "-", ""),
        fc.oneof(digits(4), digits(5), fc.constant("0000")),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 0, max: 11 }),
        (sign, year, month, day, precision) => {
          const two = (n: number) => String(n).padStart(2, "0");
          const text = `${sign}${year}-${two(month)}-${two(day)}T00:00:00Z`;
          const edtf = wikidataTime(text, precision, true) ?? "";
          expect(parseDate(edtf), `${text} ${edtf}`).not.toBeNull();
        },
      ),
    );
    expect(wikidataTime("t123", 11, true)).toBeNull();
  });
});
