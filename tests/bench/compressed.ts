import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import type { Server } from "./server";

const compress = promisify(brotliCompress);

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

/**
 * Serves files as a good host does: compressed by brotli, once and for all. The files are those in `folders`, by
 * the beginning of their address (`""` is the rest).
 */
export async function serveCompressed(folders: ReadonlyMap<string, string>): Promise<Server> {
  const sent = new Map<string, Promise<Buffer | null>>();
  const server = createServer(async ({ url = "/" }, response) => {
    const path = fileOf(new URL(url, "http://localhost").pathname, folders);
    const type = TYPES[extname(path)];
    if (!sent.has(path)) sent.set(path, read(path, type !== undefined));
    const body = await sent.get(path);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "Content-Type": type ?? "application/octet-stream",
      "Content-Length": body.length,
      ...(type && { "Content-Encoding": "br" }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { address: `http://127.0.0.1:${port}/`, close };
}

function fileOf(pathname: string, folders: ReadonlyMap<string, string>): string {
  const path = normalize(pathname).replace(/^\//, "");
  const [start, folder] =
    [...folders].find(([start]) => start !== "" && path.startsWith(`${start}/`)) ?? [];
  const name = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  if (start !== undefined && folder) return join(folder, name.slice(start.length + 1));
  return join(folders.get("") ?? "", name);
}

async function read(path: string, isText: boolean): Promise<Buffer | null> {
  try {
    const bytes = await readFile(path);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    return isText ? await compress(bytes, { params }) : bytes;
  } catch {
    return null;
  }
}
