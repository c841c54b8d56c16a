import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Browser, CDPSession, Page } from "@playwright/test";
import { type Hand, handOver, PHASES, type Phase, play } from "./gestures";
import { watchOthers } from "./others";
import { median, quantile } from "./statistics";

const PROBE = fileURLToPath(new URL("pages/probe.js", import.meta.url));
const VIEWPORT = { width: 1280, height: 800 };
/** The longest time that the largest dataset may take to load. */
const PATIENCE = 5 * 60_000;
/** The time for inertia and deferred work to finish. */
const SETTLE_MS = 700;
/** A longer gap counts as a missed frame. */
const LATE = 33;

/** Gaps between the frames of a phase, ms. */
export interface Frames {
  readonly median: number;
  readonly p95: number;
  /** The share of gaps over 33 ms, 0 … 1. */
  readonly late: number;
}

/** One page, loaded once and put through all phases. */
export interface Measured {
  /** From the start of the navigation until the first events are on screen; ms. */
  readonly painted: number;
  /** The longest gap between two frames while loading; ms. */
  readonly longestGap: number;
  /** The values of the progress bar while loading, 0 … 1, one entry per change. */
  readonly progress: readonly number[];
  readonly phases: Readonly<Record<Phase, Frames>>;
  /** From the click on a chip until number and picture were presented; ms. Null if there is nothing to filter. */
  readonly toggle: number | null;
  /** The share of the processors that other programs used meanwhile, 0 … 1. */
  readonly others: number;
  /** Bytes in use at the end, after garbage collection: objects and their buffers. */
  readonly heap: number;
}

export interface Opened {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly hand: Hand;
  readonly loadGaps: readonly number[];
}

/** Loads a page with an empty cache, after `prepare`, and waits until it takes input. */
export async function openPage(
  browser: Browser,
  url: string,
  prepare?: (opened: Pick<Opened, "page" | "cdp">) => Promise<void>,
): Promise<Opened> {
  // A service worker would fetch files for later in the middle of a gesture.
  const context = await browser.newContext({ viewport: VIEWPORT, serviceWorkers: "block" });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.addInitScript({ path: PROBE });
  const cdp = await context.newCDPSession(page);
  await prepare?.({ page, cdp });
  await page.goto(url);
  await page.waitForSelector("html[data-ready]", { state: "attached" });
  const loadGaps = await page.evaluate<number[]>("bench.stop()");
  await sleep(SETTLE_MS);
  return { page, cdp, hand: await handOver(page, cdp), loadGaps };
}

export async function measurePage(browser: Browser, url: string): Promise<Measured> {
  const shareOfOthers = await watchOthers(browser);
  const { page, cdp, hand, loadGaps } = await openPage(browser, url);
  const painted = await page.evaluate<number | null>("bench.painted()");
  if (painted === null)
    throw new Error(`bench: expected the mark timeline-painted, got none: ${url}`);
  const progress = await page.evaluate<number[]>("bench.progress()");
  const phases = new Map<Phase, Frames>();
  let toggles: number[] = [];
  for (const phase of PHASES) {
    await page.evaluate("bench.start()");
    toggles = await play(phase, hand);
    phases.set(phase, toFrames(await page.evaluate<number[]>("bench.stop()")));
    await sleep(SETTLE_MS);
  }
  const others = await shareOfOthers();
  const heap = await heapOf(cdp);
  await page.context().close();
  return {
    painted,
    longestGap: Math.max(...loadGaps),
    progress: progress.filter((share) => share >= 0),
    phases: Object.fromEntries(phases) as Record<Phase, Frames>,
    toggle: toggles.length > 0 ? median(toggles) : null,
    others,
    heap,
  };
}

function toFrames(gaps: readonly number[]): Frames {
  return {
    median: median(gaps),
    p95: quantile(gaps, 0.95),
    late: gaps.filter((gap) => gap > LATE).length / gaps.length,
  };
}

async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize, backingStorageSize } = await cdp.send("Runtime.getHeapUsage");
  return usedSize + backingStorageSize;
}
