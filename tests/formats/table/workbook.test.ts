import { utils, write } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { open } from "../../../src/formats/open";
import { readWorkbook } from "../../../src/formats/table/workbook";

type Cell = {
  readonly t: "n" | "s";
  readonly v: number | string;
  readonly z?: string;
  readonly f?: string;
};
const day = (v: number, z = "yyyy-mm-dd"): Cell => ({ t: "n", v, z });
const text = (v: string): Cell => ({ t: "s", v });

function workbook(rows: readonly (readonly (Cell | null)[])[], isMacEpoch = false): Uint8Array {
  const sheet = utils.aoa_to_sheet([[]]);
  rows.forEach((cells, r) => {
    for (const [c, cell] of cells.entries()) if (cell) sheet[utils.encode_cell({ r, c })] = cell;
  });
  sheet["!ref"] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length - 1, c: 3 } });
  sheet["!merges"] = [{ s: { r: 1, c: 2 }, e: { r: 2, c: 2 } }];
  const book = utils.book_new(sheet, "Events");
  book.Workbook = { WBProps: { date1904: isMacEpoch } };
  utils.book_append_sheet(book, utils.aoa_to_sheet([["Remarks"], ["none"]]), "Notes");
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }));
}

const HEADER = ["Date", "Event", "Group"].map(text);

describe("a workbook", () => {
  it("has its days as they are shown, formulas by their values, merged cells in every row", () => {
    const bytes = workbook([
      HEADER,
      [day(18172), text("One"), text("A")],
      [day(18172, "yyyy"), { t: "s", v: "Two", f: 'CONCATENATE("T","wo")' }, null],
      [day(18172.5, "d.m.yyyy h:mm"), text("Three"), null],
      [day(18172, "mmm yyyy"), text("Four"), null],
      [{ t: "n", v: 1950, z: "General" }, text("Five"), null],
    ]);
    const [sheet] = readWorkbook(bytes);
    expect(
      sheet?.rows.slice(1).map(({ cells }) => cells.slice(0, 3).map((cell) => cell ?? "")),
    ).toEqual(
      [
        ["1949-10-01", "One", "A"],
        ["1949", "Two", "A"],
        ["1949-10-01T12:00", "Three", ""],
        ["1949-10", "Four", ""],
        ["1950", "Five", ""],
      ].map((cells) => expect.arrayContaining(cells.filter(Boolean))),
    );
    expect(sheet?.rows[1]?.at).toBe("Events row 2");
  });

  it("may count its days from 1904", () => {
    const [sheet] = readWorkbook(workbook([HEADER, [day(16710), text("One")]], true));
    expect(sheet?.rows[1]?.cells[0]).toBe("1949-10-01");
  });

  it("opens as the sheet that is a timeline, and the others are named", async () => {
    const opened = await open(
      workbook([HEADER, [day(18172), text("One"), text("A")], [day(18173), text("Two")]]),
    );
    expect(opened.receipt).toMatchObject({
      format: "table",
      events: 2,
      groups: 1,
      first: "1949-10-01",
      last: "1949-10-02",
    });
    expect(opened.receipt?.notes.map(({ code, value }) => [code, value])).toEqual([
      ["other-sheets", "Notes"],
    ]);
  });

  it("has no sheets if it is broken", () => {
    const bytes = workbook([HEADER]);
    expect(readWorkbook(bytes.slice(0, 200))).toEqual([]);
    expect(readWorkbook(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0))).toEqual([]);
  });
});
