import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** The outcome of a command. */
export interface Outcome {
  readonly isGood: boolean;
  /** Its complete output. */
  readonly output: string;
}

/** The machine that installs a Chromium. */
export interface Machine {
  readonly isRoot: boolean;
  readonly run: (command: string, args: readonly string[]) => Outcome;
  /** The installed Chromium, if any. */
  readonly find: () => string | null;
  readonly log: (line: string) => void;
}

const PLAYWRIGHT = join("node_modules", "@playwright", "test", "cli.js");
const DEBIAN = [["update"], ["install", "-y", "--no-install-recommends", "chromium"]];

/**
 * Installs a Chromium and returns its path: Playwright's, or Debian's if that download is refused or does not
 * run; null if neither is available. Logs only the reason of each failure.
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
  // Tests start the full browser, so there is no need to download the headless shell.
  const install = [PLAYWRIGHT, "install", "--no-shell", "--no-progress", "chromium"];
  const { isGood, output } = run(process.execPath, install);
  if (!isGood) {
    const reason = output.match(/(?<=^Error: ).+$/gm)?.at(-1);
    return `Playwright's download was refused${reason ? ` (${reason})` : ""}`;
  }
  const path = find();
  // The download lacks the system libraries that it needs.
  return path && run(path, ["--version"]).isGood ? null : "Playwright's Chromium does not run here";
}

const LAST = 8;

function lastLines(output: string): string {
  return output.trim().split("\n").slice(-LAST).join("\n");
}

/** The time limit of a command; ms. */
const PATIENCE = 5 * 60_000;

/** How long a server may be silent before Playwright tries again, up to four times; ms. */
const SILENCE = 10_000;

const ENVIRONMENT = {
  PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: `${SILENCE}`,
  DEBIAN_FRONTEND: "noninteractive",
};

/** Runs a command and captures its output. */
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
