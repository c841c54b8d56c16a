import { describe, expect, it } from "vitest";
import { xmlCandidates } from "../../../src/formats/xml/candidates";

const read = async (text: string) => {
  const [candidate] = xmlCandidates({ name: "", bytes: new Uint8Array(), text, encoding: "" });
  return { format: candidate?.format, rows: (await candidate?.read({}))?.rows ?? [] };
};

describe("a file of XML", () => {
  it.each([
    [
      "elements",
      "<visits><visit><id>1</id><start-date>1949-10-01</start-date><visitor>A guest</visitor></visit><visit><id>2</id><start-date>1950</start-date><visitor>Other guest</visitor></visit></visits>",
    ],
    [
      "attributes",
      "<all><event date='1949-10-01'>A guest</event><event date='1950'>Other guest</event></all>",
    ],
    [
      "news of a feed",
      "<rss><channel><title>All</title><item><title>A guest</title><pubDate>Sat, 01 Oct 1949 00:00:00 GMT</pubDate></item><item><title>Other guest</title><pubDate>1950</pubDate></item></channel></rss>",
    ],
  ])("may have events as %s", async (_, text) => {
    const { format, rows } = await read(text);
    expect(format).toBe("xml");
    expect(rows.map(({ title, text }) => title ?? text)).toEqual(["A guest", "Other guest"]);
    expect(rows[1]?.start).toBe("1950");
  });

  it("may be SIMILE's, but not every event is", async () => {
    const { format } = await read('<data><event start="1949" title="One"/></data>');
    expect(format).toBe("simile");
    expect((await read("<html><body>1949</body></html>")).format).toBeUndefined();
    expect((await read("<a><b>1</b><b>2</b></a>")).format).toBeUndefined();
  });
});
