import type { Compressors } from "hyparquet";
import { decompressBrotli, decompressLz4, decompressLz4Raw } from "hyparquet-compressors";

/** How files are decompressed that few programs write. */
export const RARE: Compressors = {
  BROTLI: decompressBrotli,
  LZ4: decompressLz4,
  LZ4_RAW: decompressLz4Raw,
};
