import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type LaunchOptions } from "@playwright/test";

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

/** Longest that a download may take before it counts as refused; ms. */
const PATIENCE = 5 * 60_000;

function runs(command: string, ...args: string[]): boolean {
  const { status } = spawnSync(command, args, { stdio: "inherit", timeout: PATIENCE });
  return status === 0;
}

/** Gets a Chromium where there is none: Playwright's, or Debian's where that one is refused or does not run. */
function getChromium(): boolean {
  console.log("browser: found no Chromium, getting one");
  const playwright = join("node_modules", "@playwright", "test", "cli.js");
  if (runs(process.execPath, playwright, "install", "chromium")) {
    const path = findChromium();
    // It is downloaded without the system's libraries that it needs.
    if (path && runs(path, "--version")) return true;
  }
  if (!isRoot()) return false;
  return (
    runs("apt-get", "update") &&
    runs("apt-get", "install", "-y", "--no-install-recommends", "chromium") &&
    findChromium() !== null
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (findChromium() ?? getChromium()) {
    console.log(`browser: ${findChromium()}`);
  } else {
    console.error(
      "browser: found no Chromium and could not get one: install it, or set CHROMIUM_PATH to where it is",
    );
    process.exitCode = 1;
  }
}
