import { expect, it } from "vitest";
import { describeOrigin } from "../../src/i18n/describeOrigin";
import { words as en } from "../../src/i18n/en/origin";
import { words as ru } from "../../src/i18n/ru/origin";
import { words as zh } from "../../src/i18n/zh/origin";

const OURS = { name: "The Strategic Triangle", license: "CC-BY-4.0" };

it("says where an event is from, by its licence, and what was changed", () => {
  expect(describeOrigin(OURS, en)).toBe("From The Strategic Triangle, CC BY 4.0");
  const changed = { ...OURS, changed: ["title", "effects", "colour"] };
  expect(describeOrigin(changed, en)).toBe(
    "From The Strategic Triangle, CC BY 4.0; changed: title, effects, colour",
  );
  expect(describeOrigin(changed, ru)).toContain("изменено: заголовок, влияние, colour");
  expect(describeOrigin({ name: "Mine" }, zh)).toBe("来自“Mine”");
});
