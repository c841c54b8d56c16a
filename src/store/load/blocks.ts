/** Blocks of bytes, laid end to end. */
export interface Blocks {
  readonly bytes: Uint8Array;
  /** Where each of them ends. */
  readonly ends: Uint32Array;
}

/** One of the blocks, not copied; empty if there is none. */
export function blockAt({ bytes, ends }: Blocks, index: number): Uint8Array {
  return bytes.subarray(index > 0 ? ends[index - 1] : 0, ends[index] ?? 0);
}

/** The blocks, each changed by itself. */
export function mapBlocks(blocks: Blocks, change: (block: Uint8Array) => Uint8Array): Blocks {
  const changed = Array.from(blocks.ends, (_, index) => change(blockAt(blocks, index)));
  const ends = new Uint32Array(changed.length);
  const bytes = new Uint8Array(changed.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const [index, block] of changed.entries()) {
    bytes.set(block, end);
    end += block.length;
    ends[index] = end;
  }
  return { bytes, ends };
}
