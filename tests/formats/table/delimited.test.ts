import { describe, expect, it } from "vitest";
import { readDelimited } from "../../../src/formats/table/delimited";

const cellsOf = (text: string) => readDelimited(text).rows.map(({ cells }) => cells);

describe("the quotation marks of word processors", () => {
  it("keep the separators in them", () => {
    expect(cellsOf('1949,“One, "two"”,x\n1950,Three,y')).toEqual([
      ["1949", 'One, "two"', "x"],
      ["1950", "Three", "y"],
    ]);
    expect(cellsOf("1949;„Eins; zwei“;x\n1950;Drei;y")[0]).toEqual(["1949", "Eins; zwei", "x"]);
    expect(cellsOf("1949|“One | two”|x\n1950|Three|y")[0]).toEqual(["1949", "One | two", "x"]);
  });

  it("stay where they are part of a text", () => {
    expect(cellsOf("1949,“One”,x\n1950,said “two, three” today,y")).toEqual([
      ["1949", "“One”", "x"],
      ["1950", "said “two", " three” today", "y"],
    ]);
  });
});
