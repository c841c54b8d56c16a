import { deflateSync } from "fflate";
import { type Blocks, mapBlocks } from "./blocks";
import { type Many, ManyReader } from "./manyReader";
import { post } from "./post";

/** What the worker is given: the file in parts, the word that this was all, and then blocks to pack. */
export type Question =
  | { readonly part: Uint8Array }
  | { readonly today: number }
  | { readonly blocks: Blocks };

/**
 * What it answers: how many bytes it has read; then what was read, or, if that is null, the parts as they came; and
 * packed blocks.
 */
export type Answer =
  | { readonly read: number }
  | { readonly many: Many | null; readonly parts: readonly Uint8Array[] }
  | { readonly packed: Blocks };

/** Fast, and nearly as small as it gets. */
const LEVEL = 1;

const reader = new ManyReader();
let read = 0;

const answer = (message: Answer, moved: unknown = null) => post(message, moved);

self.onmessage = ({ data }: MessageEvent<Question>) => {
  if ("part" in data) {
    reader.push(data.part);
    read += data.part.length;
    answer({ read });
  } else if ("today" in data) {
    const many = reader.end(data.today);
    const parts = reader.parts();
    answer({ many, parts }, { many, parts });
  } else {
    const packed = mapBlocks(data.blocks, (block) => deflateSync(block, { level: LEVEL }));
    answer({ packed }, packed);
  }
};
