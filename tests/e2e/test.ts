import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { APP, HOST, SITE } from "./ports";

interface Guards {
  /** Console errors that a test expects. */
  readonly allowed: RegExp | null;
  readonly guard: null;
}

interface Shared {
  /** Opens a page by its search, once for all tests that only read it. */
  readonly read: (search: string) => Promise<Page>;
}

/** Collects the faults in a context: console errors, and requests to servers other than ours. */
function watch(context: BrowserContext, allowed: RegExp | null): string[] {
  const faults: string[] = [];
  context.on("weberror", (fault) => faults.push(`thrown: ${fault.error().message}`));
  context.on("console", (message) => {
    const [text, url] = [message.text(), message.page()?.url() ?? ""];
    const isWrong = message.type() === "error" || message.type() === "warning";
    // With another dataset, ours is preloaded in vain; in a window that changes, the picture for the one that it was.
    const isPreload = text.includes("preloaded using link preload");
    const isVain = isPreload && (/data=|#d=/.test(url) || text.includes("/still/"));
    // Only tests about the service worker run with one.
    const isBlocked = text.startsWith("Service Worker registration blocked");
    if (isWrong && !isVain && !isBlocked && !allowed?.test(text)) faults.push(text);
  });
  context.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && ![APP, HOST, SITE].includes(origin))
      faults.push(`request to ${origin}`);
  });
  return faults;
}

/** Every test also fails on a console error and on a request to a server other than ours. */
export const test = base.extend<Guards, Shared>({
  allowed: [null, { option: true }],
  page: async ({ page }, use) => {
    // The tab is that of the test before, cleared but for the way back and the network.
    await page.context().setOffline(false);
    const session = await page.context().newCDPSession(page);
    await session.send("Page.resetNavigationHistory");
    await session.detach();
    await use(page);
  },
  guard: [
    async ({ context, allowed }, use) => {
      const faults = watch(context, allowed);
      await use(null);
      expect(faults, "errors in the console and requests to others").toEqual([]);
    },
    { auto: true },
  ],
  read: [
    async ({ browser }, use, { project }) => {
      const { viewport = null, locale = "en", timezoneId = "UTC" } = project.use;
      const options = { viewport, locale, timezoneId, serviceWorkers: "block" as const };
      const context = await browser.newContext(options);
      const faults = watch(context, null);
      const pages = new Map<string, Page>();
      const read = async (search: string) => {
        const known = pages.get(search);
        if (known) return known;
        const page = await context.newPage();
        await page.goto(`${APP}/${search}`);
        await page.locator("html[data-ready]").waitFor();
        expect(faults, "errors in the console and requests to others").toEqual([]);
        pages.set(search, page);
        return page;
      };
      await use(read);
      await context.close();
    },
    { scope: "worker" },
  ],
});

export { expect };
