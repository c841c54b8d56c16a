import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { besideOf, groupFiles } from "../../../tools/convert/groups";

const folder = mkdtempSync(join(tmpdir(), "groups-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the groups of a vis-timeline", () => {
  it("are the files that have nothing else, and belong to the files of their folder", () => {
    const files = Object.entries({
      "items.json": '[{"id":1,"group":7,"content":"One","start":"1949"}]',
      "groups.json": '[{"id":7,"content":"China"}]',
      "whole.json":
        '{"items":[{"content":"One","start":"1949"}],"groups":[{"id":7,"content":"a"}]}',
      "table.csv": "id,content\n7,China\n",
    }).map(([name, text]) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    });
    const groups = groupFiles([...files, join(folder, "none.json")]);
    expect(groups).toEqual([join(folder, "groups.json")]);
    expect(besideOf(join(folder, "items.json"), groups)).toEqual(groups);
    expect(besideOf(join(folder, "other", "items.json"), groups)).toEqual([]);
  });
});
