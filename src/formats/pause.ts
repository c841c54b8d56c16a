/** How long work may block the page; ms. */
const SLICE_MS = 24;

/** Cuts long work into slices: taking a pause when it is due lets the page respond and draw. */
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
