import { describe, expect, it } from "vitest";
import { dataFile } from "../../../src/store/load/dataFile";

describe("the file behind a page that shows it", () => {
  it.each([
    [
      "https://github.com/o/r/blob/main/a/my.json#L3",
      "https://raw.githubusercontent.com/o/r/main/a/my.json",
    ],
    ["https://gist.github.com/o/abc123#file-x", "https://gist.githubusercontent.com/o/abc123/raw"],
    ["https://gitlab.com/g/s/r/-/blob/main/x.json", "https://gitlab.com/g/s/r/-/raw/main/x.json"],
    ["https://bitbucket.org/o/r/src/main/x.json", "https://bitbucket.org/o/r/raw/main/x.json"],
    [
      "https://codeberg.org/o/r/src/branch/main/x.json",
      "https://codeberg.org/o/r/raw/branch/main/x.json",
    ],
    ["https://pastebin.com/Ab12", "https://pastebin.com/raw/Ab12"],
    ["https://www.dropbox.com/s/ab/x.json?dl=0", "https://dl.dropboxusercontent.com/s/ab/x.json"],
    [
      "https://www.dropbox.com/scl/fi/ab/x.json?rlkey=k&dl=0",
      "https://dl.dropboxusercontent.com/scl/fi/ab/x.json?rlkey=k",
    ],
    ["https://drive.google.com/file/d/1a/view?usp=sharing", null],
    ["https://docs.google.com/spreadsheets/d/1a/edit#gid=0", null],
  ])("%s is %s", (page, file) => {
    expect(dataFile(new URL(page))).toEqual({ file });
  });

  it("is not looked for elsewhere, nor behind what it is itself", () => {
    for (const address of [
      "https://example.org/blob/main/x.json",
      "https://raw.githubusercontent.com/o/r/main/x.json",
      "https://dl.dropboxusercontent.com/s/ab/x.json",
      "http://localhost:8000/my.json",
    ])
      expect(dataFile(new URL(address))).toBeNull();
  });
});
