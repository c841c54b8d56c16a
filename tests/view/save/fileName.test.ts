import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY_ADDRESS } from "../../../src/store/url/url";
import { fileName } from "../../../src/view/save/fileName";

describe("the name of a file", () => {
  it("says whose events it holds, of which period, by which filters", () => {
    const parts = { with: ["RUS", "west"], topic: ["war"], q: "No limits!" };
    const address = { ...EMPTY_ADDRESS, ...parts, time: { from: "1969", to: "1972-05" } };
    expect(fileName("Russia, China and the West", address, ".csv")).toBe(
      "russia-china-and-the-west-1969-1972-05-rus-west-war-no-limits.csv",
    );
    expect(fileName("Россия и Запад", EMPTY_ADDRESS, "@2x.png")).toBe("россия-и-запад@2x.png");
    expect(fileName("俄罗斯与西方", EMPTY_ADDRESS, ".svg")).toBe("俄罗斯与西方.svg");
    expect(fileName("???", EMPTY_ADDRESS, ".json")).toBe("timeline.json");
  });

  it("is one that every file system takes, whatever the title", () => {
    const anyText = fc.string({ unit: "binary", maxLength: 120 });
    fc.assert(
      fc.property(anyText, anyText, (title, query) => {
        const name = fileName(title, { ...EMPTY_ADDRESS, q: query }, ".csv");
        expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}-]*\.csv$/u);
        expect([...name].length).toBeLessThanOrEqual(84);
      }),
      { numRuns: 50 },
    );
  });
});
