import { expect, it } from "vitest";
import { planOf } from "../../../src/layout/plan";
import { recordInput, recordNames } from "../record";

const setName = await recordNames("en");
const input = recordInput({ width: 900, height: 500, setName });
const { columns } = input.indexes;

it("events that are pinned are named whatever else is, and keep to the rules of all names", () => {
  const small = Array.from({ length: columns.count }, (_, event) => event).filter(
    (event) => (columns.importance[event] ?? 3) <= 3,
  );
  for (let i = 0; i < 12; i++) {
    const event = small[Math.floor((i * small.length) / 12)] ?? 0;
    const named = (pinned: number[]) =>
      planOf({ ...input, pinned }).lanes.flatMap(({ names }) => names.map(({ event }) => event));
    expect(named([])).not.toContain(event);
    expect(named([event])).toContain(event);
  }
});
