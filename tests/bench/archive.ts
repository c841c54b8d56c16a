import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "@playwright/test";
import { openDatabase } from "../../tools/archive/database";
import { generate } from "../../tools/archive/generate";
import { makeArchive } from "../../tools/archive/make";
import { launchOptions } from "../../tools/browser";
import { RECORD, readRecord } from "../../tools/record/read";
import { type Hand, PHASES, play } from "./gestures";
import { type Measured, measurePage, openPage } from "./measure";
import { serveRanges } from "./ranges";
import { buildApp, serve } from "./server";
import { median } from "./statistics";

const HELP = `npm run bench:archive -- [options]
  --sizes 1,10            millions of events, made up in the shape of GDELT
  --folder FOLDER         where archives are made, or are already; otherwise they go when it is done
  --app FOLDER            a build of the app, if there is one
  --runs 3                runs of each, of which the median counts
  --minutes 5             how long each archive is panned before its memory is measured`;

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1,10" },
    folder: { type: "string" },
    app: { type: "string" },
    runs: { type: "string", default: "3" },
    minutes: { type: "string", default: "5" },
    help: { type: "boolean", default: false },
  },
});

/** Rows of a file of made-up input; a few of them are of no relation. */
const PER_FILE = 12_500_000;
const KEPT = 0.75;

function say(line: string): void {
  console.error(`bench: ${line}`);
}

/** Makes an archive of about so many millions of events, if it is not there. */
async function provide(folder: string, millions: number): Promise<void> {
  const out = join(folder, `${millions}M`);
  if (existsSync(join(out, "archive.json"))) return;
  const record = readRecord(RECORD, []);
  if (!record) throw new Error("bench: expected a record without faults");
  const input = join(out, "input");
  await mkdir(input, { recursive: true });
  const limits = { memory: "8GB", threads: 1 };
  const database = await openDatabase({ ...limits, spill: input });
  const files: string[] = [];
  const rows = Math.round((millions * 1e6) / KEPT);
  for (let first = 0; first < rows; first += PER_FILE) {
    const file = join(input, `${files.length}.parquet`);
    const seed = (0.37 * (files.length + 1)) % 1;
    await generate(database, file, Math.min(PER_FILE, rows - first), { seed, first });
    files.push(file);
  }
  database.close();
  const start = performance.now();
  const { events } = await makeArchive({
    ...{ files, out, map: "gdelt", title: `${millions} million`, ...limits, record },
    group: 20_480,
    say: () => {},
  });
  say(`${events} events made in ${Math.round((performance.now() - start) / 1000)} s`);
  await rm(input, { recursive: true });
}

