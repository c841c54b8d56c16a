import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import react from "@vitejs/plugin-react";
import { build, type Plugin, type ResolvedConfig } from "vite";
import { RENDERERS } from "./frames.ts";
import { tokens } from "./tokens.ts";

/** The file that the app fetches when a reader saves a timeline as one file. */
export const SAVED_PAGE = "saved.html";

/**
 * What a saved page does without, by what stands in its place: it opens and collects no data, as its own are in it,
 * reads no archive, is not our record, has no site to keep offline or to be made of, and may show no frame.
 */
const LEFT_OUT: Readonly<Record<string, string>> = {
  "src/formats/fragment/writeFragment.ts": "export const writeFragment = () => '';",
  "src/formats/readers.ts": "export const readerOf = () => null;",
  "src/store/followArchive.ts": "export const followArchive = () => () => {};",
  "src/store/load/loadArchive.ts": "export const loadArchive = () => null;",
  "src/store/load/loadFragment.ts": "export const loadFragment = () => null;",
  "src/store/load/loadMany.ts": "export const ManyLoader = null;",
  "src/store/load/readOther.ts": "export const readOther = () => null;",
  "src/store/load/readFile.ts": "export const readFile = () => null;",
  "src/view/archive/ArchiveLine.tsx": "export const ArchiveLine = () => null;",
  "src/view/collect/Announcement.tsx": "export const Announcement = () => null;",
  "src/view/collect/Collections.tsx": "export const Collections = () => null;",
  "src/view/collect/Count.tsx": "export const Count = () => null;",
  "src/view/collect/FoundMark.tsx": "export const FoundMark = () => null;",
  "src/view/collect/Mark.tsx": "export const Mark = () => null;",
  "src/view/collect/MarkedList.tsx": "export { List as MarkedList } from '../list/List';",
  "src/view/collect/OnPicture.tsx": "export const OnPicture = () => null;",
  "src/view/collect/toggle.ts": "export const toggle = () => {};",
  "src/view/collect/useHasCollected.ts": "export const useHasCollected = () => false;",
  "src/view/draft/Editor.tsx": "export const Editor = () => null;",
  "src/view/filters/usePlaceNames.ts": "export const usePlaceNames = () => {};",
  "src/view/offline/Update.tsx": "export const Update = () => null;",
  "src/view/open/DropHint.tsx": "export const DropHint = () => null;",
  "src/view/open/Open.tsx": "export const Open = () => null;",
  "src/view/open/Opened.tsx": "export const Opened = () => null;",
  "src/view/open/ReceiptDialog.tsx": "export const ReceiptDialog = () => null;",
  "src/view/list/Pages.tsx": "export const Pages = () => null;",
  "src/view/page/readArchive.ts": "export const readArchive = () => {};",
  "src/view/page/useIncoming.ts": "export const useIncoming = () => false;",
  "src/view/save/OnePage.tsx": "export const OnePage = () => null;",
  "src/view/share/EventPicker.tsx": "export const ChosenEvents = () => null;",
  "src/view/share/Preview.tsx": "export const Preview = () => null;",
  "src/view/suggest/Suggest.tsx":
    "export const SuggestEvent = () => null; export const SuggestCorrection = () => null;",
  "src/view/teach/Collected.tsx":
    "export const CollectedQuiz = () => null; export const CollectedHandout = () => null;",
  "src/view/teach/Present.tsx": "export const Present = () => null;",
  "src/view/teach/Teach.tsx": "export const Teach = () => null;",
  "src/view/print/HandoutOnPaper.tsx": "export const HandoutOnPaper = () => null;",
  "src/view/status/Reason.tsx": "export const Reason = () => null;",
};

/** Builds the app once more, as one script and one style sheet inside one page, without data. */
export function savedPage(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "saved-page",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      const { script, style } = await buildInOne(config);
      const icon = readFileSync("public/icon.svg", "utf8");
      this.emitFile({
        type: "asset",
        fileName: SAVED_PAGE,
        source: writeTemplate({ script, style, icon }),
      });
    },
  };
}

async function buildInOne({ resolve, build: { target } }: ResolvedConfig) {
  const found = await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    plugins: [tokens, react(), leaveOut],
    resolve: { alias: [...resolve.alias, ...renderers] },
    build: {
      write: false,
      target,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: { input: "src/saved.ts", output: { codeSplitting: false } },
    },
  });
  const outputs = [found].flat().flatMap((one) => ("output" in one ? one.output : []));
  const script = outputs.flatMap((part) => (part.type === "chunk" ? part.code : [])).join("\n");
  const style = outputs
    .flatMap((part) => (part.type === "asset" && part.fileName.endsWith(".css") ? part.source : []))
    .join("\n");
  return { script, style };
}

/** As in frames, Preact renders it: whoever keeps or mails the file has no bytes to spare either. */
const renderers = Object.entries(RENDERERS).map(([name, replacement]) => ({
  find: new RegExp(`^${name}$`),
  replacement,
}));

const leaveOut: Plugin = {
  name: "leave-out",
  load: (id) => LEFT_OUT[relative(process.cwd(), id)] ?? null,
};

interface Parts {
  readonly script: string;
  readonly style: string;
  readonly icon: string;
}

/**
 * The page without its data: `src/view/save/webPage` puts them in place of the comments. Its policy allows nothing but
 * this script and this style sheet.
 */
export function writeTemplate({ script, style, icon }: Parts): string {
  const code = inScript(script);
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(code)}`,
    `style-src ${hashOf(style)}`,
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="<!-- lang -->">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title><!-- title --></title>
<meta name="description" content="<!-- description -->">
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">
<style>${style}</style>
</head>
<body>
<main id="first" class="saved"><!-- picture --></main>
<div id="root"></div>
<script type="application/json" id="data"><!-- data --></script>
<script type="module">${code}</script>
</body>
</html>
`;
}

/** Code as it may stand inside of a page: what would end its element, or begin a comment, is escaped. */
function inScript(code: string): string {
  return code.replace(/<(?=!--|\/script)/gi, "\\x3C");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
