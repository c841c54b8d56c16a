import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { Converter } from "../../../tools/convert/converter";

const folder = mkdtempSync(join(tmpdir(), "convert-"));
const fileOf = (name: string, text: string) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
let converter = new Converter();
afterEach(() => converter.close());

it("converts one file after the other, and says why one cannot be read", async () => {
  const good = await converter.convert({
    file: fileOf("a.csv", "Date,Event\n1949-10-01,One"),
    to: "json",
  });
  expect(good).toMatchObject({ format: "table", rows: 1, read: 1, first: "1949-10-01" });
  expect(JSON.parse(good.output ?? "")).toMatchObject({
    events: [{ date: "1949-10-01", title: "One" }],
  });
  const bad = await converter.convert({ file: fileOf("b.csv", "") });
  expect(bad).toMatchObject({ format: null, reason: "The file is empty.", events: 0 });
  expect(await converter.convert({ file: join(folder, "none.csv") })).toMatchObject({
    format: null,
  });
});

it("writes a timeline for TimelineJS", async () => {
  const { output = "" } = await converter.convert({
    file: fileOf("d.csv", "Date,Event\n1949-10,One"),
    to: "timelinejs",
  });
  expect(JSON.parse(output)).toMatchObject({
    events: [{ start_date: { year: 1949, month: 10 }, text: { headline: "One" } }],
  });
});

it("gives up a file that takes too long, and goes on with the next", async () => {
  converter = new Converter(1);
  const rows = Array.from({ length: 20_000 }, (_, i) => `1949-10-01,Event ${i}`);
  const file = fileOf("c.csv", ["Date,Event", ...rows].join("\n"));
  expect(await converter.convert({ file })).toMatchObject({
    format: null,
    reason: expect.stringContaining("longer"),
  });
  expect(await converter.convert({ file: join(folder, "none.csv") })).toMatchObject({
    format: null,
  });
});
