import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { expect, it } from "vitest";
import { renderingModules } from "../../tools/frames";

it("finds the modules that render, themselves or through others, and no others", () => {
  const folder = mkdtempSync(join(tmpdir(), "frames-"));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), `${text}\n`);
  write("time.ts", "export const DAY = 1;");
  write("hook.ts", 'import { useState } from "react";\nexport const useIt = useState;');
  write("words.ts", 'import type { ReactNode } from "react";\nexport type Words = ReactNode;');
  write("Icon.tsx", "export const Icon = () => <i />;");
  write("open.ts", 'import { DAY } from "./time";\nexport { useIt } from "./hook";\nvoid DAY;');
  write("late.ts", 'export const load = () => import("./Icon");');
  const found = [...renderingModules(folder)].map((file) => relative(folder, file)).sort();
  expect(found).toEqual(["Icon.tsx", "hook.ts", "open.ts"]);
  rmSync(folder, { recursive: true });
});

it("shares what begins a page between page and frame", () => {
  const rendering = renderingModules(resolve("src"));
  expect(rendering).toContain(resolve("src/view/chart/Chart.tsx"));
  for (const file of ["page/start.ts", "page/load.ts", "base/frames.ts", "chart/firstPicture.ts"])
    expect(rendering).not.toContain(resolve("src/view", file));
});
