import { describe, expect, it } from "vitest";
import { inPaper } from "../../src/marks/paper";
import type { Surface } from "../../src/marks/surface";
import { CLEAR } from "../../src/marks/theme";
import { THEME } from "./canvas";

describe("paper", () => {
  const painted = (paper: string) => {
    const context: Pick<Surface, "globalCompositeOperation"> = {
      globalCompositeOperation: "source-over",
    };
    const ways: unknown[] = [];
    inPaper(context as Surface, { ...THEME, paper }, (colour) =>
      ways.push([colour, context.globalCompositeOperation]),
    );
    return [...ways, context.globalCompositeOperation];
  };

  it("is a colour like others, and takes away what is there if the ground is clear", () => {
    expect(painted("paper")).toEqual([["paper", "source-over"], "source-over"]);
    expect(painted(CLEAR)).toEqual([["ink", "destination-out"], "source-over"]);
  });
});
