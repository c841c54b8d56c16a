import { describe, expect, it } from "vitest";
import type { Source } from "../../../src/store/state";
import { frameLink, shareLink } from "../../../src/store/url/shareLink";
import { EMPTY_ADDRESS } from "../../../src/store/url/url";

const ADDRESS = { ...EMPTY_ADDRESS, event: "a", controls: "filters" as const };
const PAGE = "https://example.org/timeline/index.html?time=1950#d=old";
const both = (page: string, source: Source) => [
  shareLink(ADDRESS, page, source),
  frameLink(ADDRESS, page, source),
];

describe("the address for others", () => {
  it("has the data in it if they stand in a link", () => {
    expect(both(PAGE, { kind: "link", fragment: "#d=1.x" })).toEqual([
      "https://example.org/timeline/?event=a#d=1.x",
      "https://example.org/timeline/embed.html?event=a&controls=filters#d=1.x",
    ]);
  });

  it("is that of the page itself if it was saved with its data", () => {
    const page = "https://example.org/a/my%20roads.html?view=list#x";
    expect(both(page, { kind: "page", json: "{}" })).toEqual([
      "https://example.org/a/my%20roads.html?event=a",
      "https://example.org/a/my%20roads.html?event=a&controls=filters",
    ]);
  });

  it("is none for what is only on this device", () => {
    expect(both(PAGE, { kind: "file", name: "roads.csv" })).toEqual([null, null]);
    expect(both("file:///home/me/roads.html", { kind: "page", json: "{}" })).toEqual([null, null]);
  });
});
