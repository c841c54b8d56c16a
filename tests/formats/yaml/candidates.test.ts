import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yamlCandidates } from "../../../src/formats/yaml/candidates";

const read = async (text: string) => {
  const [candidate] = yamlCandidates({ name: "", bytes: new Uint8Array(), text, encoding: "" });
  return { format: candidate?.format, rows: (await candidate?.read({}))?.rows ?? [] };
};

describe("a file of YAML", () => {
  it("may be a list, or have one in it", async () => {
    const list = '- when: 1949-10-01\n  title: One # first\n- when: 1950\n  title: "Two"\n';
    for (const text of [list, `# All\n---\nname: All\nevents:\n${list}`])
      expect(await read(text)).toMatchObject({
        format: "yaml",
        rows: [
          { start: "1949-10-01", title: "One" },
          { start: "1950", title: "Two" },
        ],
      });
  });

  it("may have the form of a known format", async () => {
    const text = "events:\n- start_date: {year: 1949}\n  text: {headline: One}\n";
    expect(await read(text)).toMatchObject({ format: "timelinejs", rows: [{ title: "One" }] });
  });

  it("may be paragraphs of keys and values", async () => {
    const text = "Title: One\nDate: 1949\nText: a\nb\n\nTitle: Two\nDate: 1950\n";
    expect((await read(text)).rows).toMatchObject([
      { title: "One", start: "1949", text: "a\nb" },
      { title: "Two", start: "1950" },
    ]);
  });

  it("keeps what comes before a fault, and is never expanded without end", async () => {
    const faulty = "- {date: 1949, title: One}\n- {date: 1950, title: Two}\n- {date: 19";
    expect((await read(faulty)).rows.length).toBeGreaterThanOrEqual(2);
    const bomb = ["a: &a [x, x]"];
    for (let i = 0; i < 20; i++) bomb.push(`b${i}: &b${i} [${"*a, ".repeat(100)}]`);
    expect(await read(bomb.join("\n"))).toEqual({ format: undefined, rows: [] });
  });

  it("may be anything", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "- ",
        "date: 1949\n",
        "\n",
        "&a ",
        "*a",
        "!!x ",
        "? ",
        "<<: ",
        "---\n",
        "{",
        "]",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        yamlCandidates({ name: "", bytes: new Uint8Array(), text: pieces.join(""), encoding: "" });
      }),
      { numRuns: 500 },
    );
  });
});
