import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { minifySync, type Plugin } from "vite";

/** The script for pages with frames, and what runs before the first paint. */
const FILES = ["embed.js", "first.js"];

/** A script of `public/` as it is served: without what is for its readers. */
export function servedScript(file: string): string {
  const { code, errors } = minifySync(file, readFileSync(`public/${file}`, "utf8"));
  if (errors[0]) throw new Error(`public/${file}: ${errors[0].message}`);
  return code;
}

/** Writes the scripts of `public/` into the build as they are served. */
export function publicScripts(): Plugin {
  let folder = "";
  return {
    name: "public-scripts",
    apply: "build",
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    closeBundle: () => {
      for (const file of FILES) writeFileSync(resolve(folder, file), servedScript(file));
    },
  };
}
