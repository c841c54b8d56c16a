import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { toCalendar } from "../../../src/model/export/ics";
import { limitsOfCalendar, limitsOfTable } from "../../../src/model/export/limits";
import { datasetOf } from "../samples";

const DATES = [
  "-0043-03-15",
  "0000",
  "0001",
  "1899-12-31",
  "1900",
  "9999-12-30",
  "9999-12-31",
  "Y10000",
  "../-0500",
];
const dataset = datasetOf(DATES.map((date, i) => ({ id: `e${i}`, date })));
const dates = (events: readonly { readonly edtf: string }[] = []) =>
  events.map(({ edtf }) => edtf).sort();

describe("the limits of a file", () => {
  it("are of a calendar the years that it cannot write, which are what it leaves out", () => {
    const [limit, ...others] = limitsOfCalendar(dataset.events);
    expect(others).toEqual([]);
    expect(limit?.kind).toBe("years");
    expect(dates(limit?.events)).toEqual(["-0043-03-15", "../-0500", "0000", "Y10000"]);
    const calendar = toCalendar(dataset, {
      scope: "test",
      words: { disputed: "", sources: "", date: () => "" },
      address: ({ id }) => `https://host.example/${id}`,
    });
    const entries = ICAL.Component.fromString(calendar).getAllSubcomponents("vevent");
    const written = entries.map((entry) => String(entry.getFirstPropertyValue("x-edtf")));
    expect([...written, ...dates(limit?.events)].sort()).toEqual([...DATES].sort());
  });

  it("are of a table the days before Excel counts any, and the rows beyond the last", () => {
    const [limit, ...others] = limitsOfTable(dataset.events);
    expect(others).toEqual([]);
    expect(limit?.kind).toBe("days");
    expect(dates(limit?.events)).toEqual(["-0043-03-15", "../-0500", "0000", "0001", "1899-12-31"]);
    const [event] = datasetOf([{ date: "1950" }]).events;
    if (!event) throw new Error("expected an event");
    const many = limitsOfTable(Array.from({ length: 1_048_580 }, () => event));
    expect(many.map(({ kind, events }) => [kind, events.length])).toEqual([["rows", 5]]);
  });

  it("are none where all has room", () => {
    const { events } = datasetOf([{ date: "1950" }, { date: "2022-02-24/.." }]);
    expect([limitsOfCalendar(events), limitsOfTable(events)]).toEqual([[], []]);
  });
});
