import { describe, expect, it } from "vitest";
import { labelOf } from "../../src/model/label";
import { datasetOf } from "./samples";

describe("what the picture calls an event", () => {
  it("is its label, or its title, cut short between letters where it is long", () => {
    const named = (parts: object) => {
      const [event] = datasetOf([{ date: "1950", ...parts }]).events;
      if (!event) throw new Error("expected an event");
      return labelOf(event);
    };
    expect(named({ title: "A treaty of friendship", label: "Treaty" })).toBe("Treaty");
    expect(named({ title: "A treaty" })).toBe("A treaty");
    expect(named({ title: "A title that is longer than 31 letters may be" })).toBe(
      "A title that is longer than 31…",
    );
    expect(named({ title: "🕊".repeat(40) })).toBe(`${"🕊".repeat(31)}…`);
  });
});
