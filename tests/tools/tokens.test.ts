import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SIZES } from "../../src/layout/sizes";
import { COLOURS, FONTS, themeOf } from "../../src/marks/tokens";
import { withTokens } from "../../tools/tokens";

const sheets = readdirSync("src/view", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".css"))
  .map((name) => `src/view/${name}`)
  .concat("tools/site/page.css");
const all = sheets.map((name) => readFileSync(name, "utf8")).join("\n");

describe("the tokens", () => {
  it("stand in the style sheets of the app and of its pages, each with its value", () => {
    for (const name of ["src/view/theme.css", "tools/site/page.css"]) {
      const css = withTokens(readFileSync(name, "utf8"));
      for (const [key, { light, dark }] of Object.entries(COLOURS)) {
        expect(css, name).toContain(`--${key}: ${light};`);
        expect(css, name).toContain(`--${key}: ${dark};`);
      }
      expect(css, name).toContain(`--font: ${FONTS.font};`);
      expect(css, name).not.toContain("@tokens");
    }
  });

  it("stand for pixels where a sheet names a size", () => {
    expect(withTokens("a { margin: token(touch) calc(token(target) / -2) }")).toBe(
      "a { margin: 44px calc(24px / -2) }",
    );
    expect(withTokens("@media (max-width: token(tablet)) {}")).toBe(
      "@media (max-width: 1099px) {}",
    );
  });

  it("refuse a size that the table does not have", () => {
    expect(() => withTokens("a { height: token(tuch) }")).toThrow(
      /^token\(tuch\): expected the name of a size: .*\btouch\b/,
    );
  });

  it("are all in use", () => {
    expect(Object.keys(SIZES).filter((name) => !all.includes(`token(${name})`))).toEqual([]);
    const painted = Object.keys(themeOf("light"));
    const idle = Object.keys(COLOURS).filter((name) => !all.includes(`var(--${name})`));
    expect(idle.filter((name) => !painted.includes(name))).toEqual([]);
  });
});
