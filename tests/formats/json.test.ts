import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readerOf } from "../../src/formats/readers";
import { describeProblem, type Problem } from "../../src/model/problem";

async function read(bytes: Uint8Array) {
  const problems: Problem[] = [];
  const reader = await readerOf([bytes], "");
  const json = await reader.read([bytes], problems, () => {});
  return { json, lines: problems.map(describeProblem) };
}
const readText = (text: string) => read(new TextEncoder().encode(text));

describe("JSON as programs write it", () => {
  it.each([
    ['[{"a":NaN,"b":-Infinity,"c":Infinity,"d":nan}]', [{ a: null, b: null, c: null, d: null }]],
    ['{"a":None,"b":True,"c":False,"d":undefined}', { a: null, b: true, c: false, d: null }],
    ['{"a":[1,2,],"b":{"c":3,},}', { a: [1, 2], b: { c: 3 } }],
    ['\ufeff{"a":NaN}', { a: null }],
    [`{'a':'It\\'s "so"', 'b':"It's"}`, { a: `It's "so"`, b: "It's" }],
    ["{a: 1, $b_2 : [true, null]}", { a: 1, $b_2: [true, null] }],
    ['/* a */ {"a": "x // y", // b\n "b": 2}', { a: "x // y", b: 2 }],
    ['{"a":"two\nlines\tand a tab"}', { a: "two\nlines\tand a tab" }],
  ])("may be %s", async (text, json) => {
    expect(await readText(text)).toEqual({ json, lines: [] });
  });

  it("keeps every text in it as it was, also one that says NaN or ends in a comma", async () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom("NaN", "a,]", '"NaN"', "\\", '\\",NaN', "None: True,}"),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text), async (texts) => {
        const written = `{"texts":${JSON.stringify(texts)},"nan":NaN,}`;
        expect((await readText(written)).json).toEqual({ texts, nan: null });
      }),
      { numRuns: 1000 },
    );
  });

  it("may be UTF-16, as Windows writes it", async () => {
    const json = { events: [{ date: "1950", title: "Договор 友好" }] };
    const text = `\ufeff${JSON.stringify(json)}`;
    const little = new Uint8Array(
      new Uint16Array([...text].map((sign) => sign.charCodeAt(0))).buffer,
    );
    const big = little.map((_, i) => little[i ^ 1] ?? 0);
    for (const bytes of [little, big]) expect(await read(bytes)).toEqual({ json, lines: [] });
  });
});

describe("a file that is no JSON", () => {
  it.each([
    ["", "expected the data, got an empty file"],
    [" \n\t", "expected the data, got an empty file"],
    ["\ufeff", "expected the data, got an empty file"],
    ["<!DOCTYPE html><title>Not found</title>", "expected the data, got a web page"],
    ["date,title\n1950,One", "expected JSON, got something else at byte 0"],
    ['{"events":[{"date":"1950"', "expected complete JSON, got a file that ends too early"],
    ["[".repeat(100_000), "expected complete JSON, got a file that ends too early"],
  ])("is said to be what it is: %j", async (text, line) => {
    expect((await readText(text)).lines).toEqual([line]);
  });

  it("may be in another encoding than UTF-8, which is said, with the rest of it", async () => {
    const cyrillic = [0xc4, 0xee, 0xe3];
    const bytes = Uint8Array.from([0x5b, 0x22, ...cyrillic, 0x22, 0x5d]);
    expect(await read(bytes)).toEqual({
      json: ["\ufffd\ufffd\ufffd"],
      lines: ["expected text in UTF-8, got another encoding"],
    });
    expect((await readText('["\ufffd"]')).lines).toEqual([]);
  });
});
