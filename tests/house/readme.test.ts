import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { FromFrame } from "../../public/embed";
import { PARAMS } from "../../src/store/url/params";
import { COMMAND_TYPES } from "../../src/view/embed/commandTypes";

const README = readFileSync("README.md", "utf8");

/** The rows of the table that begins with a header, as cells. */
function tableAfter(header: string): string[][] {
  const [, rest = ""] = README.split(`${header}\n`);
  const [table = ""] = rest.split("\n\n");
  return table
    .split("\n")
    .slice(1)
    .map((row) => row.split("|").slice(1, -1));
}

const codesIn = (cell = "") => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? "");

// The compiler asks for every type that is published.
const FROM_FRAME: Record<FromFrame["type"], true> = {
  ready: true,
  height: true,
  view: true,
  select: true,
  filter: true,
  error: true,
};

describe("the README", () => {
  it("has every parameter of the address, in the order in which they are written", () => {
    const rows = tableAfter("| parameter | example | meaning |");
    expect(rows.flatMap(([name]) => codesIn(name))).toEqual(Object.keys(PARAMS));
  });

  it("gives examples of parameters that are read as such", () => {
    for (const [names, examples] of tableAfter("| parameter | example | meaning |")) {
      const [name] = codesIn(names) as (keyof typeof PARAMS)[];
      for (const example of codesIn(examples)) {
        if (codesIn(names).length > 1 || !name) continue;
        expect(PARAMS[name].read(example), `${name}=${example}`).not.toBeNull();
      }
    }
  });

  it("has every message of the frame and to it", () => {
    const rows = tableAfter("| to the frame | | from the frame | |");
    const types = (column: number) => rows.flatMap((row) => codesIn(row[column])).sort();
    expect(types(0)).toEqual(["ping", ...Object.keys(COMMAND_TYPES)].sort());
    expect(types(2)).toEqual(Object.keys(FROM_FRAME).sort());
  });
});
