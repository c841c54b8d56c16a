import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namesInView } from "../../../src/layout/name/inView";
import { STYLES } from "../../../src/layout/name/positions";
import { createPlanner } from "../../../src/layout/planner";
import { panDomain, zoomDomain } from "../../../src/layout/scale";
import { layOut, placeOf, type Scene, sceneOf } from "../../../src/layout/scene";
import { cutOff, faultsOf, inView } from "../names";
import { anyRecordView, extent, recordInput, setNames } from "../record";
import { everyScene, inputOf } from "../samples";

const [english] = setNames;

describe("the names in view", () => {
  it("are clear of all that they may not lie on and uncut, whatever the events", () => {
    everyScene((scene, input) => {
      const written = inView(scene);
      expect(faultsOf(scene, input, written)).toEqual([]);
      expect(cutOff(written, [0, input.width + input.margin])).toEqual([]);
    });
  });

  it("are so of our record, in every language, at any size", () => {
    fc.assert(
      fc.property(anyRecordView, (one) => {
        const input = recordInput(one);
        const scene = sceneOf(createPlanner().plan(input), input.domain, input.width, input.margin);
        const written = inView(scene);
        expect(faultsOf(scene, input, written)).toEqual([]);
        expect(cutOff(written, [0, input.width + input.margin])).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a name that is moved to an edge of the view", () => {
  it("is on paper again if it has left the silhouette in which it was placed", () => {
    const input = inputOf({
      events: [
        { date: "1949-01", title: "Summit", importance: 4, effects: { "russia-china": -1 } },
      ],
      domain: [Date.UTC(1949, 0, 1), Date.UTC(1949, 0, 8)],
      width: 280,
      height: 545,
      style: { ...STYLES.page, font: 18, line: 22 },
      header: 20,
    });
    const [name, ...others] = namesInView(layOut(input));
    expect(others).toEqual([]);
    expect(name?.name.isInside).toBe(true);
    expect(name?.isInside).toBe(false);
  });
});

/** The names that stand inside the plot as they are planned, by where they stand from their marks. */
function restingOf(scene: Scene): Map<string, readonly [number, number]> {
  return new Map(
    namesInView(scene)
      .filter(({ name, x }) => Math.abs(scene.scale.x(name.time) + name.dx - x) < 0.01)
      .map(({ name, x, top }) => {
        const mark = placeOf(scene, name.mark);
        return [`${name.placement} ${name.lane}`, [x - mark.x, top - mark.y]];
      }),
  );
}

describe("panning", () => {
  it.each([1.5, 3, 6, 12, 24, 48])(
    "leaves every name where it is beside its mark at zoom %d",
    (zoom) => {
      if (!english) throw new Error("expected the names in English");
      const planner = createPlanner();
      const input = recordInput({ width: 1100, height: 560, margin: 80, setName: english });
      const start = extent[0] + 0.3 * (extent[1] - extent[0]);
      let domain = zoomDomain(extent, zoom, start, extent);
      let last: Scene | null = null;
      let compared = 0;
      for (let step = 0; step < 60; step++) {
        const scene = sceneOf(
          planner.plan({ ...input, domain }),
          domain,
          input.width,
          input.margin,
        );
        if (last?.plan === scene.plan) {
          const before = restingOf(last);
          for (const [key, [x, y]] of restingOf(scene)) {
            const old = before.get(key);
            if (!old) continue;
            compared++;
            // Marks keep their places to a hundredth of a pixel; so do names.
            expect(Math.abs(x - old[0])).toBeLessThan(0.01);
            expect(Math.abs(y - old[1])).toBeLessThan(0.01);
          }
        }
        last = scene;
        domain = panDomain(domain, 0.004, extent);
      }
      expect(compared).toBeGreaterThan(100);
    },
  );
});
