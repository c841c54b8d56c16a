import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { lazyList } from "../../src/model/lazyList";

const items = fc.array(fc.record({ n: fc.integer() }), { maxLength: 20 });

describe("a lazy list", () => {
  it("behaves like any other", () => {
    fc.assert(
      fc.property(items, fc.integer({ min: -3, max: 25 }), (items, i) => {
        const list = lazyList(items.length, (index) => ({ n: items[index]?.n ?? 0 }));
        expect([...list]).toEqual(items);
        expect(list[i]).toEqual(items[i]);
        expect(list.at(i)).toEqual(items.at(i));
        expect(i in list).toBe(i in items);
        expect(JSON.stringify(list)).toBe(JSON.stringify(items));
        expect(list.map(({ n }) => n)).toEqual(items.map(({ n }) => n));
        expect(list.flatMap((item, at) => [item.n, at])).toEqual(
          items.flatMap((item, at) => [item.n, at]),
        );
        expect(list.filter(({ n }) => n > 0)).toEqual(items.filter(({ n }) => n > 0));
        expect(list.slice(1, i)).toEqual(items.slice(1, i));
        expect([...list.entries()]).toEqual([...items.entries()]);
        expect(list.toSorted((a, b) => a.n - b.n)).toEqual(items.toSorted((a, b) => a.n - b.n));
        expect(Array.isArray(list)).toBe(true);
      }),
    );
  });

  it("makes an item when it is asked for, and gives the same again", () => {
    const make = vi.fn((index: number) => ({ index }));
    const list = lazyList(1_000_000, make);
    expect(list).toHaveLength(1_000_000);
    expect(make).not.toHaveBeenCalled();
    expect(list[7]).toBe(list[7]);
    expect(make.mock.calls).toEqual([[7]]);
  });

  it("cannot be changed", () => {
    const list = lazyList(2, (index) => ({ index })) as { index: number }[];
    expect(() => list.push({ index: 2 })).toThrow(TypeError);
    expect(() => {
      list[0] = { index: 9 };
    }).toThrow(TypeError);
    expect(list).toHaveLength(2);
  });
});
