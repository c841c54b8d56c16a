import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import { SITE } from "./ports";

const TYPES: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

export interface Site {
  readonly address: string;
  /** Appends to a file from now on, as a new version would change it. */
  readonly change: (file: string, addition: string) => void;
  readonly close: () => Promise<void>;
}

interface Ways {
  /** Answers some requests and returns true for them; the others are for the app's files. */
  readonly answer?: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Delays a file until this resolves. */
  readonly before?: (name: string) => Promise<void> | null;
  /** Changes the content of a file. */
  readonly edit?: (name: string, bytes: Buffer) => Buffer;
}

/** Serves the built app in a folder of a host, as many newsrooms do, until it is closed. */
export async function serveSite(
  folder = "/some/folder/",
  { answer = () => false, before = () => null, edit = (_, bytes) => bytes }: Ways = {},
): Promise<Site> {
  const additions = new Map<string, string>();
  const server = createServer(async (request, response) => {
    if (answer(request, response)) return;
    const { pathname } = new URL(request.url ?? "/", SITE);
    const path = normalize(decodeURIComponent(pathname));
    const file = path.endsWith("/") ? `${path}index.html` : path;
    const name = file.slice(folder.length);
    try {
      if (!file.startsWith(folder)) throw new Error("outside of the folder");
      const bytes = await readFile(join("dist", name));
      await before(name);
      const text = Buffer.concat([edit(name, bytes), Buffer.from(additions.get(name) ?? "")]);
      response.writeHead(200, {
        "Content-Type": TYPES[extname(name)] ?? "application/octet-stream",
        "Content-Length": text.length,
      });
      response.end(text);
    } catch {
      response.writeHead(404).end();
    }
  });
  const port = Number(new URL(SITE).port);
  await new Promise<void>((resolve) => server.listen(port, "localhost", resolve));
  return {
    address: `${SITE}${folder}`,
    change: (file, addition) => additions.set(file, addition),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
