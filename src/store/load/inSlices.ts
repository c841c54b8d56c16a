import { pauseAfter } from "../../formats/pause";

/** Reads a list in slices of time, as long as `read` says to go on; whether it came to the end. `progress` is 0 … 1. */
export async function inSlices(
  list: readonly unknown[],
  progress: (share: number) => void,
  read: (item: unknown, index: number) => boolean,
): Promise<boolean> {
  const pause = pauseAfter();
  for (let i = 0; i < list.length; i++) {
    if (!read(list[i], i)) return false;
    if ((i & 63) === 0 && pause.isDue()) {
      progress(i / list.length);
      await pause.take();
    }
  }
  return true;
}
