import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { fetchRange, type RemoteFile } from "../../src/archive/fetchRange";
import { serve } from "./made";
import { servedFolder } from "./served";

const BYTES = Buffer.from(Array.from({ length: 1000 }, (_, i) => i % 251));
const patience = { tries: 3, pause: 1, timeout: 60_000 };
const server = await servedFolder();
const { folder } = server;

beforeAll(async () => {
  writeFileSync(join(folder, "file"), BYTES);
});

const file = (bytes = BYTES.length): RemoteFile => ({
  url: `${server.url}file`,
  path: "events/file",
  bytes,
});
const signal = () => new AbortController().signal;
const range = { start: 10, end: 20 };
const read = (one = file(), part: typeof range | null = range) =>
  fetchRange(one, part, signal(), patience);

describe("a range of a file", () => {
  it("is read, and a whole file too", async () => {
    expect(Buffer.from(await read())).toEqual(BYTES.subarray(10, 20));
    expect(Buffer.from(await read(file(), null))).toEqual(BYTES);
  });

  it("is asked for again if the server fails once, or cuts off", async () => {
    for (const status of [503, 429]) {
      server.asked.length = 0;
      server.fault = (_, response) => {
        if (server.asked.length > 1) return false;
        response.writeHead(status).end();
        return true;
      };
      expect(Buffer.from(await read())).toEqual(BYTES.subarray(10, 20));
    }
    server.asked.length = 0;
    server.fault = (_, response) => {
      if (server.asked.length > 1) return false;
      response.writeHead(206, { "content-length": 10 });
      response.write(BYTES.subarray(10, 13), () => response.destroy());
      return true;
    };
    expect(Buffer.from(await read())).toEqual(BYTES.subarray(10, 20));
  });

  it("of a file that is missing fails at once, with its path", async () => {
    server.fault = (_, response) => {
      response.writeHead(404).end();
      return true;
    };
    await expect(read()).rejects.toThrow("expected the file, got 404");
    await expect(read()).rejects.toMatchObject({ path: "events/file" });
    expect(server.asked).toHaveLength(2);
  });

  it("is given up after some tries if the server does not answer in time", async () => {
    server.fault = () => true;
    const reading = fetchRange(file(), range, signal(), { ...patience, timeout: 50 });
    await expect(reading).rejects.toThrow("expected the file, got no answer in time");
  });

  it("is cut from the whole of a small file if the server ignores ranges", async () => {
    server.fault = (request, response, bytes) => {
      request.headers.range = "";
      serve(request, response, bytes);
      return true;
    };
    expect(Buffer.from(await read())).toEqual(BYTES.subarray(10, 20));
  });

  it("of a large file is refused, and not read whole, if the server ignores ranges", async () => {
    server.fault = (_, response) => {
      response.writeHead(200, { "content-length": 500_000_000 }).write(BYTES);
      return true;
    };
    await expect(read(file(500_000_000))).rejects.toThrow(
      "expected a server that serves byte ranges",
    );
  });

  it("fails if the file is another one than before", async () => {
    const one = file();
    await read(one);
    server.fault = (request, response, bytes) => {
      serve(request, response, bytes, '"2"');
      return true;
    };
    await expect(read(one)).rejects.toThrow("expected the same file as before, got a newer one");
  });

  it("fails if a file is shorter than its head says", async () => {
    await expect(read(file(2000), null)).rejects.toThrow("expected 2000 bytes, got 1000");
  });

  it("is given up with its signal", async () => {
    server.fault = () => true;
    const abort = new AbortController();
    const reading = fetchRange(file(), range, abort.signal, patience);
    abort.abort();
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
  });
});
