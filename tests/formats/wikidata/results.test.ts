import { describe, expect, it } from "vitest";
import { isResults, readResults } from "../../../src/formats/wikidata/results";

const cell = (value: string) => ({ type: "literal", value });
const binding = {
  war: cell("http://www.wikidata.org/entity/Q8663"),
  warLabel: cell("Korean War"),
  warDescription: cell("1950–1953 war"),
  start: cell("1950-06-25T00:00:00Z"),
  startPrecision: cell("11"),
  end: cell("1953-01-01T00:00:00Z"),
  endPrecision: cell("9"),
  countryLabel: cell("Korea"),
  coord: cell("Point(127.5 38.3)"),
};
const row = {
  id: "Q8663",
  start: "1950-06-25",
  end: "1953",
  title: "Korean War",
  text: "1950–1953 war",
  group: "Korea",
  lat: "38.3",
  lon: "127.5",
  links: [{ url: "https://www.wikidata.org/wiki/Q8663", title: "Wikidata" }],
};

describe("the results of a query of Wikidata", () => {
  it("are events by what their variables say", () => {
    const value = { head: { vars: [] }, results: { bindings: [binding] } };
    expect(isResults(value)).toBe(1);
    const reading = readResults(value);
    expect(reading.rows).toMatchObject([{ at: "results.bindings[0]", ...row }]);
    expect(reading.columns).toEqual({
      start: "start",
      end: "end",
      title: "warLabel",
      group: "countryLabel",
    });
  });

  it("may be a list of plain values, as the page of the service saves them", () => {
    const plain = Object.fromEntries(
      Object.entries(binding).map(([key, { value }]) => [key, value]),
    );
    expect(isResults([plain])).toBe(1);
    expect(readResults([plain]).rows).toMatchObject([{ at: "[0]", ...row }]);
  });

  it("keep what is no date for the reader of dates to name", () => {
    const unknown = { ...binding, start: cell("http://www.wikidata.org/.well-known/genid/1") };
    const { rows } = readResults({ results: { bindings: [binding, binding, unknown] } });
    expect(rows[2]?.start).toBe("http://www.wikidata.org/.well-known/genid/1");
  });
});
