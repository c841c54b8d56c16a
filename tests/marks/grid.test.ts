import { describe, expect, it } from "vitest";
import { laneBox } from "../../src/layout/lane/lanes";
import { paintGrid, paintZero } from "../../src/marks/grid";
import { recorder, THEME } from "./canvas";

describe("the grid", () => {
  it("has eras as bands behind ticks, which stand on whole pixels", () => {
    const { context, painted } = recorder();
    const grid = { bands: [{ from: 10, to: 60 }], ticks: [100.4, 200.6] };
    paintGrid(context, grid, { width: 300, height: 90 }, THEME);
    expect(painted.map(({ colour, shape }) => [colour, ...(shape[0]?.args ?? [])])).toEqual([
      ["band", 10, 0, 50, 90],
      ["line", 100, 0, 1, 90],
      ["line", 201, 0, 1, 90],
    ]);
  });

  it("has a zero line over the whole width of a lane", () => {
    const { context, painted } = recorder();
    const box = laneBox(20, 200, { up: 3, down: 3 }, 0.5);
    paintZero(context, box, 300, THEME);
    expect(painted).toMatchObject([{ colour: "muted", shape: [{ args: [0, box.zero, 300, 1] }] }]);
  });
});
