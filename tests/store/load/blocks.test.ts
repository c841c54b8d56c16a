import fc from "fast-check";
import { expect, test } from "vitest";
import { type Blocks, blockAt, mapBlocks } from "../../../src/store/load/blocks";

const blocks = fc.array(fc.uint8Array({ maxLength: 8 }), { maxLength: 6 }).map((list): Blocks => {
  let end = 0;
  const ends = list.map(({ length }) => {
    end += length;
    return end;
  });
  return {
    bytes: Uint8Array.from(list.flatMap((block) => [...block])),
    ends: Uint32Array.from(ends),
  };
});

test("each block is changed by itself and found in its place", () => {
  fc.assert(
    fc.property(blocks, (blocks) => {
      const doubled = mapBlocks(blocks, (block) => Uint8Array.of(...block, ...block));
      expect(doubled.ends).toHaveLength(blocks.ends.length);
      for (const index of blocks.ends.keys()) {
        const block = [...blockAt(blocks, index)];
        expect([...blockAt(doubled, index)]).toEqual([...block, ...block]);
      }
    }),
  );
});
