import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planOf } from "../../src/layout/plan";
import { createPlanner } from "../../src/layout/planner";
import { type Domain, YEAR } from "../../src/model/time";
import { extent, recordInput, recordNames } from "./record";
import { domainIn } from "./samples";

const setName = await recordNames("en");
const input = recordInput({ width: 900, height: 500, setName });

const inExtent = ([from, to]: Domain): Domain => [
  Math.max(extent[0], from),
  Math.min(extent[1], to),
];

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
        planner.plan({ ...input, domain: before });
        expect(planner.plan({ ...input, domain })).toEqual(planOf({ ...input, domain }));
      }),
      { numRuns: 60 },
    );
  });

  it("gives a view that was prepared the plan that it has otherwise, however the view moves on", () => {
    const walk = fc.tuple(
      domainIn(extent),
      fc.double({ min: -0.04, max: 0.04, noNaN: true }),
      fc.double({ min: -0.1, max: 0.1, noNaN: true }),
    );
    fc.assert(
      fc.property(walk, fc.integer({ min: 2, max: 12 }), ([first, pan, zoom], frames) => {
        const planner = createPlanner();
        let last = first;
        planner.plan({ ...input, domain: last });
        for (let i = 0; i < frames; i++) {
          const [length, moved] = [last[1] - last[0], pan * (last[1] - last[0])];
          const domain = inExtent([
            last[0] + moved + zoom * length,
            last[1] + moved - zoom * length,
          ]);
          const plan = planner.plan({ ...input, domain });
          expect(plan).toEqual(planOf({ ...input, domain }));
          planner.prepare({ ...input, domain }, last);
          last = domain;
        }
      }),
      { numRuns: 12 },
    );
  });

  it("plans a picture lane by lane, the same as at once", () => {
    const planner = createPlanner();
    let parts = 1;
    while (!planner.begin(input)) parts++;
    expect(parts).toBeGreaterThan(input.indexes.lanes.length);
    const setName = () => {
      throw new Error("expected nothing left to plan");
    };
    const begun = planner.plan(input);
    expect(begun).toEqual(planOf(input));
    expect(() => planner.plan({ ...input, setName })).toThrow("nothing left");
  });

  it("has planned the next step of a steady zoom before it is reached", () => {
    const planner = createPlanner();
    const [start, end] = extent;
    const middle = (start + end) / 2;
    const at = (i: number): Domain => {
      const half = ((end - start) / 8) * 2 ** (-i / 40);
      return [middle - half, middle + half];
    };
    let named = 0;
    const counted = {
      ...input,
      setName: (...name: Parameters<typeof input.setName>) => {
        named++;
        return input.setName(...name);
      },
    };
    let plan = planner.plan({ ...counted, domain: at(0) });
    let planned = 0;
    for (let i = 1; i < 40; i++) {
      const before = named;
      const next = planner.plan({ ...counted, domain: at(i) });
      // After the first step the direction of the view is not known yet.
      if (next !== plan && planned++ > 0) expect(named).toBe(before);
      if (next === plan) planner.prepare({ ...counted, domain: at(i) }, at(i - 1));
      plan = next;
    }
    expect(planned).toBeGreaterThan(2);
  });

  it("plans nothing again while the view stays inside the same tiles", () => {
    const planner = createPlanner();
    const [start] = extent;
    const plan = planner.plan({ ...input, domain: [start + 20 * YEAR, start + 30 * YEAR] });
    const moved: Domain = [start + 20.01 * YEAR, start + 30.01 * YEAR];
    expect(planner.plan({ ...input, domain: moved })).toBe(plan);
    expect(planner.plan({ ...input, domain: moved, height: 400 })).not.toBe(plan);
    expect(planner.plan({ ...input, domain: moved, selected: 5 })).not.toBe(plan);
  });
});
