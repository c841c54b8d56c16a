import fc from "fast-check";
import { deflateSync, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { hash } from "../../../src/formats/dataset/ids";
import { MOST_BYTES, readFragment } from "../../../src/formats/fragment/readFragment";
import { writeFragment } from "../../../src/formats/fragment/writeFragment";
import { readDataset } from "../../../src/model/readDataset";
import { datasetOf } from "../../model/samples";

const GOOD = writeFragment(
  datasetOf([
    { date: "1949-10-01", title: "The People’s Republic is proclaimed" },
    { date: "1950-02-14", title: "Treaty of friendship", summary: "Signed in Moscow." },
  ]),
);

const base64Url = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url");
const around = (data: string) => `#d=1.${data.length.toString(36)}.${data}.${hash(data)}`;
const titles = (fragment: string) =>
  readDataset(readFragment(fragment).json).dataset.events.map(({ title }) => title);

describe("the data in an address", () => {
  it("are found beside other parts of a fragment", () => {
    expect(titles(`#top&${GOOD.slice(1)}&utm_source=mail`)).toEqual(titles(GOOD));
  });

  it("are read in spite of what mail and chats put into long addresses", () => {
    const lines = GOOD.replace(/.{60}/g, "$&=\r\n ");
    const soft = GOOD.replace(/.{30}/g, "$&\u200b");
    const codes = `#d=${encodeURIComponent(GOOD.slice(3)).replaceAll(".", "%2E")}`;
    for (const odd of [lines, soft, codes, `${GOOD}).`, `${GOOD}>`, `${GOOD}”`])
      expect(titles(odd)).toEqual(titles(GOOD));
  });

  it("are said to be cut short wherever their end is missing", () => {
    for (let end = "#d=1.".length; end < GOOD.length; end++)
      expect(readFragment(GOOD.slice(0, end)).fault).toBe("cut");
  });

  it("are said to be changed if a character is another one", () => {
    const start = GOOD.indexOf(".", 6) + 1;
    const end = GOOD.lastIndexOf(".");
    for (let at = start; at < end; at++) {
      const other = GOOD[at] === "A" ? "B" : "A";
      const changed = GOOD.slice(0, at) + other + GOOD.slice(at + 1);
      expect(readFragment(changed).fault).toBe("changed");
    }
  });

  it("are said to be of a newer version, or none at all", () => {
    expect(readFragment(GOOD.replace("#d=1.", "#d=2.")).fault).toBe("newer");
    for (const none of ["", "#", "#d=", "#d=treaty", "#x=1.2.3"])
      expect(readFragment(none).fault).toBe("not-data");
    expect(readFragment(around("AAAA")).fault).toBe("not-data");
    expect(readFragment(around(base64Url(deflateSync(strToU8("{"))))).fault).toBe("not-data");
  });

  it("stop where they unpack to more than they may", () => {
    const bomb = deflateSync(new Uint8Array(16 * MOST_BYTES), { level: 9 });
    expect(readFragment(around(base64Url(bomb))).fault).toBe("too-large");
    const most = strToU8(`{"events":[]}${" ".repeat(MOST_BYTES - 13)}`);
    expect(readFragment(around(base64Url(deflateSync(most)))).json).toEqual({ events: [] });
  });

  it("never throw, whatever stands there", () => {
    const data = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.uint8Array({ maxLength: 200 }).map((bytes) => deflateSync(bytes)),
      fc.json().map((text) => deflateSync(strToU8(text))),
      fc.nat({ max: 100_000 }).map((deep) => deflateSync(strToU8("[".repeat(deep)))),
      fc
        .nat({ max: 100_000 })
        .map((deep) => deflateSync(strToU8("[".repeat(deep) + "]".repeat(deep)))),
    );
    const hostile = fc.oneof(
      fc.string({ unit: "binary" }).map((text) => `#d=${text}`),
      fc.string().map((text) => `#d=1.${text}`),
      data.map((bytes) => around(base64Url(bytes))),
      fc
        .tuple(fc.nat(GOOD.length), fc.string())
        .map(([at, text]) => GOOD.slice(0, at) + text + GOOD.slice(at)),
    );
    fc.assert(
      fc.property(hostile, (fragment) => {
        const { json, fault } = readFragment(fragment);
        if (fault === null) readDataset(json);
      }),
      { numRuns: 1000 },
    );
  });
});
