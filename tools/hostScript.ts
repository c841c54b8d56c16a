import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { minifySync, type Plugin } from "vite";

const FILE = "embed.js";

/** The script for pages with frames as it is served: `public/embed.js` without what is for its readers. */
export function hostScript(): string {
  const { code, errors } = minifySync(FILE, readFileSync(`public/${FILE}`, "utf8"));
  if (errors[0]) throw new Error(`public/${FILE}: ${errors[0].message}`);
  return code;
}

/** Writes the script for pages with frames into the build. */
export function hostScriptPlugin(): Plugin {
  let folder = "";
  return {
    name: "host-script",
    apply: "build",
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    closeBundle: () => writeFileSync(resolve(folder, FILE), hostScript()),
  };
}
