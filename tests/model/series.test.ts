import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeProblem, type Problem } from "../../src/model/problem";
import { basisAt, readSeries, translateSeries, valueAt, yearMiddle } from "../../src/model/series";
import { utc } from "./samples";

const GOOD = {
  id: "trade",
  name: "Trade",
  unit: "$bn",
  source: { title: "A yearbook", url: "https://example.org/" },
  values: [
    [1990, 5.5],
    [1992, 7],
  ],
};

function read(json: unknown) {
  const problems: Problem[] = [];
  return { series: readSeries(json, problems), lines: problems.map(describeProblem) };
}

describe("yearly figures", () => {
  it("are kept where they are good, beside bad ones that are named", () => {
    const bad = { ...GOOD, id: "bad", values: [[1990.5, 1]] };
    const { series, lines } = read({ series: [bad, GOOD, 17] });
    expect(series.map(({ id }) => id)).toEqual(["trade"]);
    expect(lines.map((line) => line.split(":")[0])).toEqual(["series[0]", "series[2]"]);
  });

  it("never come with an address that is not http(s)", () => {
    const { series } = read({
      series: [{ ...GOOD, source: { title: "x", url: "javascript:alert(1)" } }],
    });
    expect(series).toEqual([]);
  });

  it("are those of the year that a time falls in; a missing year has none, not zero", () => {
    const [series] = read({ series: [GOOD] }).series;
    if (!series) throw new Error("no series");
    expect(valueAt(series, utc("1990-01-01"))).toEqual([1990, 5.5]);
    expect(valueAt(series, utc("1991-01-01") - 1)).toEqual([1990, 5.5]);
    expect(valueAt(series, utc("1991-06-01"))).toBeNull();
  });

  it("say how many cases they rest on, as far as that is known", () => {
    const { series } = read({
      series: [
        { ...GOOD, basis: [[1990, 76]], basisUnit: "votes" },
        { ...GOOD, id: "b" },
      ],
    });
    const said = series.map((one) => [1990, 1991].map((year) => basisAt(one, year)));
    expect(said).toEqual([
      [" (votes: 76)", ""],
      ["", ""],
    ]);
  });

  it("stand in the middle of their year", () => {
    expect(yearMiddle(1990)).toBe((utc("1990-01-01") + utc("1991-01-01")) / 2);
  });

  it("never throw, whatever they are", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(read(value).series.length + read(value).lines.length).toBeGreaterThan(0);
        read({ series: [value, { ...GOOD, values: value }] });
      }),
    );
  });
});

describe("figures in another language", () => {
  const own = readSeries({ series: ["a", "b"].map((id) => ({ ...GOOD, id })) }, []);

  it("have the texts that there are, and say of the others that they are English", () => {
    const [a, b] = translateSeries(own, { series: [{ id: "b", name: "Б" }] });
    expect(a).toEqual({ ...own[0], lang: "en" });
    expect(b).toEqual({ ...own[1], name: "Б" });
  });

  it("name their source in it, where it is no publication", () => {
    const texts = { series: [{ id: "a", name: "А", source: "Подсчитано" }] };
    const [a] = translateSeries(own, texts);
    expect(a?.source).toEqual({ ...own[0]?.source, title: "Подсчитано" });
  });

  it("stay as they are where there are no texts, whatever there is instead", () => {
    fc.assert(
      fc.property(fc.anything(), (json) => {
        expect(translateSeries(own, json).map(({ values }) => values)).toEqual(
          own.map(({ values }) => values),
        );
      }),
    );
  });
});