async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const options = launchOptions();
  const browser = await chromium.launch({
    ...options,
    args: [...(options.args ?? []), "--disable-gpu"],
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

interface First {
  readonly painted: number;
  readonly requests: number;
  readonly bytes: number;
  /** Each file with its bytes. */
  readonly files: readonly (readonly [path: string, bytes: number])[];
}

/** What of an archive was read before its first picture, and when that came. */
function firstPicture(url: string, archives: string): Promise<First> {
  return withBrowser(async (browser) => {
    const { page } = await openPage(browser, url);
    return page.evaluate((archives) => {
      const [mark] = performance.getEntriesByName("timeline-painted");
      const painted = mark?.startTime ?? Number.NaN;
      const files = performance
        .getEntriesByType("resource")
        .filter(({ name, startTime }) => name.startsWith(archives) && startTime < painted)
        .map((file): [string, number] => [
          file.name.slice(archives.length),
          (file as PerformanceResourceTiming).encodedBodySize,
        ]);
      const bytes = files.reduce((sum, [, size]) => sum + size, 0);
      return { painted, requests: files.length, bytes, files };
    }, archives);
  });
}

/** How long a filter takes until everything in a view of three months is exact and read; ms. */
function filterNear(url: string): Promise<number> {
  return withBrowser(async (browser) => {
    const { page } = await openPage(browser, `${url}&time=2014-03..2014-05`);
    const rest = () => {
      const line = document.querySelector(".archive-line")?.textContent ?? "…";
      return !line.includes("…");
    };
    await page.waitForFunction(rest);
    const start = await page.evaluate(() => {
      document.querySelector<HTMLElement>(".chip")?.click();
      return performance.now();
    });
    await page.waitForFunction(() => {
      const line = document.querySelector(".archive-line")?.textContent ?? "";
      return line.includes("…");
    });
    await page.waitForFunction(rest);
    return page.evaluate((start) => performance.now() - start, start);
  });
}

/** The memory of a page after it was panned for some minutes, deep in the archive; bytes. */
function panned(url: string, minutes: number): Promise<number> {
  return withBrowser(async (browser) => {
    const { page, cdp, hand } = await openPage(browser, url);
    const end = performance.now() + minutes * 60_000;
    while (performance.now() < end) await wander(hand);
    await cdp.send("HeapProfiler.collectGarbage");
    const { usedSize, backingStorageSize } = await cdp.send("Runtime.getHeapUsage");
    await page.context().close();
    return usedSize + backingStorageSize;
  });
}

async function wander(hand: Hand): Promise<void> {
  for (const phase of PHASES.slice(0, 4)) await play(phase, hand);
}

const MB = 1e6;

async function bench(folder: string, app: string): Promise<void> {
  const sizes = values.sizes.split(",").map(Number);
  for (const size of sizes) await provide(folder, size);
  const [server, archives] = [await serve(app, folder), await serveRanges(folder)];
  const runs = Math.max(1, Number(values.runs) || 1);
  const times = Array.from({ length: runs });
  const measure = (url: string) => withBrowser((browser) => measurePage(browser, url));
  for (const size of sizes) {
    const url = `${server.address}?data=${archives.address}${size}M/archive.json`;
    const firsts: First[] = [];
    const pages: Measured[] = [];
    const empty: Measured[] = [];
    for (const [i] of times.entries()) {
      say(`${size}M, run ${i + 1} of ${runs}`);
      firsts.push(await firstPicture(url, archives.address));
      empty.push(await measure(`${server.address}bench/empty.html`));
      pages.push(await measure(url));
    }
    const near = await filterNear(url);
    const heap = await panned(url, Number(values.minutes));
    const of = (list: readonly First[], key: "painted" | "requests" | "bytes") =>
      median(list.map((one) => one[key]));
    console.log(`${size}M`);
    console.log(`  first picture  ${Math.round(of(firsts, "painted"))} ms after`);
    console.log(`                 ${of(firsts, "requests")} requests (at most 6)`);
    console.log(`                 ${(of(firsts, "bytes") / MB).toFixed(3)} MB (at most 1)`);
    for (const [path, bytes] of firsts[0]?.files ?? [])
      console.log(`                 ${bytes} bytes of ${path}`);
    for (const phase of PHASES.slice(0, 4)) {
      const ratio = median(
        pages.map(({ phases }, i) => phases[phase].p95 / (empty[i]?.phases[phase].p95 ?? 1)),
      );
      console.log(`  ${phase.padEnd(14)} p95 ${ratio.toFixed(2)} × the empty page (at most 1.1)`);
    }
    const toggle = median(pages.map(({ toggle }) => toggle ?? Number.NaN));
    console.log(`  filter         ${Math.round(toggle)} ms until exact (at most 300)`);
    console.log(`  filter, near   ${Math.round(near)} ms until all is read (at most 1000)`);
    console.log(`  memory         ${Math.round(heap / MB)} MB after panning (at most 250)`);
  }
  await server.close();
  await archives.close();
}

if (values.help) console.log(HELP);
else {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  try {
    const app = values.app ?? join(folder, "app");
    if (!values.app) await buildApp(app, true);
    await bench(values.folder ?? folder, app);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
