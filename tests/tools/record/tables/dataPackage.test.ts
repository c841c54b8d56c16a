import { createHash } from "node:crypto";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { publishedTables } from "../../../published";

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: {
    readonly fields: readonly { readonly name: string; readonly description: string }[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

const files = publishedTables();
const json = JSON.parse(String(files.get("datapackage.json")));
const resources: readonly Resource[] = json.resources;

describe("datapackage.json", () => {
  it("says what the package is, of which version, by whom and on which terms", () => {
    expect(json).toMatchObject({
      $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
      name: expect.stringMatching(/^[a-z0-9._-]+$/),
      version: expect.stringMatching(/^\d{4}\.\d{1,2}\.\d{1,2}-r[0-9a-f]{8}$/),
      created: expect.stringMatching(/^\d{4}-\d\d-\d\dT00:00:00Z$/),
      licenses: [{ name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/" }],
    });
    for (const { title, path } of json.sources) {
      expect(title).not.toBe("");
      expect(path).toMatch(/^https:/);
    }
  });

  it("names every table once as CSV and as Parquet, with its size and hash", () => {
    const paths = resources.map(({ path }) => path);
    expect([...paths, "CITATION.cff", "datapackage.json"].sort()).toEqual([...files.keys()].sort());
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    for (const { path, bytes, hash } of resources) {
      const content = Buffer.from(files.get(path) ?? "");
      expect(bytes).toBe(content.length);
      expect(hash).toBe(`sha256:${createHash("sha256").update(content).digest("hex")}`);
    }
  });

  it("describes the columns of each CSV in their order", () => {
    const tables = resources.flatMap(({ path, schema }) => (schema ? [{ path, schema }] : []));
    expect(tables).toHaveLength(resources.length / 2);
    for (const { path, schema } of tables) {
      const [head] = Papa.parse<string[]>(String(files.get(path)), { preview: 1 }).data;
      const names = schema.fields.map(({ name }) => name);
      expect(names).toEqual(head);
      expect(schema.fields.filter(({ description }) => !description)).toEqual([]);
      expect(names).toEqual(expect.arrayContaining([...schema.primaryKey]));
    }
  });

  it("joins tables by fields that both have", () => {
    const fieldsOf = (name: string) =>
      resources.find((one) => one.name === name)?.schema?.fields.map((field) => field.name);
    for (const { name, schema } of resources)
      for (const { fields, reference } of schema?.foreignKeys ?? []) {
        expect(fieldsOf(name)).toEqual(expect.arrayContaining([...fields]));
        expect(fieldsOf(reference.resource)).toEqual(expect.arrayContaining([...reference.fields]));
      }
  });
});
