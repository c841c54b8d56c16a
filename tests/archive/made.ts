import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ArchiveHead } from "../../src/archive/head";
import { type Database, openDatabase } from "../../tools/archive/database";
import { generate } from "../../tools/archive/generate";
import { makeArchive } from "../../tools/archive/make";
import { RECORD, readRecord, type TimelineRecord } from "../../tools/record/read";

/** A made-up archive in a folder of its own, with the database that made it. */
export interface Made {
  readonly folder: string;
  readonly head: ArchiveHead;
  readonly database: Database;
  readonly drop: () => void;
}

/** Makes an archive of about `rows` events. */
export async function madeArchive(rows: number): Promise<Made> {
  const folder = mkdtempSync(join(tmpdir(), "archive-"));
  const limits = { memory: "1GB", threads: 1 };
  const database = await openDatabase({ ...limits, spill: folder });
  const csv = join(folder, "made.csv");
  await generate(database, csv, rows);
  const head = await makeArchive({
    files: [csv],
    map: "gdelt",
    out: folder,
    title: "Made up",
    ...limits,
    group: 2048,
    record: readRecord(RECORD, []) as TimelineRecord,
    say: () => {},
  });
  const drop = () => {
    database.close();
    rmSync(folder, { recursive: true });
  };
  return { folder, head, database, drop };
}

/** What a server does instead of serving a file as it should. */
export type Fault = (
  request: IncomingMessage,
  response: ServerResponse,
  bytes: Buffer | null,
) => boolean;

export interface Server {
  readonly url: string;
  /** The paths that were asked for. */
  readonly asked: string[];
  fault: Fault | null;
  readonly close: () => Promise<void>;
}

/** Serves a folder by ranges; `fault` answers a request in another way if it returns true. */
export async function serveRanges(folder: string): Promise<Server> {
  const state: { asked: string[]; fault: Fault | null } = { asked: [], fault: null };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    state.asked.push(path);
    const bytes = read(join(folder, path));
    if (state.fault?.(request, response, bytes)) return;
    serve(request, response, bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

function read(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** Serves bytes as they are asked for. */
export function serve(
  { headers }: IncomingMessage,
  response: ServerResponse,
  bytes: Buffer | null,
  etag = '"1"',
): void {
  const open = {
    etag,
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "etag, content-range",
  };
  if (!bytes) return void response.writeHead(404, open).end();
  const [, from, to] = /bytes=(\d+)-(\d+)/.exec(headers.range ?? "") ?? [];
  if (from === undefined || to === undefined)
    return void response.writeHead(200, { ...open, "content-length": bytes.length }).end(bytes);
  const part = bytes.subarray(Number(from), Number(to) + 1);
  response
    .writeHead(206, {
      ...open,
      "content-length": part.length,
      "content-range": `bytes ${from}-${to}/${bytes.length}`,
    })
    .end(part);
}
