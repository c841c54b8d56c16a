import { expect, test } from "vitest";
import { getChromium, type Outcome, runQuietly } from "../../tools/getChromium";

const GOOD: Outcome = { isGood: true, output: "" };

const REFUSED: Outcome = {
  isGood: false,
  output:
    `Downloading Chrome for Testing\nError: getaddrinfo ENOTFOUND cdn.example\n    at lookup (node:dns)\n`.repeat(
      5,
    ),
};

/** A machine on which the commands with a given word end as stated; all others succeed. */
function machineOf(ends: Record<string, Outcome>, isRoot = true) {
  const lines: string[] = [];
  let found: string | null = null;
  const run = (command: string, args: readonly string[]) => {
    const words = [command, ...args].join(" ");
    const end = Object.entries(ends).find(([word]) => words.includes(word))?.[1] ?? GOOD;
    if (end.isGood && args.includes("install"))
      found = command === "apt-get" ? "/usr/bin/chromium" : "/cache/chrome";
    return end;
  };
  const path = getChromium({ isRoot, run, find: () => found, log: (line) => lines.push(line) });
  return { path, lines };
}

test("Playwright's Chromium is taken where it comes and runs", () => {
  const { path, lines } = machineOf({});
  expect(path).toBe("/cache/chrome");
  expect(lines).toHaveLength(1);
});

test("where Playwright's download is refused, one line says so and Debian's comes", () => {
  const { path, lines } = machineOf({ "cli.js": REFUSED });
  expect(path).toBe("/usr/bin/chromium");
  expect(lines.slice(1)).toEqual([
    "Playwright's download was refused (getaddrinfo ENOTFOUND cdn.example), installing Debian's chromium",
  ]);
});

test("where Playwright's Chromium does not run, Debian's comes", () => {
  const { path, lines } = machineOf({ "--version": { isGood: false, output: "no libnss3.so" } });
  expect(path).toBe("/usr/bin/chromium");
  expect(lines[1]).toBe("Playwright's Chromium does not run here, installing Debian's chromium");
});

test("where Debian's fails, too, the last that it wrote is shown", () => {
  const output = Array.from({ length: 100 }, (_, i) => `line ${i}`).join("\n");
  const { path, lines } = machineOf({
    "cli.js": REFUSED,
    "apt-get update": { isGood: false, output },
  });
  expect(path).toBeNull();
  expect(lines).toHaveLength(3);
  expect(lines[2]).toMatch(/^apt-get update failed:\nline 92\n(.*\n)+line 99$/);
});

test("who is not root installs nothing", () => {
  const { path, lines } = machineOf({ "cli.js": REFUSED }, false);
  expect(path).toBeNull();
  expect(lines[1]).toMatch(/refused .* and only root can install/);
});

test("a command is run without a word, and what it wrote is kept", () => {
  const script = "console.log('out'); console.error('err'); process.exit(3)";
  const { isGood, output } = runQuietly(process.execPath, ["-e", script]);
  expect(isGood).toBe(false);
  expect(output).toMatch(/out\s+err/);
  expect(runQuietly("no-such-command", []).output).toContain("ENOENT");
});
