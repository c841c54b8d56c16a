import { cpus } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import type { Browser } from "@playwright/test";

/** The busy time of all processors, ms. */
function worked(): number {
  const times = cpus().map(({ times }) => times.user + times.nice + times.sys + times.irq);
  return times.reduce((sum, time) => sum + time, 0);
}

/** The processor time of this process and a browser, ms. */
async function ownWork(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const { user, system } = process.cpuUsage();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, (user + system) / 1000);
}

/** Starts to measure; the returned function gives the share of the processors that others used since, 0 … 1. */
export async function watchOthers(browser: Browser): Promise<() => Promise<number>> {
  const [begin, all, own] = [performance.now(), worked(), await ownWork(browser)];
  return async () => {
    const others = worked() - all - ((await ownWork(browser)) - own);
    return Math.max(0, others / ((performance.now() - begin) * cpus().length));
  };
}

const LOOK = 1500;

/** Waits until others use less than `most` of the processors, 0 … 1, or for `patience` ms. */
export async function awaitQuiet(most: number, patience: number): Promise<void> {
  const end = performance.now() + patience;
  do {
    const [begin, all] = [performance.now(), worked()];
    await sleep(LOOK);
    const share = (worked() - all) / ((performance.now() - begin) * cpus().length);
    if (share < most) return;
  } while (performance.now() < end);
}
