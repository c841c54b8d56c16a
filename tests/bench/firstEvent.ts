import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Browser } from "@playwright/test";
import { median } from "./statistics";

/** When a page has something to show. */
export interface FirstEvent {
  readonly page: string;
  /** From the start of the navigation to the static picture of the events; 0 where there is none. Ms. */
  readonly still: number;
  /** To the frame that has the first live event; ms. */
  readonly event: number;
  /** To its largest paint, and what that was: `IMG`, `H1` …; ms. */
  readonly largest: number;
  readonly element: string;
}

/** A slow line, as DevTools simulates it: bytes a second, and ms of latency. */
export interface Line {
  readonly throughput: number;
  readonly latency: number;
}

/** 400 kbit/s with 400 ms. */
export const SLOW: Line = { throughput: 50_000, latency: 400 };

const WATCH = fileURLToPath(new URL("pages/first.js", import.meta.url));
const PATIENCE = 60_000;
const SETTLE_MS = 700;

/** Opens a page with an empty cache and waits for its first event. */
export async function measureFirst(
  browser: Browser,
  address: string,
  page: string,
  line: Line | null = null,
): Promise<FirstEvent> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: "block",
  });
  const tab = await context.newPage();
  await tab.addInitScript({ path: WATCH });
  if (line) {
    const cdp = await context.newCDPSession(tab);
    await cdp.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: line.latency,
      downloadThroughput: line.throughput,
      uploadThroughput: line.throughput,
    });
  }
  await tab.goto(new URL(page, address).href, { waitUntil: "commit" });
  await tab.waitForFunction(() => window.first.event > 0, null, { timeout: PATIENCE });
  // The browser reports its largest paint some time after it.
  await sleep(SETTLE_MS);
  const first = await tab.evaluate(() => window.first);
  await context.close();
  return { page, ...first };
}

/** Several pages, each several times by turns, so that what disturbs one disturbs all; medians. */
export async function measureFirsts(
  open: <T>(use: (browser: Browser) => Promise<T>) => Promise<T>,
  address: string,
  pages: readonly string[],
  runs: number,
  line: Line | null = null,
): Promise<FirstEvent[]> {
  const all: FirstEvent[] = [];
  for (let run = 0; run < runs; run++)
    for (const page of pages)
      all.push(await open((browser) => measureFirst(browser, address, page, line)));
  return pages.map((page) => {
    const own = all.filter((first) => first.page === page);
    return {
      page,
      still: median(own.map(({ still }) => still)),
      event: median(own.map(({ event }) => event)),
      largest: median(own.map(({ largest }) => largest)),
      element: own[0]?.element ?? "",
    };
  });
}

declare global {
  interface Window {
    first: Omit<FirstEvent, "page">;
  }
}
