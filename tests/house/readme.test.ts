import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { FromFrame } from "../../public/embed";
import { words as en } from "../../src/i18n/en/share";
import { words as ru } from "../../src/i18n/ru/share";
import { words as zh } from "../../src/i18n/zh/share";
import { LANGUAGES, TRANSLATIONS } from "../../src/model/language";
import { PARAMS } from "../../src/store/url/params";
import { COMMAND_TYPES } from "../../src/view/embed/commandTypes";
import { servedScript } from "../../tools/publicScripts";
import { TARGETS } from "../../tools/targets";

const README = readFileSync("README.md", "utf8");

/** The rows of the table with a header, as cells. */
function tableAfter(header: string): string[][] {
  const [, rest = ""] = README.split(`${header}\n`);
  const [table = ""] = rest.split("\n\n");
  return table
    .split("\n")
    .slice(1)
    .map((row) => row.split("|").slice(1, -1));
}

const codesIn = (cell = "") => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? "");

// The compiler requires every published type.
const FROM_FRAME: Record<FromFrame["type"], true> = {
  ready: true,
  height: true,
  view: true,
  compare: true,
  select: true,
  filter: true,
  lanes: true,
  error: true,
};

describe("the README", () => {
  it("says how large the script for pages with frames is, as the dialog does", () => {
    const { length } = brotliCompressSync(servedScript("embed.js"));
    expect(length).toBeLessThanOrEqual(2000);
    const size = Math.ceil(length / 1000);
    expect(README).toContain(`one script (less than ${size} kB)`);
    for (const words of [en, ru, zh]) {
      const said = words.heightHint.automatic;
      expect(said).toMatch(new RegExp(`\\b${size}\\s?(kB|КБ)`));
    }
  });

  it("says from which versions browsers run the app that is built", () => {
    const { chrome, edge, firefox, safari } = TARGETS;
    expect(edge).toBe(chrome);
    const said = `Chrome and Edge from ${chrome}, Firefox from ${firefox} and Safari from ${safari}`;
    expect(README).toContain(said);
  });

  it("has every parameter of the address, in the order in which they are written", () => {
    const rows = tableAfter("| parameter | example | meaning |");
    expect(rows.flatMap(([name]) => codesIn(name))).toEqual(Object.keys(PARAMS));
  });

  it("gives examples of parameters that are read as such", () => {
    for (const [nameCell, exampleCell] of tableAfter("| parameter | example | meaning |")) {
      const names = codesIn(nameCell) as (keyof typeof PARAMS)[];
      const examples = codesIn(exampleCell);
      expect(examples.length, nameCell).toBeGreaterThanOrEqual(names.length);
      examples.forEach((example, i) => {
        // A row of several parameters has an example for each.
        const name = names[Math.min(i, names.length - 1)] ?? "time";
        expect(PARAMS[name].read(example), `${name}=${example}`).not.toBeNull();
      });
    }
  });

  it("has every language, for the address and for messages, and the folders of translations", () => {
    const codes = LANGUAGES.map(({ code }) => code);
    const param = tableAfter("| parameter | example | meaning |").find(([name]) =>
      codesIn(name).includes("lang"),
    );
    expect(codesIn(param?.[1])).toEqual(codes);
    const message = tableAfter("| to the frame | | from the frame | |").find(([type]) =>
      codesIn(type).includes("lang"),
    );
    expect(codesIn(message?.[1])).toEqual(["lang", ...codes]);
    expect(README).toContain(TRANSLATIONS.map((code) => `\`${code}/…\``).join(", "));
  });

  it("has every message of the frame and to it", () => {
    const rows = tableAfter("| to the frame | | from the frame | |");
    const types = (column: number) => rows.flatMap((row) => codesIn(row[column])).sort();
    expect(types(0)).toEqual(["ping", ...Object.keys(COMMAND_TYPES)].sort());
    expect(types(2)).toEqual(Object.keys(FROM_FRAME).sort());
  });
});
