import { describe, expect, it } from "vitest";
import { paintEras, paintZero } from "../../src/marks/grid";
import { recorder, THEME } from "./canvas";

describe("the beginnings of eras", () => {
  it("are hairlines through all lanes, on whole pixels", () => {
    const { context, painted } = recorder();
    paintEras(context, [100.4, 200.6], { height: 90 }, THEME);
    expect(painted.map(({ colour, shape }) => [colour, ...(shape[0]?.args ?? [])])).toEqual([
      ["line", 100, 0, 1, 90],
      ["line", 201, 0, 1, 90],
    ]);
  });
});

describe("the zero line", () => {
  it("is ink over the whole width of a lane, one px high", () => {
    const { context, painted } = recorder();
    const box = { top: 20, bottom: 200, zero: 90.3, up: 10, down: 10, isPacked: false };
    paintZero(context, box, 300, THEME);
    expect(painted).toMatchObject([{ colour: "ink", shape: [{ args: [0, 89.5, 300, 1] }] }]);
  });
});
