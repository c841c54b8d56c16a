import { describe, expect, it } from "vitest";
import { tableCandidates } from "../../../src/formats/table/candidates";

const read = async (text: string) => {
  const file = { name: "", bytes: new Uint8Array(), text, encoding: "utf-8" };
  const [candidate] = await tableCandidates(file);
  return (await candidate?.read({}))?.rows ?? [];
};

describe("a table with its dates in a row", () => {
  it("has its events in columns", async () => {
    const rows = await read("History,,\n\nDate,1949,1950\nEvent,One,Two\nPlace,A,B\n");
    expect(rows).toMatchObject([
      { at: "column 2", start: "1949", title: "One", place: "A" },
      { at: "column 3", start: "1950", title: "Two", place: "B" },
    ]);
    expect(await read("1949;1950;1951\nOne;Two;Three\n")).toMatchObject([
      { at: "column 1", start: "1949", title: "One" },
      { start: "1950" },
      { start: "1951" },
    ]);
  });

  it("may have months with years of two digits among its dates", async () => {
    const dates = ["1975", "1987", "1991", "janv-13", "6 aout 2013", "avr-14", "2015", "déc 15"];
    const text = `A title;;;\nDates;${dates.join(";")}\nPour;${dates.map((_, i) => `Fait ${i}`).join(";")}\n`;
    expect((await read(text)).map(({ start }) => start)).toEqual(dates);
  });

  it("is none if it has only figures by year", async () => {
    expect(await read("Country,1949,1950,1951\nA,1,2,3\nB,4,5,6\n")).toEqual([]);
  });

  it("is not looked for if its dates stand in a column", async () => {
    const rows = await read("Date,1950,1951\n1949,One,Two\n1950,Three,Four\n");
    expect(rows.map(({ at }) => at)).toEqual(["line 2", "line 3"]);
  });
});
