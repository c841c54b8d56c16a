import { describe, expect, it } from "vitest";
import { readBase } from "../../../tools/site/edition";

describe("the address of a site", () => {
  it.each([
    ["https://host.example", "https://host.example/"],
    ["https://host.example/some/path", "https://host.example/some/path/"],
    ["http://localhost:4173/?a=1#b", "http://localhost:4173/"],
  ])("is of %s: %s", (setting, base) => {
    expect(readBase(setting)).toBe(base);
  });

  it.each(["", "host.example", "javascript:alert(1)", "/path/"])("is not %j", (setting) => {
    expect(() => readBase(setting)).toThrow(
      `SITE_URL: expected an http(s) address, got "${setting}"`,
    );
  });
});
