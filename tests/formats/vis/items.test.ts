import { describe, expect, it } from "vitest";
import { isGroups, isItems, readItems } from "../../../src/formats/vis/items";

const items = [
  { id: 1, content: "<b>One</b>", title: "More of it", start: "2014-04-20", group: 2 },
  { id: 2, content: "Two", start: 1398038400000, end: "2014-04-25", type: "range", group: 9 },
  { id: 3, content: "Three", start: "2014-04-27", end: "2014-04-28", type: "point" },
  { id: 4, content: "Season", start: "2014-04-01", end: "2014-05-01", type: "background" },
  { id: 5, start: "2014", group: 1 },
];
const groups = [
  { id: 1, content: "Second", order: 2 },
  { id: 2, content: "First", order: 1 },
];

describe("the items of vis-timeline", () => {
  it("are events, in the groups that they name, and eras behind all", () => {
    const reading = readItems({ items, groups });
    expect(reading.rows).toMatchObject([
      { at: "items[0]", id: "1", start: "2014-04-20", title: "<b>One</b>", text: "More of it" },
      { at: "items[1]", start: "2014-04-21", end: "2014-04-25", group: "9" },
      { at: "items[2]", start: "2014-04-27", end: undefined },
      { at: "items[4]", start: "2014", group: "Second" },
    ]);
    expect(reading.rows[0]?.group).toBe("First");
    expect(reading.eras).toMatchObject([{ at: "items[3]", title: "Season" }]);
    expect(reading.found).toBe(5);
  });

  it("may be a bare list, with the groups beside it, or a DataSet as it is saved", () => {
    expect(isItems(items)).toBe(1);
    expect(isGroups(groups)).toBe(1);
    expect(isItems(groups)).toBe(0);
    expect(isItems([{ id: 1, start: "2014" }])).toBe(1);
    expect(isItems([{ id: 1, start: "2014", headline: "One" }])).toBe(0);
    expect(readItems(items, groups).rows[0]).toMatchObject({ at: "[0]", group: "First" });
    expect(readItems({ _data: { 1: items[0] } }).rows.length).toBe(1);
  });
});
