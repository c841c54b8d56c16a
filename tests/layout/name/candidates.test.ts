import { expect, it } from "vitest";
import { planOf } from "../../../src/layout/plan";
import { recordInput, recordNames } from "../record";

const setName = await recordNames("en");
const input = recordInput({ width: 900, height: 500, setName });
const { columns } = input.indexes;

it("an event that is pinned is named, whichever it is", () => {
  for (let event = 0; event < columns.count; event += 20) {
    const names = planOf({ ...input, pinned: [event] }).lanes.flatMap(({ names }) => names);
    expect(names.map(({ event }) => event)).toContain(event);
  }
});
