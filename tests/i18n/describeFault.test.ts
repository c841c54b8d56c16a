import { describe, expect, it } from "vitest";
import { describeFault } from "../../src/i18n/describeFault";
import { problemWords } from "../../src/i18n/problemWords";
import { suggestWords } from "../../src/i18n/suggestWords";
import { LANGUAGES } from "../../src/model/language";

const MESSAGES = [
  "expected a value, got nothing",
  "expected 1 to 80 characters, got 81",
  'expected an https address, got "x"',
  'expected EDTF such as 1950 or 1950-02-14, got "x"',
  'expected an end that is not before its start, got "1960/1950"',
  "expected one actor or more, got a list of 0",
  "expected 2 or more for importance 5, got 1",
  "expected an actor of west, or its name in the summary, got neither",
  'expected the id of another event, got "x"',
  'expected "leads-to" to fit the dates, got 1972 and 1971',
  "expected en.disputed beside it, got nothing",
  "expected a number from -90 to 90, got 91",
  "expected another event than ID, got one like it",
  "expected a source of its own beside ID, got the same",
];

describe("what is wrong with a field", () => {
  it.each(LANGUAGES.map(({ code }) => code))("is said in the words of %s", async (code) => {
    const [{ words }, { words: problems }] = await Promise.all([
      suggestWords(code),
      problemWords(code),
    ]);
    for (const message of MESSAGES) {
      const said = describeFault(words, problems, message, (id) => `title of ${id}`);
      expect(said).not.toMatch(code === "en" ? /^expected/ : /expected/i);
      if (message.includes("ID")) expect(said).toContain("title of ID");
      for (const [number] of message.matchAll(/\d\d+/g))
        if (code !== "en") expect(said).toContain(number);
    }
  });
});
