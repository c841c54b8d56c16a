import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reader } from "../../src/formats/reader";
import { READERS, readerOf } from "../../src/formats/readers";
import type { Problem } from "../../src/model/problem";

function isJsonText(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("the reader of a file", () => {
  it("is there for every file: what is JSON comes back as it was, the rest is mended or a problem", async () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((json) => json.slice(0, -1)),
    );
    await fc.assert(
      fc.asyncProperty(text, async (text) => {
        const problems: Problem[] = [];
        const bytes = bytesOf(text);
        const reader = await readerOf([bytes], "");
        const found = await reader.read([bytes], problems, () => {});
        const isJson = isJsonText(text);
        if (isJson) expect([found, problems]).toEqual([JSON.parse(text), []]);
        else if (problems.length === 0) expect(JSON.stringify(found)).toBeDefined();
      }),
    );
  });
});

describe("the list of readers", () => {
  const files = import.meta.glob<Record<string, unknown>>("../../src/formats/*.ts", {
    eager: true,
  });
  const isReader = (value: unknown): value is Reader =>
    typeof value === "object" && value !== null && "recognises" in value && "read" in value;

  it("has every reader that a file of the folder exports", () => {
    const readers = Object.values(files).flatMap((file) => Object.values(file).filter(isReader));
    expect(readers.length).toBeGreaterThan(0);
    for (const reader of readers) expect(READERS, reader.name).toContain(reader);
  });
});
