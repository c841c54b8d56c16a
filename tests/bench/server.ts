import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin, preview } from "vite";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PAGES = fileURLToPath(new URL("pages", import.meta.url));
const TYPES: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
};

export interface Server {
  /** With a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

/** Builds the app into `folder`; not minified if its functions have to keep their names. */
export async function buildApp(folder: string, isMinified: boolean): Promise<void> {
  await build({
    root: ROOT,
    logLevel: "warn",
    build: { outDir: folder, emptyOutDir: true, ...(isMinified ? {} : { minify: false }) },
  });
}

/** Serves a build on a free port, with the datasets beside its pages and the yardsticks in `bench/`. */
export async function serve(folder: string, datasets: string): Promise<Server> {
  const server = await preview({
    root: ROOT,
    logLevel: "warn",
    build: { outDir: folder },
    preview: { host: "127.0.0.1", port: 0 },
    plugins: [besideTheApp(datasets)],
  });
  const [address] = server.resolvedUrls?.local ?? [];
  if (!address) throw new Error("bench: expected an address of the preview server, got none");
  return { address, close: () => server.close() };
}

function besideTheApp(datasets: string): Plugin {
  return {
    name: "beside-the-app",
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? "/", "http://localhost");
        const [, folder, name] =
          /^\/(bench\/)?(bench-\w+\.json|\w+\.(?:html|js))$/.exec(pathname) ?? [];
        if (!name || (!folder && !name.endsWith(".json"))) return next();
        send(join(name.endsWith(".json") ? datasets : PAGES, name), response).catch(next);
      });
    },
  };
}

/** Streams a file with its length, so that the page can tell how far loading is. */
async function send(path: string, response: ServerResponse): Promise<void> {
  const { size } = await stat(path);
  response.setHeader("Content-Type", TYPES[extname(path)] ?? "text/plain");
  response.setHeader("Content-Length", size);
  createReadStream(path).pipe(response);
}
