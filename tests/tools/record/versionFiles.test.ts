import { expect, it } from "vitest";
import { RECORD, readRecord } from "../../../tools/record/read";
import { revisionOf } from "../../../tools/record/revision";
import { versionFiles } from "../../../tools/record/versionFiles";
import { dataFiles, published, publishedTables } from "../../published";

const record = readRecord(RECORD, []);
if (!record) throw new Error("expected a record");
const revision = revisionOf(record);
const files = versionFiles(revision, [...dataFiles, ...publishedTables()]);
const read = (name: string) => String(files.get(`${revision}/${name}`));

it("has dataset, texts, figures and tables of a version in a folder of its name", () => {
  for (const name of ["events", "events.ru", "events.zh", "series", "series.ru", "schema"])
    expect(read(`${name}.json`)).toBe(published(`${name}.json`));
  expect(JSON.parse(read("events.json")).revision).toBe(revision);
  expect(read("CITATION.cff")).toContain(`version: ${revision}`);
});

it("has every file to which its description and its dataset refer", () => {
  const { resources } = JSON.parse(read("datapackage.json"));
  expect(resources.length).toBeGreaterThan(20);
  for (const { path } of resources) expect(files.has(`${revision}/${path}`), path).toBe(true);
  const { $schema } = JSON.parse(read("events.json"));
  expect(files.has(`${revision}/${$schema.replace("./", "")}`)).toBe(true);
});

it("leaves out what only the app asks for", () => {
  expect(files.has(`${revision}/outline.json`)).toBe(false);
  expect([...files.keys()].some((path) => path.includes("/schema/"))).toBe(false);
});
