/** How long work may block the page; ms. */
const SLICE_MS = 24;

/** Cuts long work into slices: taking a pause when it is due lets the page respond and draw. */
export function pauseAfter(slice = SLICE_MS): { isDue(): boolean; take(): Promise<void> } {
  let end = performance.now() + slice;
  return {
    isDue: () => performance.now() > end,
    take: async () => {
      // Not a timeout: in a tab that nobody looks at, those come once a second.
      const { port1, port2 } = new MessageChannel();
      await new Promise((resolve) => {
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
      port1.close();
      end = performance.now() + slice;
    },
  };
}
