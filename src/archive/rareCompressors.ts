import type { Compressors } from "hyparquet";
// Their index would compile WebAssembly, which the page's policy forbids.
import { decompressBrotli } from "hyparquet-compressors/src/brotli.js";
import { decompressLz4, decompressLz4Raw } from "hyparquet-compressors/src/lz4.js";

/** How files are decompressed that few programs write. */
export const RARE: Compressors = {
  BROTLI: decompressBrotli,
  LZ4: decompressLz4,
  LZ4_RAW: decompressLz4Raw,
};
