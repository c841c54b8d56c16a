import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { published, publishedTables } from "../../../published";

it("is the repository's, with the version of the record and its day", () => {
  const work = parse(readFileSync("CITATION.cff", "utf8"));
  expect(work).toMatchObject({
    "cff-version": "1.2.0",
    message: expect.any(String),
    title: expect.any(String),
    type: "dataset",
    authors: [{ name: "The Strategic Triangle contributors" }],
  });
  const { revision, updated, license } = JSON.parse(published("events.json"));
  expect(work.license).toBe(license);
  const cited = parse(String(publishedTables().get("CITATION.cff")));
  expect(cited).toEqual({ ...work, version: revision, "date-released": updated });
  const { version } = JSON.parse(String(publishedTables().get("datapackage.json")));
  expect(version).toBe(revision);
});
