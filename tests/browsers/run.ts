import { spawnSync } from "node:child_process";
import { BROWSERS } from "./browsers";

const missing = BROWSERS.filter(({ isHere }) => !isHere());
for (const { name, packages } of missing)
  console.log(`browsers: found no ${name}; Debian has it: apt-get install ${packages}`);

if (missing.length === BROWSERS.length) {
  console.log("browsers: nothing was tried");
  process.exitCode = 1;
} else {
  const args = ["vitest", "run", "--config", "vitest.browsers.config.ts"];
  process.exitCode = spawnSync("npx", args, { stdio: "inherit" }).status ?? 1;
}
