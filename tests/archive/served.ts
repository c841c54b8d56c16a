import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach } from "vitest";
import { type Server, serveRanges } from "./made";

/** A folder of its own, served by ranges to the tests of one file; each begins without a fault. */
export async function servedFolder(): Promise<Server & { readonly folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), "served-"));
  const server = await serveRanges(folder);
  beforeEach(() => {
    server.fault = null;
    server.asked.length = 0;
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });
  return Object.assign(server, { folder });
}
