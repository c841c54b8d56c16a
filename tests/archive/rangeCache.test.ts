import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { cachedRanges } from "../../src/archive/rangeCache";
import { servedFolder } from "./served";

const server = await servedFolder();
const { folder } = server;
const { signal } = new AbortController();

beforeAll(async () => {
  writeFileSync(join(folder, "file"), Buffer.alloc(10_000, 7));
});

const fileOf = () => ({ url: `${server.url}file`, path: "events/file", bytes: 10_000 });
const at = (start: number) => ({ start, end: start + 100 });

describe("ranges that are kept", () => {
  it("are asked for once, until others take their room", async () => {
    const [read, file] = [cachedRanges(350), fileOf()];
    for (const start of [0, 100, 0, 200, 100]) await read(file, at(start), signal);
    expect(server.asked).toHaveLength(3);
    await read(file, at(300), signal);
    await read(file, at(100), signal);
    expect(server.asked).toHaveLength(4);
    await read(file, at(0), signal);
    expect(server.asked).toHaveLength(5);
  });

  it("are asked for a few at a time", async () => {
    let [now, most] = [0, 0];
    server.fault = (_, response) => {
      most = Math.max(most, ++now);
      setTimeout(() => {
        now--;
        response.writeHead(206).end(Buffer.alloc(100));
      }, 20);
      return true;
    };
    const [read, file] = [cachedRanges(1e6), fileOf()];
    const starts = Array.from({ length: 30 }, (_, i) => i * 100);
    await Promise.all(starts.map((start) => read(file, at(start), signal)));
    expect(server.asked).toHaveLength(30);
    expect(most).toBeLessThanOrEqual(6);
  });

  it("are no longer waited for if the view has moved on", async () => {
    const abort = new AbortController();
    server.fault = () => true;
    const [read, file] = [cachedRanges(1e6), fileOf()];
    const starts = Array.from({ length: 12 }, (_, i) => i * 100);
    const reads = Promise.allSettled(starts.map((start) => read(file, at(start), abort.signal)));
    abort.abort();
    expect((await reads).map(({ status }) => status)).toEqual(starts.map(() => "rejected"));
    expect(server.asked.length).toBeLessThanOrEqual(6);
  });
});
