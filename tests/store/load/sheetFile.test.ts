import { expect, test } from "vitest";
import { sheetFile } from "../../../src/store/load/sheetFile";

const BASE = "https://docs.google.com/spreadsheets";

test.each([
  [
    `${BASE}/d/e/2PACX-1vABC_d/pubhtml?gid=7&single=true`,
    `${BASE}/d/e/2PACX-1vABC_d/pub?gid=7&single=true&output=csv`,
  ],
  [`${BASE}/d/e/2PACX-1v/pubhtml`, `${BASE}/d/e/2PACX-1v/pub?output=csv`],
  [`${BASE}/d/1aB-c/edit#gid=12`, `${BASE}/d/1aB-c/export?format=csv&gid=12`],
  [` ${BASE}/u/0/d/1aB-c/edit?usp=sharing `, `${BASE}/d/1aB-c/export?format=csv`],
])("the link of a sheet leads to its CSV: %s", (link, csv) => {
  expect(sheetFile(link)).toBe(csv);
});

test.each([
  "https://docs.google.com/document/d/1a/edit",
  "https://a.example/spreadsheets/d/1",
  "x",
])("another link is none of a sheet: %s", (link) => expect(sheetFile(link)).toBeNull());
