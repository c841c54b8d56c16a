import { describe, expect, it } from "vitest";
import { breakpointOf } from "../../../src/view/base/useBreakpoint";

/** Answers media queries for a window as a browser does. */
const windowOf = (width: number, height: number) => (query: string) =>
  [...query.matchAll(/\((min|max)-(width|height): (\d+)px\)/g)].every(([, end, side, px]) => {
    const size = side === "width" ? width : height;
    return end === "min" ? size >= Number(px) : size <= Number(px);
  });

describe("the room of a window", () => {
  it.each([
    [320, 568, "phone"],
    [430, 932, "phone"],
    [320, 256, "phone"],
    [667, 375, "landscape"],
    [932, 430, "landscape"],
    [820, 1180, "tablet"],
    [1024, 768, "tablet"],
    [1280, 800, "desk"],
    [1280, 400, "desk"],
  ])("of %i × %i is that of a %s", (width, height, room) => {
    expect(breakpointOf(windowOf(width, height))).toBe(room);
  });
});
