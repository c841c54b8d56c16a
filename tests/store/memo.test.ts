import { describe, expect, it, vi } from "vitest";
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

  it("remembers as many results as it is told to", () => {
    const make = vi.fn((n: number) => ({ n }));
    const remembered = memo(make, 2);
    const [one, two] = [remembered(1), remembered(2)];
    expect(remembered(1)).toBe(one);
    expect(remembered(2)).toBe(two);
    remembered(3);
    expect(remembered(1)).not.toBe(one);
    expect(make).toHaveBeenCalledTimes(4);
  });
});
