import { describe, expect, it } from "vitest";
import { isMarkdown } from "../../../src/formats/markdown/candidates";

describe("a text of lines", () => {
  it("is a timeline if most of its items have a date that exists", () => {
    expect(isMarkdown("- 1949: One\n- 1950: Two")).toBe(1);
    expect(isMarkdown("- One\n- Two\n- Three\n- 1949: Four")).toBe(0);
    expect(isMarkdown("1. One\n2. Two: three")).toBe(0);
    expect(isMarkdown("- 1949-13-40: One\n- 1950-13-40: Two")).toBe(0);
  });

  it("is none if it is a program, or if its numbers are no dates", () => {
    expect(isMarkdown("- 1949: one(\n- 1950: two;\n1951 = {\n}")).toBe(0);
    expect(isMarkdown("75,000\npeople\n80,000\npeople")).toBe(0);
  });

  it("is none if hardly any of its lines begin an event", () => {
    const prose = "A sentence of a long text.\n".repeat(60);
    expect(isMarkdown(`1949: One\n${prose}1950: Two`)).toBe(0);
  });
});
