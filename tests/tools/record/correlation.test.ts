import fc from "fast-check";
import { expect, it } from "vitest";
import type { Problem } from "../../../src/model/problem";
import { correlationsOf, rankCorrelation } from "../../../tools/record/correlation";
import { readRecord } from "../../../tools/record/read";
import { eventFile, folderOf } from "./files";

it("is, by hand, the correlation of ranks", () => {
  // Ranks 1 2 3 4 5 against 2 1 4 3 5: differences −1 1 −1 1 0, so 1 − 6·4 ÷ (5·24) = 0.8.
  const pairs = [
    [10, 2],
    [20, -7],
    [30, 40],
    [40, 3],
    [500, 41],
  ] as const;
  expect(rankCorrelation(pairs)).toBeCloseTo(0.8, 12);
  expect(rankCorrelation(pairs.map(([a, b]) => [a, -b]))).toBeCloseTo(-0.8, 12);
});

it("gives equal values the mean of their ranks", () => {
  // Ranks 1 2.5 2.5 4 against 1.5 1.5 3 4. From the mean, −1.5 0 0 1.5 and −1 −1 0.5 1.5:
  // products 3.75, squares 4.5 and 4.5, so 3.75 ÷ 4.5.
  const pairs = [
    [1, 7],
    [2, 7],
    [2, 8],
    [3, 9],
  ] as const;
  expect(rankCorrelation(pairs)).toBeCloseTo(3.75 / 4.5, 12);
});

it("is none if one side is the same throughout, or if there is nothing to order", () => {
  expect(
    rankCorrelation([
      [1, 5],
      [2, 5],
    ]),
  ).toBeNull();
  expect(rankCorrelation([[1, 5]])).toBeNull();
  expect(rankCorrelation([])).toBeNull();
});

it("lies between −1 and 1, knows no first and second, and asks for the order alone", () => {
  const value = fc.integer({ min: -9, max: 9 });
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { maxLength: 40 }), (pairs) => {
      const rho = rankCorrelation(pairs);
      expect(rankCorrelation(pairs.map(([a, b]) => [b, a]))).toBe(rho);
      expect(rankCorrelation(pairs.map(([a, b]) => [a ** 3, Math.exp(b)]))).toBe(rho);
      if (rho !== null) expect(Math.abs(rho)).toBeLessThanOrEqual(1 + 1e-12);
    }),
  );
});

/** A series of Russia–China; each line of `values` is a year and its figure. */
function series(values: string, change = ""): string {
  const source = "source: { title: T, publisher: P, url: 'https://example.org/' }";
  const names = "en: { name: Votes, unit: '%' }\nru: { name: Голоса, unit: '%' }";
  return `relation: russia-china\n${change}\n${source}\n${names}\nvalues:\n${values}`;
}

function correlationsIn(files: Readonly<Record<string, string>>) {
  const problems: Problem[] = [];
  const record = readRecord(
    folderOf({
      // Quarrel, then friendship, then friendship that fades: warmest in 1975.
      "events/1972/1972-a.yaml": eventFile("1972-01-01", {
        "effects:": "effects: { russia-china: -3 }",
      }),
      "events/1975/1975-b.yaml": eventFile("1975-01-01", {
        "effects:": "effects: { russia-china: 3 }",
      }),
      "events/1978/1978-c.yaml": eventFile("1978-12-31", {
        "effects:": "effects: { russia-china: 1 }",
      }),
      ...files,
    }),
    problems,
  );
  expect(problems).toEqual([]);
  return record && correlationsOf(record, "ru");
}

it("compares warmth with what measures the relation, in the years that both have", () => {
  const values = "  1969: 1\n  1972: 10\n  1973: 20\n  1975: 90\n  1976: 80\n  1979: 1\n";
  expect(
    correlationsIn({
      "series/votes.yaml": series(values, "measures: closeness"),
      "series/apart.yaml": series(values, "measures: distance"),
      "series/trade.yaml": series(values),
    }),
  ).toEqual([
    { name: "Голоса", from: 1972, to: 1976, years: 4, rho: -1 },
    { name: "Голоса", from: 1972, to: 1976, years: 4, rho: 1 },
  ]);
});
