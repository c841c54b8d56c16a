import { describe, expect, it } from "vitest";
import type { Weight } from "../../src/layout/names";
import { paintLabels } from "../../src/marks/label";
import { recorder, THEME } from "./canvas";

const WEIGHTS: readonly Weight[] = ["faint", "plain", "strong"];

/** A name of each weight, painted. */
function names() {
  const { context, painted } = recorder();
  const labels = WEIGHTS.map((_, placement) => ({
    placement,
    x: 10 + 100 * placement,
    top: 40,
    width: 80,
    height: 14,
    hasLeader: false,
  }));
  const texts = {
    text: (p: number) => `${WEIGHTS[p]} name`,
    weight: (p: number) => WEIGHTS[p] ?? "plain",
  };
  paintLabels(context, labels, texts, THEME);
  return new Map(painted.map((one) => [one.text, one]));
}

describe("a name", () => {
  it("is bold where no account omits the event, and steps back where it is colour", () => {
    const all = names();
    expect(all.get("strong name")).toMatchObject({ colour: "ink", font: "650 12px sans-serif" });
    expect(all.get("plain name")).toMatchObject({ colour: "ink", font: "400 12px sans-serif" });
    expect(all.get("faint name")).toMatchObject({ colour: "muted", font: "400 12px sans-serif" });
  });

  it("stands in its box", () => {
    const [x, y = 0] = names().get("plain name")?.shape[0]?.args ?? [];
    expect(x).toBe(110);
    expect(y).toBeGreaterThan(40 + 7);
    expect(y).toBeLessThan(40 + 14);
  });
});
