import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EventFile } from "../../../src/model/record/eventFile";
import { writeYaml } from "../../../src/model/record/writeYaml";
import { RECORD, readRecord } from "../../../tools/record/read";
import { parseYaml } from "../../../tools/record/yaml";

const record = readRecord(RECORD, []);
if (!record) throw new Error("expected a record");
const [sample] = record.events;
if (!sample) throw new Error("expected an event");

const read = (text: string) => {
  const document = parseYaml(text);
  expect(document.errors).toEqual([]);
  return document.toJS();
};

describe("an event's file", () => {
  it("is written as it stands in the record", () => {
    for (const { path, value } of record.events) {
      const text = readFileSync(join(RECORD, path), "utf8");
      // A file may have comments, which are not part of its value.
      if (!/^ *#(?! yaml-language-server)/m.test(text)) expect(writeYaml(value), path).toBe(text);
    }
  });

  it("is read by a YAML library as what it was, whatever its texts are", () => {
    const odd = fc.constantFrom(
      "no",
      "1972",
      "~",
      "a: b",
      "a #b",
      "- a",
      "1e3",
      ".5",
      "'a\"",
      " a ",
    );
    const text = fc.oneof(fc.string({ unit: "grapheme", maxLength: 300 }), fc.lorem(), odd);
    fc.assert(
      fc.property(text, text, text, (title, url, id) => {
        const file: EventFile = {
          ...sample.value,
          actors: [id, title],
          sources: [{ title, publisher: url, url, kind: "primary" }],
          links: [{ to: id, as: "leads-to" }],
          en: { ...sample.value.en, title, summary: url, disputed: id },
        };
        expect(read(writeYaml(file))).toEqual(file);
      }),
    );
  });
});
