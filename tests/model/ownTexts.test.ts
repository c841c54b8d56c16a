import { expect, it } from "vitest";
import { textsOfLanguage } from "../../src/model/ownTexts";

it.each([
  [{ ru: { events: [] } }, "ru", { events: [] }],
  [{ ru: {} }, "zh", undefined],
  [{}, "constructor", undefined],
  [[1], "ru", undefined],
  ["ru", "ru", undefined],
  [null, "ru", undefined],
  [undefined, "ru", undefined],
])("the texts in %j for %s are %j", (languages, code, texts) => {
  expect(textsOfLanguage({ languages }, code)).toEqual(texts);
});
