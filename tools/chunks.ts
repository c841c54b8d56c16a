import { resolve } from "node:path";
import { FRAME } from "./frames.ts";

/** The part of the bundler's information about a module that is read here. */
interface ModuleInfo {
  readonly importedIds: readonly string[];
}

interface Context {
  readonly getModuleInfo: (id: string) => ModuleInfo | null;
}

/** The entries, and the renderer of each. */
const ENTRIES = ["src/main.ts", "src/embed.ts"].map((path) => resolve(path));
const VIEWS = {
  page: resolve("src/view/page/mountPage.tsx"),
  frame: resolve("src/view/embed/mountEmbed.tsx") + FRAME,
};
/** What each of them loads as soon as it is there. */
const SUMMARY = resolve("src/view/summary/Summary.tsx");
const ofPage = (isIn: (entry: string) => boolean) => isIn(VIEWS.page) || isIn(SUMMARY);
const ofFrame = (isIn: (entry: string) => boolean) => isIn(VIEWS.frame) || isIn(SUMMARY + FRAME);

/**
 * The chunks by name, in order: `first` holds everything before the first picture, `page` and `frame` their
 * renderers, and `shared` what both then need. Everything else is loaded on demand.
 */
const IS_IN: Readonly<Record<string, (isIn: (entry: string) => boolean) => boolean>> = {
  first: (isIn) => ENTRIES.some(isIn),
  shared: (isIn) => ofPage(isIn) && ofFrame(isIn),
  page: ofPage,
  frame: ofFrame,
};

/** Groups of modules for the bundler. */
export const CHUNKS = Object.entries(IS_IN).map(([name, has], i) => ({
  // Loading a chunk runs its entry, so no two entries may share a chunk.
  name: (id: string, context: Context) =>
    !ENTRIES.includes(id) && has((entry) => reachOf(entry, context).has(id)) ? name : null,
  priority: 9 - i,
}));

const known = new Map<string, ReadonlySet<string>>();

/** All modules that one imports statically, itself included. */
function reachOf(entry: string, context: Context): ReadonlySet<string> {
  const seen = known.get(entry);
  if (seen) return seen;
  const found = new Set<string>();
  known.set(entry, found);
  const visit = (id: string) => {
    if (found.has(id)) return;
    found.add(id);
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) visit(imported);
  };
  visit(entry);
  return found;
}

/** A reader of a family of formats, or what it loads. */
const READER = /\/src\/formats\/\w+\/(?:candidates|workbook)\.ts$/;

/**
 * The name of a chunk, with its folder. A worker has readers of its own; those of the page, which it needs where workers
 * are refused, are in a folder that is not kept for offline use.
 */
export function folderOf({ facadeModuleId }: { readonly facadeModuleId: string | null }): string {
  return `assets/${READER.test(facadeModuleId ?? "") ? "readers/" : ""}[name]-[hash].js`;
}
