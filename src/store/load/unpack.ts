/** Decompresses a gzip file; returns a broken one unchanged. */
export async function unpack(bytes: Uint8Array[]): Promise<Uint8Array[]> {
  try {
    const packed = new Blob(bytes as BlobPart[]).stream();
    const whole = await new Response(
      packed.pipeThrough(new DecompressionStream("gzip")),
    ).arrayBuffer();
    return [new Uint8Array(whole)];
  } catch {
    return bytes;
  }
}
