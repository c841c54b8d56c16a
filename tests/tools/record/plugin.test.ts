import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createServer } from "vite";
import { expect, it, onTestFinished, vi } from "vitest";
import { recordData } from "../../../tools/record/plugin";
import { eventFile, folderOf } from "./files";

const FILE = "events/1950/1950-02-14-a.yaml";

it("serves the record to those who develop, anew when a file changes", async () => {
  const folder = folderOf({ [FILE]: eventFile("1950-02-14") });
  const server = await createServer({
    configFile: false,
    root: folder,
    logLevel: "silent",
    plugins: [recordData(".")],
    server: { port: 0, host: "127.0.0.1" },
  });
  onTestFinished(() => server.close());
  await server.listen();
  const address = server.httpServer?.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const get = (name: string) => fetch(`http://127.0.0.1:${port}/data/${name}`);
  const titles = async (name: string) => {
    const { events } = await (await get(name)).json();
    return events.map(({ title }: { title: string }) => title);
  };
  expect(await titles("events.json")).toEqual(["What happened on 1950-02-14"]);
  const outline = await (await get("outline.json?x=1")).json();
  expect(outline.title).toEqual(["What happened on 1950-02-14"]);
  expect((await get("none.json")).status).toBe(404);

  const reload = vi.spyOn(server.ws, "send");
  // The watcher may not have looked at the file when it is first written, so it is written until it has.
  const write = () =>
    writeFileSync(join(folder, FILE), eventFile("1950-02-14", { "title: W": "  title: Another" }));
  const titlesOnceWritten = () => {
    write();
    return titles("events.json");
  };
  await expect.poll(titlesOnceWritten, { interval: 1000, timeout: 100_000 }).toEqual(["Another"]);
  await expect.poll(() => reload.mock.calls).toContainEqual([{ type: "full-reload" }]);
});
