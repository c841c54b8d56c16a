import { brotliCompressSync, constants } from "node:zlib";
import type { Browser } from "@playwright/test";

/** What a page loads without being touched: its files, and the styles in itself under its own name. */
export interface FirstLoad {
  readonly page: string;
  /** Scripts and styles, largest first; bytes after brotli 11. */
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  readonly bytes: number;
  /** Of these, what had come when the first live picture was there. */
  readonly untilPicture: number;
  readonly requests: number;
  /** Requests to other origins than the page's. */
  readonly foreign: number;
}

const IMPORT = /\bimport\s*(?:[\w*{][^"'()]*?\bfrom\s*)?["'](\.[^"']+)["']/g;

/** Counts the first load of a page from its requests; static imports count even if their request was missed. */
export async function firstLoad(
  browser: Browser,
  address: string,
  page: string,
): Promise<FirstLoad> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const requests: { url: string; type: string }[] = [];
  tab.on("request", (request) => {
    requests.push({ url: request.url(), type: request.resourceType() });
  });
  await tab.goto(new URL(page, address).href);
  await tab.waitForSelector("html[data-ready]", { state: "attached" });
  await tab.waitForLoadState("networkidle");
  const early = await tab.evaluate(() => {
    const painted = performance.getEntriesByName("timeline-painted")[0]?.startTime ?? 0;
    const resources = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    return resources.filter(({ responseEnd }) => responseEnd <= painted).map(({ name }) => name);
  });
  const styles = await tab.evaluate(() =>
    Array.from(document.querySelectorAll("style"), ({ textContent }) => textContent).join(""),
  );
  await context.close();
  const code = requests.filter(({ type }) => type === "script" || type === "stylesheet");
  const texts = new Map<string, Buffer>();
  for (const { url } of code) await gather(url, texts);
  const own = new URL(page, address).href;
  texts.set(own, Buffer.from(styles));
  const files = [...texts]
    .map(([url, text]) => ({
      name: new URL(url).pathname.slice(1),
      bytes: brotli(text),
      isEarly: early.includes(url) || url === own,
    }))
    .sort((a, b) => b.bytes - a.bytes);
  const sum = (some: typeof files) => some.reduce((total, { bytes }) => total + bytes, 0);
  const { origin } = new URL(address);
  return {
    page,
    files,
    bytes: sum(files),
    untilPicture: sum(files.filter(({ isEarly }) => isEarly)),
    requests: requests.length,
    foreign: requests.filter(({ url }) => new URL(url).origin !== origin).length,
  };
}

async function gather(url: string, texts: Map<string, Buffer>): Promise<void> {
  if (texts.has(url)) return;
  const text = Buffer.from(await (await fetch(url)).arrayBuffer());
  texts.set(url, text);
  if (!url.endsWith(".js")) return;
  for (const [, path] of text.toString().matchAll(IMPORT)) {
    if (path) await gather(new URL(path, url).href, texts);
  }
}

function brotli(text: Buffer): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
