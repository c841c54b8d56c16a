import type { Browser } from "@playwright/test";
import { type Phase, play } from "./gestures";
import { openPage } from "./measure";

/** What moves the view. */
export const MOVES = ["zoom in", "pan deep", "zoom out", "pan wide"] as const satisfies Phase[];

/** Bytes allocated per frame in each of them. */
export type Allocation = Readonly<Record<(typeof MOVES)[number], number>>;

const SAMPLING_BYTES = 4096;

interface Node {
  readonly selfSize: number;
  readonly children: readonly Node[];
}

/** Plays the moves and samples what they allocate, whether or not it was collected meanwhile. */
export async function allocationOf(browser: Browser, url: string): Promise<Allocation> {
  const { page, cdp, hand } = await openPage(browser, url);
  const found = new Map<Phase, number>();
  for (const move of MOVES) {
    await page.evaluate("bench.start()");
    await cdp.send("HeapProfiler.startSampling", {
      samplingInterval: SAMPLING_BYTES,
      includeObjectsCollectedByMajorGC: true,
      includeObjectsCollectedByMinorGC: true,
    });
    await play(move, hand);
    const { profile } = await cdp.send("HeapProfiler.stopSampling");
    const gaps = await page.evaluate<number[]>("bench.stop()");
    found.set(move, sizeOf(profile.head) / gaps.length);
  }
  await page.context().close();
  return Object.fromEntries(found) as Allocation;
}

function sizeOf({ selfSize, children }: Node): number {
  return children.reduce((sum, child) => sum + sizeOf(child), selfSize);
}
