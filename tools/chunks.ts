import { resolve } from "node:path";
import { FRAME } from "./frames.ts";

/** What the bundler tells of a module, as far as it is read here. */
interface ModuleInfo {
  readonly importedIds: readonly string[];
}

interface Context {
  readonly getModuleInfo: (id: string) => ModuleInfo | null;
}

/** The entries, and what renders each of them. */
const ENTRIES = ["src/main.ts", "src/embed.ts"].map((path) => resolve(path));
const VIEWS = {
  page: resolve("src/view/page/mountPage.tsx"),
  frame: resolve("src/view/embed/mountEmbed.tsx") + FRAME,
};

/**
 * The chunks by name, the first one first: `first` holds all that comes before the first picture, `page` and `frame`
 * what the two are rendered by, and `shared` what both need then. Everything else is loaded when it is wanted.
 */
const IS_IN: Readonly<Record<string, (isIn: (entry: string) => boolean) => boolean>> = {
  first: (isIn) => ENTRIES.some(isIn),
  shared: (isIn) => isIn(VIEWS.page) && isIn(VIEWS.frame),
  page: (isIn) => isIn(VIEWS.page),
  frame: (isIn) => isIn(VIEWS.frame),
};

/** Groups of modules for the bundler. */
export const CHUNKS = Object.entries(IS_IN).map(([name, has], i) => ({
  // An entry is run where its chunk is loaded, so that none may stand with another.
  name: (id: string, context: Context) =>
    !ENTRIES.includes(id) && has((entry) => reachOf(entry, context).has(id)) ? name : null,
  priority: 9 - i,
}));

const known = new Map<string, ReadonlySet<string>>();

/** All modules that one imports without asking, itself included. */
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
