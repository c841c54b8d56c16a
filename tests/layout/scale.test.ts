import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  clampDomain,
  fromTransform,
  panDomain,
  timeScale,
  toTransform,
  zoomDomain,
} from "../../src/layout/scale";
import { DAY, type Domain } from "../../src/model/time";
import { anyDomain, anyWidth, EXTENT } from "./samples";

const lengthOf = ([start, end]: Domain) => end - start;
const HOUR = DAY / 24;

describe("the scale", () => {
  it("lays the domain over the width, and back", () => {
    fc.assert(
      fc.property(
        anyDomain,
        anyWidth,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (domain, width, at) => {
          const scale = timeScale(domain, width);
          expect(scale.x(domain[0])).toBeCloseTo(0);
          expect(scale.x(domain[1])).toBeCloseTo(width);
          expect(scale.time(scale.x(scale.time(at * width)))).toBeCloseTo(
            scale.time(at * width),
            0,
          );
        },
      ),
    );
  });

  it("stays finite for a plot that has no width yet", () => {
    expect(Number.isFinite(timeScale(EXTENT, 0).x(EXTENT[1]))).toBe(true);
  });
});

describe("the limits of the view", () => {
  const wish = fc
    .tuple(
      fc.integer({ min: -80_000, max: 80_000 }),
      fc.double({ min: 0, max: 90_000, noNaN: true }),
    )
    .map(([day, length]): Domain => [day * DAY, (day + length) * DAY]);

  it("are the extent and one week, whatever is asked for", () => {
    fc.assert(
      fc.property(wish, (domain) => {
        const [start, end] = clampDomain(domain, EXTENT);
        expect(start).toBeGreaterThanOrEqual(EXTENT[0]);
        expect(end).toBeLessThanOrEqual(EXTENT[1]);
        expect(end - start).toBeGreaterThanOrEqual(DAY - 1);
      }),
    );
  });

  it("leave alone what keeps them", () => {
    fc.assert(
      fc.property(anyDomain, (domain) => {
        expect(clampDomain(domain, EXTENT)).toEqual(domain);
      }),
    );
  });

  it("are the extent alone where that is shorter than a day", () => {
    const short: Domain = [0, DAY / 2];
    expect(clampDomain([-9 * DAY, DAY], short)).toEqual(short);
    expect(zoomDomain(short, 4, DAY / 4, short)).toEqual(short);
  });
});

describe("zooming", () => {
  it("keeps the time under the pointer where it is, unless a limit forbids", () => {
    fc.assert(
      fc.property(
        anyDomain,
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (domain, factor, at) => {
          const about = domain[0] + at * lengthOf(domain);
          const zoomed = zoomDomain(domain, factor, about, EXTENT);
          const isAtLimit = zoomed[0] <= EXTENT[0] + 1 || zoomed[1] >= EXTENT[1] - 1;
          const left = (about - zoomed[0]) / lengthOf(zoomed);
          if (!isAtLimit) expect(left).toBeCloseTo(at, 6);
          expect(about).toBeGreaterThanOrEqual(zoomed[0] - 1);
          expect(about).toBeLessThanOrEqual(zoomed[1] + 1);
        },
      ),
    );
  });

  it("in and out again by the same factor comes back", () => {
    const domain: Domain = [10_000 * DAY, 12_000 * DAY];
    const back = zoomDomain(zoomDomain(domain, 2, 10_500 * DAY, EXTENT), 0.5, 10_500 * DAY, EXTENT);
    expect(back[0]).toBeCloseTo(domain[0], 0);
    expect(back[1]).toBeCloseTo(domain[1], 0);
  });

  it("ends at a day, with the pointer's time still in view", () => {
    const about = 11_000.5 * DAY;
    const zoomed = zoomDomain([10_000 * DAY, 12_000 * DAY], 1e9, about, EXTENT);
    expect(lengthOf(zoomed)).toBeCloseTo(DAY, 0);
    expect(zoomed[0]).toBeLessThan(about);
    expect(zoomed[1]).toBeGreaterThan(about);
  });
});

describe("panning", () => {
  it("keeps the length, also against the ends of the extent", () => {
    fc.assert(
      fc.property(anyDomain, fc.double({ min: -3, max: 3, noNaN: true }), (domain, share) => {
        const moved = panDomain(domain, share, EXTENT);
        expect(lengthOf(moved)).toBeCloseTo(lengthOf(domain), 0);
        expect(moved[0]).toBeGreaterThanOrEqual(EXTENT[0]);
      }),
    );
  });

  it("by one shows the stretch that follows", () => {
    const moved = panDomain([0, 100 * DAY], 1, EXTENT);
    expect(moved).toEqual([100 * DAY, 200 * DAY]);
  });
});

describe("a transform of the gesture library", () => {
  it("stands for a domain, and the other way round", () => {
    fc.assert(
      fc.property(anyDomain, anyWidth, (domain, width) => {
        const { k, x } = toTransform(domain, EXTENT, width);
        expect(k).toBeGreaterThanOrEqual(1 - 1e-9);
        const back = fromTransform({ k, x }, EXTENT, width);
        expect(Math.abs(back[0] - domain[0])).toBeLessThan(HOUR / 60);
        expect(Math.abs(back[1] - domain[1])).toBeLessThan(HOUR / 60);
      }),
    );
  });

  it("of no zoom and no move shows all time", () => {
    expect(fromTransform({ k: 1, x: 0 }, EXTENT, 800)).toEqual(EXTENT);
  });
});
