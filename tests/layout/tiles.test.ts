import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSameTiling, tilingOf, wayThrough } from "../../src/layout/tiles";
import type { Domain } from "../../src/model/time";
import { anyDomain, anyWidth, EXTENT } from "./samples";

const ALL = EXTENT[1] - EXTENT[0];
/** A view `zoom` times closer than all time, which begins at a share of it. */
const view = (zoom: number, at: number): Domain => {
  const start = EXTENT[0] + at * ALL;
  return [start, start + ALL / zoom];
};

describe("the tiles of a view", () => {
  it("hold the view with one tile more on both sides, or all time to its end", () => {
    fc.assert(
      fc.property(anyDomain, anyWidth, (domain, width) => {
        const { inView, domain: tiles, msPerPx } = tilingOf(domain, EXTENT, width);
        const [tile, hair] = [512 * msPerPx[0], 1e-3 * msPerPx[0]];
        expect(inView[0]).toBeLessThanOrEqual(domain[0] + hair);
        expect(inView[1]).toBeGreaterThanOrEqual(domain[1] - hair);
        expect(tiles[0]).toBeCloseTo(Math.max(EXTENT[0], inView[0] - tile), -1);
        expect(inView[1] - inView[0]).toBeLessThanOrEqual(domain[1] - domain[0] + 2 * tile);
      }),
    );
  });

  it("rest while the view is moved inside them, and follow it beyond", () => {
    const tile = 512 * tilingOf(view(8, 0.5), EXTENT, 1000).msPerPx[0];
    const edge = Math.ceil(view(8, 0.5)[0] / tile) * tile;
    const at = (by: number) => {
      const start = edge + by * tile;
      return tilingOf([start, start + ALL / 8], EXTENT, 1000);
    };
    // The width of a view at this zoom is not a whole number of tiles.
    expect(isSameTiling(at(0.001), at(0.03))).toBe(true);
    expect(isSameTiling(at(-0.001), at(0.001))).toBe(false);
    expect(isSameTiling(at(0.001), at(1.001))).toBe(false);
  });

  it("differ where another one comes into view beside an end of all time", () => {
    const tile = 512 * tilingOf(view(8, 0), EXTENT, 1000).msPerPx[0];
    const second = Math.ceil(EXTENT[0] / tile) * tile;
    const at = (start: number) => tilingOf([start, start + ALL / 8], EXTENT, 1000);
    const [first, next] = [at(second - tile * 0.001), at(second + tile * 0.001)];
    expect(first.inView[0]).not.toBe(next.inView[0]);
    expect(isSameTiling(first, next)).toBe(false);
  });

  it("are of one step of the zoom, a quarter of a doubling, whatever rounding makes of its border", () => {
    for (let step = 0; step < 40; step++) {
      const zoom = 2 ** (step / 4);
      for (const noise of [1 - 1e-9, 1, 1 + 1e-9])
        expect(tilingOf(view(zoom * noise, 0), EXTENT, 800).step).toBe(step);
      expect(tilingOf(view(zoom * 1.18, 0), EXTENT, 800).step).toBe(step);
    }
  });
});

describe("the way through a step", () => {
  it("runs evenly from its first scale to the next step's", () => {
    const tiling = tilingOf(view(2, 0), EXTENT, 800);
    const [first, next] = tiling.msPerPx;
    expect(first / next).toBeCloseTo(2 ** 0.25, 9);
    expect(wayThrough(tiling, first)).toBe(0);
    expect(wayThrough(tiling, Math.sqrt(first * next))).toBeCloseTo(0.5, 9);
    expect(wayThrough(tiling, next)).toBeCloseTo(1, 9);
    expect(wayThrough(tiling, first * 2)).toBe(0);
    expect(wayThrough(tiling, next / 2)).toBe(1);
  });
});
