/** How long work may keep the page from answering; ms. */
const SLICE_MS = 24;

/** Cuts long work into slices: when a pause is due, taking it lets the page answer and draw. */
export function pauseAfter(slice = SLICE_MS): { isDue(): boolean; take(): Promise<void> } {
  let end = performance.now() + slice;
  return {
    isDue: () => performance.now() > end,
    take: async () => {
      await new Promise((resolve) => setTimeout(resolve));
      end = performance.now() + slice;
    },
  };
}
