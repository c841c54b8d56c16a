import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlanInput } from "../../src/layout/input";
import { STYLES, scaleStyle } from "../../src/layout/name/positions";
import { planOf } from "../../src/layout/plan";
import type { Domain } from "../../src/model/time";
import { utc } from "../model/samples";
import { cutOff, faultsOf, namesOf, scenesOf } from "./names";
import { anyRecordView, recordInput, setNames } from "./record";
import { anyPackedSample, anySample, inputOf } from "./samples";

/** Everything that is wrong with the names of a plan, wherever its step of the zoom is. */
function planFaults(input: PlanInput): string[] {
  const plan = planOf(input);
  const { extent } = input.indexes.columns;
  return scenesOf(plan, input).flatMap((scene) => {
    const written = namesOf(scene);
    const ends = [scene.scale.x(extent[0]), scene.scale.x(extent[1]) + input.margin] as const;
    const cut = cutOff(written, ends).map((event) => `${event}: beyond an end of all time`);
    return [...faultsOf(scene, input, written), ...cut];
  });
}

describe("the names of a plan", () => {
  it("are clear of all that they may not lie on and touch their own mark, whatever the events", () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 3, arbitrary: anySample }, anyPackedSample), (sample) => {
        expect(planFaults(inputOf(sample))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("are so of our record, in every language, at any size, in letters up to twice as large", () => {
    fc.assert(
      fc.property(anyRecordView, (one) => {
        expect(planFaults(recordInput(one))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it.each([280, 320, 390, 640, 960, 1280, 1920, 2560].map((width) => [width] as const))(
    "are so of all time at %i px",
    (width) => {
      for (const setName of setNames)
        for (const [name, style] of Object.entries(STYLES))
          for (const zoom of [1, 1.5, 2])
            expect(
              planFaults(
                recordInput({
                  width,
                  height: 540,
                  style: scaleStyle(style, zoom),
                  setName,
                  margin: 70,
                }),
              ),
              `${name} × ${zoom}`,
            ).toEqual([]);
    },
  );

  it("has a name for each of few events in a row, however close two of them are", () => {
    const events = ["1949-10-01", "1950-02-14", "1960/1963"].map((date) => ({ date }));
    const domain: Domain = [utc("1949-01-01"), utc("1964-01-01")];
    for (const height of [120, 240, 500]) {
      const { lanes } = planOf(inputOf({ events, domain, width: 1000, height, seed: 4 }));
      expect(
        lanes.map(({ names }) => names.length),
        `${height} px`,
      ).toEqual([3]);
    }
  });
});
