import { extname, join, resolve, sep } from "node:path";
import { tsImport } from "tsx/esm/api";
import type { Plugin } from "vite";
import type { Assembled } from "./load";
import type { DataFiles } from "./publish";

/** What this plugin offers to others. */
export interface RecordApi {
  /** The files below `data/`; rejects if the record has faults. */
  files(): Promise<DataFiles>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".json": "application/json",
  ".csv": "text/csv; charset=utf-8",
  ".parquet": "application/vnd.apache.parquet",
};

/**
 * Makes the files below `data/` from the record in `folder`: serves them in development, updated when a file of
 * the record changes, and writes them in a build.
 */
export function recordData(folder: string): Plugin & { readonly api: RecordApi } {
  let root = folder;
  let assembling: Promise<Assembled> | null = null;
  const assembled = () => {
    assembling ??= load(root);
    return assembling;
  };
  const sound = async () => {
    const { files, tables, version, faults } = await assembled();
    if (!files || faults.length > 0) throw new Error(`the record has faults\n${faults.join("\n")}`);
    return { files, tables, version };
  };
  return {
    name: "record-data",
    api: { files: async () => (await sound()).files },
    configResolved(config) {
      root = resolve(config.root, folder);
    },
    configureServer({ middlewares, watcher, ws, config, httpServer }) {
      const log = ({ faults }: Assembled) => {
        for (const fault of faults) config.logger.error(fault, { timestamp: true });
      };
      assembled().then(log);
      watcher.add(root);
      let soon: NodeJS.Timeout | undefined;
      const renew = async () => {
        assembling = null;
        log(await assembled());
        ws.send({ type: "full-reload" });
      };
      watcher.on("all", (_, file) => {
        if (!file.startsWith(root + sep) || !file.endsWith(".yaml")) return;
        // Switching branches changes many files at once.
        clearTimeout(soon);
        soon = setTimeout(renew, 50);
      });
      httpServer?.once("close", () => clearTimeout(soon));
      middlewares.use("/data", async ({ url = "" }, response, next) => {
        // What is valid is served even so.
        const { files, tables } = await assembled();
        const name = url.replace(/^\/|[?#].*$/g, "");
        const content = files?.get(name) ?? (isTable(name) ? tables().get(name) : undefined);
        if (content === undefined) return next();
        const type = TYPES[extname(name)] ?? "application/octet-stream";
        response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-cache" }).end(content);
      });
    },
    async generateBundle() {
      const { files, tables, version } = await sound();
      for (const [name, source] of [...files, ...tables(), ...version()])
        this.emitFile({ type: "asset", fileName: join("data", name), source });
    },
  };
}

function isTable(name: string): boolean {
  return /^(tables\/|datapackage\.json$|CITATION\.cff$)/.test(name);
}

/** Loads a module written like the app, which Vite's configuration cannot import itself. */
async function load(folder: string): Promise<Assembled> {
  const { assemble }: typeof import("./load") = await tsImport("./load.ts", import.meta.url);
  return assemble(folder);
}
