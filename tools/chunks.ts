import { resolve } from "node:path";
import { FRAME } from "./frames.ts";

/** The part of the bundler's information about a module that is read here. */
interface ModuleInfo {
  readonly importedIds: readonly string[];
  readonly dynamicallyImportedIds: readonly string[];
}

interface Context {
  readonly getModuleInfo: (id: string) => ModuleInfo | null;
}

/** The entries, and the renderer of each. */
const FRAME_ENTRY = resolve("src/embed.ts");
const ENTRIES = [resolve("src/main.ts"), FRAME_ENTRY];
const VIEWS = {
  page: resolve("src/view/page/mountPage.tsx"),
  frame: resolve("src/view/embed/mountEmbed.tsx") + FRAME,
};
/** What each of them loads as soon as it is there. */
const SUMMARY = resolve("src/view/summary/Summary.tsx");

/** Whether a module is among what an entry imports, or in what it may load in the end. */
interface Reach {
  readonly isIn: (entry: string) => boolean;
  readonly mayLoad: (entry: string) => boolean;
}

const ofPage = ({ isIn }: Reach) => isIn(VIEWS.page) || isIn(SUMMARY);
const ofFrame = ({ isIn }: Reach) => isIn(VIEWS.frame) || isIn(SUMMARY + FRAME);

/**
 * The chunks by name, in order: `first` holds everything before the first picture, `page` and `frame` their
 * renderers, `shared` what both then need, and `common` what the page needs at once and a frame perhaps later, which
 * for that must not load the page. Everything else is loaded on demand.
 */
const IS_IN: Readonly<Record<string, (reach: Reach) => boolean>> = {
  first: ({ isIn }) => ENTRIES.some(isIn),
  shared: (reach) => ofPage(reach) && ofFrame(reach),
  common: (reach) => ofPage(reach) && reach.mayLoad(FRAME_ENTRY),
  page: ofPage,
  frame: ofFrame,
};

/** Files that are there before any other is asked for: the first chunk, and the bundler's functions that it uses. */
export const IN_FIRST = /\/(?:first|rolldown-runtime)-[^/]*\.js$/;

/** Groups of modules for the bundler. */
export const CHUNKS = Object.entries(IS_IN).map(([name, has], i) => ({
  // Loading a chunk runs its entry, so no two entries may share a chunk.
  name: (id: string, context: Context) => {
    const isIn = (entry: string) => reachOf(entry, context, imports).has(id);
    const mayLoad = (entry: string) => reachOf(entry, context, everything).has(id);
    return !ENTRIES.includes(id) && has({ isIn, mayLoad }) ? name : null;
  },
  priority: 9 - i,
}));

const imports = ({ importedIds }: ModuleInfo) => importedIds;
const everything = ({ importedIds, dynamicallyImportedIds }: ModuleInfo) => [
  ...importedIds,
  ...dynamicallyImportedIds,
];

const known = new Map<typeof imports, Map<string, ReadonlySet<string>>>();

/** All modules that one leads to by its imports, itself included. */
function reachOf(entry: string, context: Context, follow: typeof imports): ReadonlySet<string> {
  const reached = known.get(follow) ?? new Map<string, ReadonlySet<string>>();
  known.set(follow, reached);
  const seen = reached.get(entry);
  if (seen) return seen;
  const found = new Set<string>();
  reached.set(entry, found);
  const visit = (id: string) => {
    if (found.has(id)) return;
    found.add(id);
    const info = context.getModuleInfo(id);
    if (info) for (const next of follow(info)) visit(next);
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
