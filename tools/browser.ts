import { pathToFileURL } from "node:url";
import { chromium, type LaunchOptions } from "@playwright/test";
import { getChromium, runQuietly } from "./getChromium";
import { findPrograms, isExecutable } from "./programs";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** The Chromium for tests: `CHROMIUM_PATH`, else the system's, else Playwright's own; null if there is none. */
export function findChromium(): string | null {
  const choices = [process.env.CHROMIUM_PATH, ...findPrograms(NAMES), playwrights()];
  return choices.find((path) => path && isExecutable(path)) ?? null;
}

/** How to start it: without a sandbox only for root, who cannot use one. */
export function launchOptions(): LaunchOptions {
  const path = findChromium();
  return { ...(path && { executablePath: path }), args: isRoot() ? ["--no-sandbox"] : [] };
}

function playwrights(): string | null {
  try {
    return chromium.executablePath();
  } catch {
    // Playwright has no Chromium for this system.
    return null;
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const log = (line: string) => console.log(`browser: ${line}`);
  const path =
    findChromium() ?? getChromium({ isRoot: isRoot(), run: runQuietly, find: findChromium, log });
  if (path) {
    log(path);
  } else {
    log("found no Chromium and could not get one: install it, or set CHROMIUM_PATH to where it is");
    process.exitCode = 1;
  }
}
