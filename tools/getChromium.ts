import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** What became of a command. */
export interface Outcome {
  readonly isGood: boolean;
  /** All that it wrote. */
  readonly output: string;
}

/** The machine that gets a Chromium. */
export interface Machine {
  readonly isRoot: boolean;
  readonly run: (command: string, args: readonly string[]) => Outcome;
  /** The Chromium that is there, if any. */
  readonly find: () => string | null;
  readonly log: (line: string) => void;
}

const PLAYWRIGHT = join("node_modules", "@playwright", "test", "cli.js");
const DEBIAN = [["update"], ["install", "-y", "--no-install-recommends", "chromium"]];

/**
 * Gets a Chromium where there is none and returns its path: Playwright's, or Debian's where that one is
 * refused or does not run; null where neither can be had. Of what fails it says why, and no more.
 */
export function getChromium({ isRoot, run, find, log }: Machine): string | null {
  log("found no Chromium, getting Playwright's");
  const fault = playwrightsFault(run, find);
  if (fault === null) return find();
  if (!isRoot) {
    log(`${fault}, and only root can install Debian's chromium`);
    return null;
  }
  log(`${fault}, installing Debian's chromium`);
  for (const args of DEBIAN) {
    const { isGood, output } = run("apt-get", args);
    if (isGood) continue;
    log(`apt-get ${args[0]} failed:\n${lastLines(output)}`);
    return null;
  }
  return find();
}

function playwrightsFault(run: Machine["run"], find: Machine["find"]): string | null {
  // Tests start the browser itself, so that its headless shell would be a download in vain.
  const install = [PLAYWRIGHT, "install", "--no-shell", "--no-progress", "chromium"];
  const { isGood, output } = run(process.execPath, install);
  if (!isGood) {
    const reason = output.match(/(?<=^Error: ).+$/gm)?.at(-1);
    return `Playwright's download was refused${reason ? ` (${reason})` : ""}`;
  }
  const path = find();
  // It is downloaded without the system's libraries that it needs.
  return path && run(path, ["--version"]).isGood ? null : "Playwright's Chromium does not run here";
}

const LAST = 8;

function lastLines(output: string): string {
  return output.trim().split("\n").slice(-LAST).join("\n");
}

/** Longest that a command may take before it counts as failed; ms. */
const PATIENCE = 5 * 60_000;

/** Longest that a server may be silent before Playwright tries again, which it does four times; ms. */
const SILENCE = 10_000;

const ENVIRONMENT = {
  PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: `${SILENCE}`,
  DEBIAN_FRONTEND: "noninteractive",
};

/** Runs a command and keeps what it writes. */
export function runQuietly(command: string, args: readonly string[]): Outcome {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    stdio: ["ignore", "pipe", "pipe"],
    encoding: "utf8",
    timeout: PATIENCE,
    env: { ...ENVIRONMENT, ...process.env },
  });
  const output = [stdout, stderr, error ? String(error) : ""].filter(Boolean).join("\n");
  return { isGood: status === 0, output };
}
