// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { textZoom } from "../../../src/view/base/measure";
import { enlargeType, factorOf } from "../../../src/view/teach/enlargeType";

it("sets the letters of every rule larger, and takes that back", () => {
  const style = document.createElement("style");
  style.textContent =
    "body { font: 14px / 1.45 var(--font) } p { font-size: 12px; color: red } @media screen { b { font-size: 10px } } i { font-size: 2em }";
  document.head.append(style);
  const before = document.adoptedStyleSheets.length;
  const restore = enlargeType(1.5);
  const rules = [...(document.adoptedStyleSheets.at(-1)?.cssRules ?? [])].map((rule) =>
    rule.cssText.replace(/\s+/g, " "),
  );
  expect(rules.join(" ")).toContain("p { font-size: 18px; }");
  expect(rules.join(" ")).toContain("body { font-size: 21px; }");
  expect(rules.join(" ")).not.toContain("red");
  expect(rules.join(" ")).not.toMatch(/\bi \{/);
  expect(textZoom()).toBe(1.5);
  restore();
  expect(document.adoptedStyleSheets).toHaveLength(before);
  expect(textZoom()).toBe(1);
});

it("sets them less large where there is little room", () => {
  expect(factorOf(390)).toBeLessThan(factorOf(1280));
});
