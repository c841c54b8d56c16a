import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type LaunchOptions } from "@playwright/test";
import { getChromium, runQuietly } from "./getChromium";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** The Chromium that tests use: `CHROMIUM_PATH`, then the system's, then Playwright's own; null where there is none. */
export function findChromium(): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const ofSystem = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const choices = [process.env.CHROMIUM_PATH, ...ofSystem, playwrights()];
  return choices.find((path) => path && isExecutable(path)) ?? null;
}

/** How to start it; without its sandbox only for root, for whom there is none. */
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

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const say = (line: string) => console.log(`browser: ${line}`);
  const path =
    findChromium() ?? getChromium({ isRoot: isRoot(), run: runQuietly, find: findChromium, say });
  if (path) {
    say(path);
  } else {
    say("found no Chromium and could not get one: install it, or set CHROMIUM_PATH to where it is");
    process.exitCode = 1;
  }
}
