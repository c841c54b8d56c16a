import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { CHUNKS, folderOf, IN_FIRST } from "./tools/chunks.ts";
import { preactInFrames } from "./tools/frames.ts";
import { orderHead } from "./tools/head.ts";
import { offline } from "./tools/offline.ts";
import { publicScripts } from "./tools/publicScripts.ts";
import { recordData } from "./tools/record/plugin.ts";
import { savedPage } from "./tools/savedPage.ts";
import { sitePages } from "./tools/site/plugin.ts";
import { TARGETS } from "./tools/targets.ts";
import { tokens } from "./tools/tokens.ts";

const port = Number(process.env.PORT ?? 4173);

// Where the site is published: what others are told of a page has to name it in full.
const address = process.env.SITE_URL ?? `http://localhost:${port}/`;

// `connect-src` of any host because `data=` may name a dataset on another, at home by http; from a page that came by
// https a browser loads nothing by http.
const policy = [
  "default-src 'self'",
  "connect-src 'self' https: http:",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Puts the policy into the built pages only: the dev server needs inline scripts of its own. */
const contentSecurityPolicy: Plugin = {
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: { "http-equiv": "Content-Security-Policy", content: policy },
      injectTo: "head-prepend",
    },
  ],
};

const D3_TRANSITION_STUB = fileURLToPath(
  new URL("./src/view/chart/d3TransitionStub.ts", import.meta.url),
);

const record = recordData("record");

export default defineConfig({
  base: "./",
  appType: "mpa",
  plugins: [
    tokens,
    preactInFrames(),
    react(),
    contentSecurityPolicy,
    publicScripts(),
    record,
    sitePages(address, record.api),
    orderHead(),
    savedPage(),
    offline,
  ],
  // d3-zoom brings an engine for animations that nothing here uses.
  resolve: { alias: { "d3-transition": D3_TRANSITION_STUB, "d3-interpolate": D3_TRANSITION_STUB } },
  // It loads the reader of a format when it is needed.
  worker: { format: "es" },
  build: {
    target: Object.entries(TARGETS).map(([name, version]) => `${name}${version}`),
    modulePreload: {
      polyfill: false,
      // What asks for another chunk is in the first one or came after it.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === "js" ? files.filter((file) => !IN_FIRST.test(file)) : files,
    },
    // A data: address would not pass the policy for styles and scripts.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: ["index.html", "embed.html"],
      output: { codeSplitting: { groups: CHUNKS }, chunkFileNames: folderOf },
      // Writing thousands of pages takes its time, and English, a language like the others, is there from the first.
      checks: { pluginTimings: false, ineffectiveDynamicImport: false },
    },
  },
  preview: { port, strictPort: true, cors: { origin: "*" } },
});
