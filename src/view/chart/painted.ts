let isFirst = true;

/** Marks for whoever measures the page when the first events are on screen. */
export function markPainted(): void {
  if (!isFirst) return;
  isFirst = false;
  performance.mark("timeline-painted");
}
