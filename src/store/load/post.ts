/** Sends a message to the page of a worker; the buffers of these values move instead of being copied. */
export function post(message: unknown, moved: unknown = null): void {
  const buffers = viewsIn(moved).map(({ buffer }) => buffer);
  self.postMessage(message, { transfer: [...new Set(buffers)] as ArrayBuffer[] });
}

/** All typed arrays in a value. */
function viewsIn(value: unknown): ArrayBufferView[] {
  if (typeof value !== "object" || value === null) return [];
  return ArrayBuffer.isView(value) ? [value] : Object.values(value).flatMap(viewsIn);
}
