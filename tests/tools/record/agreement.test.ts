import fc from "fast-check";
import { expect, it } from "vitest";
import type { Problem } from "../../../src/model/problem";
import { agreementOf, compareValues } from "../../../tools/record/agreement";
import { readCoding } from "../../../tools/record/coding";
import { readRecord } from "../../../tools/record/read";
import { eventFile, folderOf } from "./files";

const times = <T>(n: number, value: T): T[] => Array.from({ length: n }, () => value);

it("agrees with a published example", () => {
  // Two readers say yes or no to 50 applications: 20 times both yes, 15 times both no, 5 and 10 times not alike.
  const pairs = [
    ...times(20, [1, 1] as const),
    ...times(5, [1, 0] as const),
    ...times(10, [0, 1] as const),
    ...times(15, [0, 0] as const),
  ];
  const { same, near, kappa, interval } = compareValues(pairs, [0, 1]);
  expect([same, near, kappa]).toEqual([0.7, 1, 0.4]);
  expect(interval).toEqual([0.151, 0.649]);
});

it("counts a difference by its square", () => {
  const near = compareValues([...times(9, [3, 3] as const), [-3, -2], [-3, -3]], [-3, 3]);
  const far = compareValues([...times(9, [3, 3] as const), [-3, 3], [-3, -3]], [-3, 3]);
  expect(near.kappa).toBeGreaterThan(0.98);
  expect(far.kappa).toBeLessThan(0.7);
});

it("is 1 for two equal codings, and holds kappa in its interval for any", () => {
  const value = fc.integer({ min: -3, max: 3 });
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 60 }), (pairs) => {
      const alike = compareValues(
        pairs.map(([a]) => [a, a]),
        [-3, 3],
      );
      expect(alike).toEqual({ same: 1, near: 1, kappa: 1, interval: [1, 1] });
      const { same, near, kappa, interval = [0, 0] } = compareValues(pairs, [-3, 3]);
      expect(near).toBeGreaterThanOrEqual(same);
      expect(kappa).toBeGreaterThanOrEqual(interval[0]);
      expect(kappa).toBeLessThanOrEqual(interval[1]);
    }),
  );
});

it("compares the codings in the folder of a record, in all and by relation", () => {
  const head = "id,russia-china,importance\n";
  const folder = folderOf({
    "events/1972/1972-a.yaml": eventFile("1972-02-21"),
    "events/1973/1973-b.yaml": eventFile("1973-02-21"),
    "events/1974/1974-c.yaml": eventFile("1974-02-21"),
    "coding/a.csv": `${head}1972-a,2,3\n1973-b,-1,4\n1974-c,,3\n`,
    "coding/b.csv": `${head}1972-a,1,3\n1973-b,-1,3\n1974-c,1,3\n`,
  });
  const problems: Problem[] = [];
  const record = readRecord(folder, problems);
  expect(problems).toEqual([]);
  const agreement = record && agreementOf(record, "ru");
  expect(agreement?.events).toBe(3);
  expect(agreement?.effects).toMatchObject({ both: 2, one: 1, same: 0.5, near: 1 });
  expect(agreement?.importance.same).toBe(0.667);
  expect(agreement?.parts).toMatchObject([{ name: "Россия–Китай", both: 2, same: 0.5 }]);
});

it("names the line and the value that is on no scale, and keeps the others", () => {
  const problems: Problem[] = [];
  const text = "id,russia-china,importance\n1972-a,7,3\n1973-b,-1,4\n1974-c,1,\n";
  const { values } = readCoding("coding/a.csv", text, ["russia-china"], problems);
  expect([...values.keys()]).toEqual(["1973-b"]);
  expect(problems).toEqual([
    {
      path: "coding/a.csv:2: russia-china",
      message: 'expected a whole number from -3 to 3, got "7"',
    },
    { path: "coding/a.csv:4: importance", message: 'expected a whole number from 1 to 5, got ""' },
  ]);
});
