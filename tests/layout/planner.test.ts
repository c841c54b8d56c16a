import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planOf } from "../../src/layout/plan";
import { createPlanner } from "../../src/layout/planner";
import { type Domain, YEAR } from "../../src/model/time";
import { extent, recordInput, recordNames } from "./record";
import { domainIn } from "./samples";

const setName = await recordNames("en");
const input = recordInput({ width: 900, height: 500, setName });

describe("the planner", () => {
  it("gives a view the same plan, whatever was looked at before", () => {
    const near = fc
      .tuple(domainIn(extent), fc.double({ min: -1, max: 1, noNaN: true }))
      .map(([domain, by]): readonly [Domain, Domain] => {
        const move = by * (domain[1] - domain[0]);
        return [domain, [domain[0] + move, domain[1] + move]];
      });
    fc.assert(
      fc.property(near, ([before, domain]) => {
        const planner = createPlanner();
        planner({ ...input, domain: before });
        expect(planner({ ...input, domain })).toEqual(planOf({ ...input, domain }));
      }),
      { numRuns: 60 },
    );
  });

  it("plans nothing again while the view stays inside the same tiles", () => {
    const planner = createPlanner();
    const [start] = extent;
    const plan = planner({ ...input, domain: [start + 20 * YEAR, start + 30 * YEAR] });
    const moved: Domain = [start + 20.01 * YEAR, start + 30.01 * YEAR];
    expect(planner({ ...input, domain: moved })).toBe(plan);
    expect(planner({ ...input, domain: moved, height: 400 })).not.toBe(plan);
    expect(planner({ ...input, domain: moved, selected: 5 })).not.toBe(plan);
  });
});
