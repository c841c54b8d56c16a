import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { findChromium, launchOptions } from "../../tools/browser";

/** Lighthouse's result for a page on a mid-range phone, with its own presets. */
export interface Audit {
  readonly page: string;
  /** 0 … 100, by category. */
  readonly scores: Readonly<Record<string, number>>;
  /** How long the page could not answer while it came; ms. */
  readonly blocking: number;
  /** Failed audits in categories that require the full score: "seo: hreflang". */
  readonly findings: readonly string[];
}

/** The categories that require the full score; speed does not, because it depends on the machine. */
export const FAULTLESS = ["accessibility", "best-practices", "seo"] as const;

/** Runs Lighthouse on pages of a site. Throws if it cannot open one. */
export async function auditPages(address: string, pages: readonly string[]): Promise<Audit[]> {
  const chromePath = findChromium();
  const chromeFlags = ["--headless=new", ...(launchOptions().args ?? [])];
  const chrome = await launch({ ...(chromePath && { chromePath }), chromeFlags });
  try {
    const audits: Audit[] = [];
    for (const page of pages) audits.push(await audit(address, page, chrome.port));
    return audits;
  } finally {
    chrome.kill();
  }
}

async function audit(address: string, page: string, port: number): Promise<Audit> {
  const result = await lighthouse(new URL(page, address).href, { port, logLevel: "error" });
  if (!result || result.lhr.runtimeError) {
    throw new Error(
      `lighthouse: expected a report of ${page}, got ${result?.lhr.runtimeError?.message}`,
    );
  }
  const { categories, audits } = result.lhr;
  const scores = Object.values(categories).map(({ id, score }) => [id, (score ?? 0) * 100]);
  const findings = FAULTLESS.flatMap((name) =>
    (categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${name}: ${id}`),
  );
  const blocking = audits["total-blocking-time"]?.numericValue ?? Number.NaN;
  return { page, scores: Object.fromEntries(scores), blocking, findings };
}
