let isFirst = true;

/** Sets a performance mark when the first events are on screen. */
export function markPainted(): void {
  if (!isFirst) return;
  isFirst = false;
  performance.mark("timeline-painted");
}
