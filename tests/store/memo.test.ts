import { describe, expect, it } from "vitest";
import { memo } from "../../src/store/memo";

describe("a function that remembers", () => {
  it("is called again only with other arguments", () => {
    let calls = 0;
    const add = memo((a: number, b: number) => {
      calls++;
      return a + b;
    });
    expect([add(1, 2), add(1, 2), add(2, 2), add(1, 2)]).toEqual([3, 3, 4, 3]);
    expect(calls).toBe(3);
  });

  it("remembers that there was nothing, too", () => {
    let calls = 0;
    const none = memo((_: number) => {
      calls++;
      return undefined;
    });
    none(Number.NaN);
    none(Number.NaN);
    expect(calls).toBe(1);
  });
});
