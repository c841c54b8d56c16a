import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Plugin } from "vite";

/**
 * Frames are rendered by Preact, a tenth of the size of React, because an article has no bytes to spare. Modules that
 * render are built twice, for frames with this mark; all others are shared with the page.
 */
export const FRAME = "?frame";

/** What renders in place of React, by the names that are imported. */
export const RENDERERS: Readonly<Record<string, string>> = {
  react: "preact/compat",
  "react-dom": "preact/compat",
  "react-dom/client": "preact/compat/client",
  "react/jsx-runtime": "preact/jsx-runtime",
};

/** The entry of a frame. */
const ENTRY = resolve("src/embed.ts");
/** Packages that render. */
const PACKAGES = /\/node_modules\/(?:zustand\/esm\/(?!vanilla)|@tanstack\/react-virtual\/)/;

export function preactInFrames(): Plugin {
  let rendering: ReadonlySet<string> = new Set();
  return {
    name: "preact-in-frames",
    apply: "build",
    enforce: "pre",
    buildStart() {
      rendering = renderingModules(resolve("src"));
    },
    async resolveId(source, importer, options) {
      const isMarked = importer?.endsWith(FRAME) ?? false;
      if (!importer || (!isMarked && importer !== ENTRY)) return null;
      const from = isMarked ? importer.slice(0, -FRAME.length) : importer;
      const wanted = isMarked ? (RENDERERS[source] ?? source) : source;
      const found = await this.resolve(wanted, from, { ...options, skipSelf: true });
      const isTwice = found && (rendering.has(found.id) || PACKAGES.test(found.id));
      return isTwice ? { ...found, id: found.id + FRAME } : found;
    },
  };
}

const IMPORT = /^(?:import|export)\s(?!type\b)[^;"]*?from "([^"]+)"/gm;

/** The modules of a folder that render: they import React or have JSX, themselves or through others. */
export function renderingModules(folder: string): ReadonlySet<string> {
  const files = filesIn(folder).filter((file) => /\.tsx?$/.test(file));
  const all = new Set(files);
  const importers = new Map<string, string[]>();
  const open: string[] = [];
  for (const file of files) {
    // JSX imports its renderer implicitly.
    if (file.endsWith(".tsx")) open.push(file);
    for (const [, source = ""] of readFileSync(file, "utf8").matchAll(IMPORT)) {
      if (/^(?:react|zustand$|@tanstack\/react)/.test(source)) open.push(file);
      const path = join(dirname(file), source);
      const target = [`${path}.ts`, `${path}.tsx`].find((name) => all.has(name));
      if (target) importers.set(target, [...(importers.get(target) ?? []), file]);
    }
  }
  const found = new Set<string>();
  for (let file = open.pop(); file; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    open.push(...(importers.get(file) ?? []));
  }
  return found;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}
