import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sqlOf } from "../../../tools/archive/database";

/** What both DuckDB and Spark SQL document, with the same arguments and the same meaning. */
const SHARED = new Set(
  "cast try_cast coalesce concat count date_trunc instr nullif regexp_extract substr sum trim year".split(
    " ",
  ),
);
/** Words that stand before a bracket without being functions. */
const WORDS = new Set("and as from in varchar with when then".split(" "));
const statements = readdirSync(join(import.meta.dirname, "../../../tools/archive"))
  .filter((name) => name.endsWith(".sql"))
  .map((name) => name.replace(/\.sql$/, ""));

describe("the statements", () => {
  it.each(statements)("of %s use nothing that Spark SQL lacks", (name) => {
    const code = sqlOf(name)
      .replace(/--.*$/gm, "")
      .replace(/'[^']*'/g, "''");
    const functions = [...code.matchAll(/\b(\w+)\s*\(/g)].map(([, word = ""]) =>
      word.toLowerCase(),
    );
    expect(functions.filter((word) => !SHARED.has(word) && !WORDS.has(word))).toEqual([]);
    // In double quotes, Spark takes a name for a text; these are not its casts.
    expect(code).not.toMatch(/"|::/);
  });
});
