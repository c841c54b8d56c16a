import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Server } from "./server";

/** Serves a folder by ranges to pages of any host, and lets them see what came. */
export async function serveRanges(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    send(folder, request, response).catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const OPEN = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "content-range, etag",
  "timing-allow-origin": "*",
};

async function send(
  folder: string,
  { url = "/", headers }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = join(folder, new URL(url, "http://localhost").pathname);
  const { size, mtimeMs } = await stat(file);
  const open = { ...OPEN, etag: `"${mtimeMs}"` };
  const [, from, to] = /bytes=(\d+)-(\d+)/.exec(headers.range ?? "") ?? [];
  if (from === undefined || to === undefined) {
    response.writeHead(200, { ...open, "content-length": size });
    createReadStream(file).pipe(response);
    return;
  }
  const [start, end] = [Number(from), Math.min(size - 1, Number(to))];
  response.writeHead(206, {
    ...open,
    "content-length": end - start + 1,
    "content-range": `bytes ${start}-${end}/${size}`,
  });
  createReadStream(file, { start, end }).pipe(response);
}
