import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { open } from "../../../src/formats/open";
import { readHtmlTables } from "../../../src/formats/table/htmlTables";
import { readDataset } from "../../../src/model/readDataset";

const read = async (page: string) => {
  const { dataset, receipt, reason } = await open(new TextEncoder().encode(page));
  return { reason, receipt, events: dataset ? readDataset(dataset).dataset.events : [] };
};
const cellsOf = (page: string) =>
  readHtmlTables(page).map(({ rows }) => rows.map(({ cells }) => cells));

describe("the tables of a web page", () => {
  it("are a timeline if one has dates, as spreadsheets save it under the name .xls", async () => {
    const { receipt, events } = await read(`<html xmlns:x="urn:schemas-microsoft-com:office:excel">
      <head><style>td { color: red }</style></head><body>
      <table><tr><td>Home</td><td>About</td></tr></table>
      <table border=1>
        <tr><th>Date</th><th>Title</th><th>Country</th></tr>
        <tr><td>14.02.1950</td><td>Treaty &amp; pact</td><td>China</td></tr>
        <tr><td><a href="https://example.org/d">1969</a></td><td>A <a href="https://example.org/c">clash</a><script>alert(1)</script></td><td>Russia</td></tr>
      </table></body></html>`);
    expect(receipt).toMatchObject({ format: "table", rows: 2, read: 2, groups: 2 });
    expect(receipt?.notes).toMatchObject([{ code: "other-sheets", value: "table 1" }]);
    expect(events).toMatchObject([
      { edtf: "1950-02-14", title: "Treaty & pact", group: "China" },
      { edtf: "1969", title: "A clash", sources: [{ url: "https://example.org/c" }] },
    ]);
  });

  it("repeat a cell over rows in each, and count one over columns once", () => {
    const page = `<table><tr><td rowspan=2>1950</td><td>One<sup>[1]</sup></td></tr>
      <tr><td>Two<br>lines</td></tr><tr><td colspan=2>1951</td><td>Three</td></tr></table>`;
    expect(cellsOf(page)).toEqual([
      [
        ["1950", "One"],
        ["1950", "Two\nlines"],
        ["1951", "", "Three"],
      ],
    ]);
  });

  it("stay apart if one is inside another", () => {
    const page = "<table><tr><td>a<table><tr><td>b</td></tr></table>c</td></tr></table>";
    expect(cellsOf(page)).toEqual([[["ac"]], [["b"]]]);
  });

  it.each([
    "<!doctype html><table><tr><td>Home</td><td>About</td></tr></table>",
    "<!doctype html><p>1949</p>",
    "<html><table></table></html>",
  ])("are none: %s", async (page) => {
    expect((await read(page)).reason).toBe("web-page");
  });

  it("come of any page", () => {
    const piece = fc.constantFrom(
      ..."<table> </table> <tr> </tr> <td> <td rowspan=99999> <th colspan=0> </td> <a href=http://a> </a> <sup> </sup> <br> 1949 text &lt; < > <script> </script>".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const { rows } of readHtmlTables(pieces.join("")))
          for (const { cells } of rows)
            expect(cells.every((cell) => typeof cell === "string")).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
