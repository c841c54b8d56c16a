import { describe, expect, it } from "vitest";
import { eraInView } from "../../../src/view/contents/eraInView";

const ERAS = [{ domain: [0, 10] as const }, { domain: [10, 30] as const }];

describe("the era in view", () => {
  it.each([
    [[0, 10], 0],
    [[2, 4], 0],
    [[5, 14], 0],
    [[6, 14], undefined],
    [[7, 16], 1],
    [[-20, 30], undefined],
    [[40, 50], undefined],
  ] as const)("of %j is %j", ([from, to], place) => {
    expect(eraInView(ERAS, [from, to])).toBe(place === undefined ? undefined : ERAS[place]);
  });
});
