import { gzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { unpack } from "../../../src/formats/bytes/unpack";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe("a file in an archive", () => {
  it("is taken out of it", async () => {
    const zip = zipSync({
      "data/": new Uint8Array(),
      "data/events.csv": bytesOf("Date"),
      "__MACOSX/data/._events.csv": bytesOf("x"),
    });
    const [inner] = await unpack(zip, "events.zip");
    expect([inner?.name, textOf(inner?.bytes), inner?.notes]).toEqual(["events.csv", "Date", []]);
    const [unzipped] = await unpack(gzipSync(bytesOf("Date")), "events.csv.gz");
    expect([unzipped?.name, textOf(unzipped?.bytes)]).toEqual(["events.csv", "Date"]);
  });

  it("is the likeliest of several, and the others are named", async () => {
    const [inner, ...others] = await unpack(
      zipSync({ "readme.txt": bytesOf("x"), "a.json": bytesOf("[]"), "b.csv": bytesOf("Date") }),
      "",
    );
    expect(inner?.name).toBe("b.csv");
    expect(inner?.notes.map(({ code, value }) => [code, value])).toEqual([
      ["other-files", "a.json"],
      ["other-files", "readme.txt"],
    ]);
    expect(others.map(({ name }) => name)).toEqual(["a.json", "readme.txt"]);
  });

  it("is none if the archive is broken or has none", async () => {
    expect(await unpack(zipSync({ "a.png": bytesOf("x") }), "")).toEqual([]);
    expect(await unpack(zipSync({ "a.csv": bytesOf("Date,Event") }).slice(0, 40), "")).toEqual([]);
    expect(await unpack(gzipSync(bytesOf("Date")).slice(0, 15), "")).toEqual([]);
  });

  it("is itself if it is in none, and if it is a workbook", async () => {
    const workbook = zipSync({
      "[Content_Types].xml": bytesOf("<x/>"),
      "xl/a.xml": bytesOf("<x/>"),
    });
    for (const bytes of [bytesOf("Date,Event"), workbook])
      expect((await unpack(bytes, "x"))[0]?.bytes).toBe(bytes);
  });
});
