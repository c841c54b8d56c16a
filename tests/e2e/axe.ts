import { readFileSync } from "node:fs";
import { expect, type Frame, type Page } from "@playwright/test";
import type axe from "axe-core";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const SCRIPT = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
export const WIDE = { width: 1280, height: 800 };
export const NARROW = { width: 390, height: 844 };
const SCHEMES = ["light", "dark"] as const;

/** What axe finds wrong with a page, with every rule that it has. */
export async function violationsIn(page: Page | Frame): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(SCRIPT);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, {
      resultTypes: ["violations"],
      // It changes what is reported of a fault, and fetches sound and styles again for rules on those alone.
      selectors: false,
      preload: false,
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary}`),
    );
  });
}

interface Look {
  /** The frame to look into, if it is not the page itself. */
  readonly inner?: () => Page | Frame;
  readonly sizes?: readonly { readonly width: number; readonly height: number }[];
}

/** Looks at a page in light and dark, wide and narrow. */
export async function expectAccessible(page: Page, look: Look = {}): Promise<void> {
  const { inner = () => page, sizes = [WIDE, NARROW] } = look;
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      await inner().waitForFunction(
        (theme) => document.documentElement.dataset.theme === theme,
        colorScheme,
      );
      expect(await violationsIn(inner()), `${colorScheme}, ${size.width} px`).toEqual([]);
    }
  }
}
