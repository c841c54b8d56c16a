import { test as base, expect } from "@playwright/test";
import { APP, HOST, SITE } from "./ports";

interface Guards {
  /** Errors of the console that a test is about. */
  readonly allowed: RegExp | null;
  readonly guard: null;
}

/** Every test also fails at an error in the console and at a request to anybody but our own servers. */
export const test = base.extend<Guards>({
  allowed: [null, { option: true }],
  guard: [
    async ({ context, allowed }, use) => {
      const faults: string[] = [];
      context.on("weberror", (fault) => faults.push(`thrown: ${fault.error().message}`));
      context.on("console", (message) => {
        const [text, url] = [message.text(), message.page()?.url() ?? ""];
        const isWrong = message.type() === "error" || message.type() === "warning";
        // With a dataset of one's own, ours has been preloaded in vain.
        const isVain = url.includes("data=") && text.includes("preloaded using link preload");
        // The tests go without a service worker, but for those that are about it.
        const isBlocked = text.startsWith("Service Worker registration blocked");
        if (isWrong && !isVain && !isBlocked && !allowed?.test(text)) faults.push(text);
      });
      context.on("request", (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith("http") && ![APP, HOST, SITE].includes(origin))
          faults.push(`request to ${origin}`);
      });
      await use(null);
      expect(faults, "errors in the console and requests to others").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
