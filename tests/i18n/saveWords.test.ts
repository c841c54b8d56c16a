import { describe, expect, it } from "vitest";
import { saveWords } from "../../src/i18n/saveWords";
import { LANGUAGES } from "../../src/model/language";

describe("the words of saving", () => {
  it("say their numbers and names in every language", async () => {
    for (const { code } of LANGUAGES) {
      const { words } = await saveWords(code);
      expect(words.png(1200, 675)).toMatch(/1200.*675/);
      expect(words.filtered(7)).toContain("7");
      expect(words.shown(5)).toContain("5");
      for (const say of [words.preview, words.saveAs, words.saved, words.licence, words.dated])
        expect(say("NAME")).toContain("NAME");
      expect(Object.keys(words.formats)).toEqual(["csv", "json", "ics", "timelinejs"]);
    }
  });
});
