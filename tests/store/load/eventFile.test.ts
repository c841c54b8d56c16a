import fc from "fast-check";
import { deflateSync, inflateSync } from "fflate";
import { describe, expect, it } from "vitest";
import { mapBlocks } from "../../../src/store/load/blocks";
import { BLOCK, EventFile, type Packer } from "../../../src/store/load/eventFile";

const PACKER: Packer = {
  untilStill: async () => {},
  pack: async (blocks) => mapBlocks(blocks, (block) => deflateSync(block)),
  unpack: (block) => inflateSync(block),
};

/** Titles as the events of a file that is cut into parts, and where each stands. */
function fileOf(titles: readonly string[], lengths: readonly number[]) {
  const encoder = new TextEncoder();
  const written = titles.map((title) => encoder.encode(JSON.stringify({ title, links: [{}] })));
  const between = encoder.encode(" ,\n");
  const offsets: number[] = [];
  const bytes: number[] = [...encoder.encode('{"events":[')];
  for (const [i, event] of written.entries()) {
    if (i > 0) bytes.push(...between);
    offsets.push(bytes.length);
    bytes.push(...event);
  }
  offsets.push(bytes.length);
  bytes.push(...encoder.encode("]}"));
  const parts: Uint8Array[] = [];
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const length = lengths[i % lengths.length] ?? 1;
    parts.push(Uint8Array.from(bytes.slice(at, at + length)));
    at += length;
  }
  return new EventFile(parts, Uint32Array.from(offsets));
}

const lengths = fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 5 });
const titles = fc.array(fc.string({ unit: "binary", maxLength: 12 }), {
  minLength: 1,
  maxLength: 5 * BLOCK,
  size: "max",
});

describe("the file of very many events", () => {
  it("gives each event, before it is packed and after that", async () => {
    await fc.assert(
      fc.asyncProperty(titles, lengths, async (titles, lengths) => {
        // Half of a sign is no UTF-8.
        const wellFormed = titles.map((title) => title.toWellFormed());
        const file = fileOf(wellFormed, lengths);
        const read = () => wellFormed.map((_, place) => file.at(place).title);
        expect(read()).toEqual(wellFormed);
        await file.pack(PACKER);
        expect(read()).toEqual(wellFormed);
        expect(read().reverse()).toEqual(wellFormed.toReversed());
      }),
      { numRuns: 50 },
    );
  });

  it("gives each event while it is packed, and if packing is given up", async () => {
    const all = Array.from({ length: 20 * BLOCK }, (_, i) => `Event ${i}`);
    const file = fileOf(all, [10_000]);
    const read = () => all.map((_, place) => file.at(place).title);
    let times = 0;
    await file.pack({
      ...PACKER,
      pack: async (blocks) => {
        expect(read()).toEqual(all);
        return ++times > 2 ? null : PACKER.pack(blocks);
      },
    });
    expect(times).toBe(3);
    expect(read()).toEqual(all);
  });

  it("waits before each part that it packs until that disturbs nobody", async () => {
    const file = fileOf(
      Array.from({ length: 20 * BLOCK }, (_, i) => `Event ${i}`),
      [10_000],
    );
    const steps: string[] = [];
    await file.pack({
      ...PACKER,
      untilStill: async () => {
        steps.push("wait");
      },
      pack: async (blocks) => {
        steps.push("pack");
        return PACKER.pack(blocks);
      },
    });
    expect(steps).toEqual(["wait", "pack", "wait", "pack", "wait", "pack"]);
  });
});
