import { expect, it } from "vitest";
import { isFar } from "../../../src/formats/date/far";
import { readDate } from "../../../src/formats/date/readDate";

it.each([
  ...[
    "-4600000000",
    "Y-4600000000",
    "300,000 BC",
    "300 000 лет до н. э.",
    "c. 2.6 million years ago",
  ],
  ...["66 Ma", "4.5 Ga", "65 mya", "4,6 млрд лет назад", "1.5亿年前", "−13 800 000 000", "1000000"],
])("is too far away to be shown, and never another date: %s", (text) => {
  expect(isFar(text)).toBe(true);
  expect([null, "impossible"]).toContain(readDate(text));
});

it.each(["31 June 1950", "1950-13-40", "19491301", "soon", "25:00", "250000", "10 May", "5 Mary"])(
  "is not far away, whatever it is: %s",
  (text) => {
    expect(isFar(text)).toBe(false);
  },
);
