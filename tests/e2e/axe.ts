import { readFileSync } from "node:fs";
import { expect, type Frame, type Page } from "@playwright/test";
import type axe from "axe-core";
import type { Words } from "../../src/i18n/en/words";
import { LANGUAGES } from "./languages";
import { test } from "./test";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const SCRIPT = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
export const WIDE = { width: 1280, height: 800 };
export const NARROW = { width: 390, height: 844 };
type Size = typeof WIDE;
const THEMES = ["light", "dark"] as const;
type Theme = (typeof THEMES)[number];

/** The violations that axe finds in a page, by all of its rules. */
export async function violationsIn(page: Page | Frame): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(SCRIPT);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, {
      resultTypes: ["violations"],
      // Off: the first changes only the report, the second fetches media and styles again for its own rules.
      selectors: false,
      preload: false,
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary}`),
    );
  });
}

/** Brings a page into the state of a test, by its address if possible. */
type Arrive = (in_: {
  readonly page: Page;
  readonly lang: string;
  readonly words: Words;
}) => Promise<unknown>;

interface Options {
  /** The window sizes in which the state exists. */
  readonly sizes?: readonly Size[];
  /** The frame to check, if it is not the page itself. */
  readonly inner?: (page: Page) => Page | Frame;
}

/**
 * Defines a test for each state in which axe must find no violation: in one variant, which changes from state to
 * state, and for the long run in all: each language, light and dark, wide and narrow.
 */
export function testStates(
  states: Readonly<Record<string, Arrive>>,
  { sizes = [WIDE, NARROW], inner = (page) => page }: Options = {},
): void {
  const expectAccessible = async (page: Page, theme: Theme, size: Size) => {
    await page.setViewportSize(size);
    // With reduced motion nothing is checked in the middle of a fade.
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await expect(inner(page).locator("html")).toHaveAttribute("data-theme", theme);
    expect(await violationsIn(inner(page)), `${theme}, ${size.width} px`).toEqual([]);
  };
  for (const [i, [state, arrive]] of Object.entries(states).entries()) {
    for (const [n, [lang, words]] of LANGUAGES.entries()) {
      const theme = THEMES[i % 2] ?? "light";
      const size = sizes[(i >> 1) % sizes.length] ?? WIDE;
      if (n === i % LANGUAGES.length)
        test(`${state} is accessible: in ${lang}, ${theme}, ${size.width} px`, async ({ page }) => {
          await arrive({ page, lang, words });
          await expectAccessible(page, theme, size);
        });
      test(`${state} is accessible in ${lang}, in light and dark at every size`, {
        tag: "@long",
      }, async ({ page }) => {
        await arrive({ page, lang, words });
        for (const size of sizes)
          for (const theme of THEMES) await expectAccessible(page, theme, size);
      });
    }
  }
}
