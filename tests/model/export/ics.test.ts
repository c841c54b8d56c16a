import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { words as en } from "../../../src/i18n/en/words";
import type { Dataset } from "../../../src/model/dataset";
import {
  type Calendar,
  IMPORT_LIMIT,
  splitCalendar,
  toCalendar,
} from "../../../src/model/export/ics";
import { anyDate } from "../dates";
import { oddText } from "../oddText";
import { anyEvents, datasetOf, type EventParts, HEAD } from "../samples";

const CALENDAR: Calendar = {
  scope: "example",
  words: {
    disputed: "Disputed",
    sources: "Sources",
    date: (date) => `Date: ${en.formats.date(date)}`,
  },
  address: ({ id }) => `https://example.org/event/${id}/`,
};

/** Entries as another reader finds them, their properties by name. */
const read = (dataset: Dataset) => {
  const root = ICAL.Component.fromString(toCalendar(dataset, CALENDAR));
  return root.getAllSubcomponents("vevent").map((entry) => {
    const text = (name: string) => String(entry.getFirstPropertyValue(name) ?? "");
    return { entry, text };
  });
};
const only = (event: EventParts) => {
  const [first] = read(datasetOf([{ id: "a", ...event }], { ...HEAD, updated: "2026-11-23" }));
  if (!first) throw new Error("expected an entry");
  return first;
};
const days = (event: EventParts) => {
  const { text } = only(event);
  return [text("dtstart"), text("dtend")];
};

describe("events as a calendar", () => {
  it("say what, when, where and by which sources", () => {
    const { entry, text } = only({
      date: "1972-02-21/1972-02-28",
      title: "Nixon, Mao; “China”",
      summary: "First.\nSecond \\ third.",
      disputed: "Who asked first.",
      topics: ["diplomacy", "war"],
      place: { name: "Beijing, China", lat: 39.9, lon: 116.4 },
      sources: [{ title: "Communiqué", publisher: "FRUS", url: "https://example.org/1" }],
    });
    expect(text("summary")).toBe("Nixon, Mao; “China”");
    expect(text("description")).toBe(
      "First.\nSecond \\ third.\n\nDisputed: Who asked first.\n\nSources:\nCommuniqué, FRUS, https://example.org/1",
    );
    expect(text("location")).toBe("Beijing, China");
    expect(text("geo")).toBe("39.9,116.4");
    expect(entry.getFirstProperty("categories")?.getValues()).toEqual(["Diplomacy", "War"]);
    expect(text("url")).toBe("https://example.org/event/a/");
    expect(text("uid")).toBe("a@example");
    expect(text("dtstamp")).toBe("2026-11-23T00:00:00Z");
    expect(text("transp")).toBe("TRANSPARENT");
  });

  it.each([
    ["1960-07-16", "1960-07-16", "1960-07-17"],
    ["1949-10-01", "1949-10-01", "1949-10-02"],
    ["1949-12-16/1950-02-17", "1949-12-16", "1950-02-18"],
    ["1960-07", "1960-07-01", "1960-08-01"],
    ["1960?", "1960-01-01", "1961-01-01"],
    ["196X", "1960-01-01", "1970-01-01"],
    ["1960-07-16T10:00:00Z", "1960-07-16", "1960-07-17"],
    ["2022-02-24T00:00:00+03:00", "2022-02-24", "2022-02-25"],
    ["2001-09-11T23:30:00-04:00", "2001-09-11", "2001-09-12"],
    ["2022-02-24T24:00:00", "2022-02-24", "2022-02-25"],
    ["2022-02-24/..", "2022-02-24", "2022-02-25"],
    ["../1985-03-10", "1985-03-10", "1985-03-11"],
  ])("set %s from %s to before %s, in whole days", (date, start, end) => {
    expect(days({ date })).toEqual([start, end]);
    const { entry, text } = only({ date });
    expect(entry.getFirstProperty("dtstart")?.type).toBe("date");
    expect(text("x-edtf")).toBe(date);
  });

  it("say a date in words where days do not say it all", () => {
    const described = (date: string) => only({ date, summary: "What." }).text("description");
    expect(described("1960-07-16")).toBe("What.");
    expect(described("1972-02-21/1972-02-28")).toBe("What.");
    expect(described("1960-07")).toBe("Date: July 1960\n\nWhat.");
    expect(described("1960-07-16~")).toBe("Date: about 16 July 1960\n\nWhat.");
    expect(described("2022-02-24/..")).toBe("Date: since 24 February 2022\n\nWhat.");
    expect(described("1967-01-26/1967-02")).toMatch(/^Date: 26 January 1967 to February 1967/);
  });

  it("leave out what lies outside the years that a calendar has", () => {
    const dataset = datasetOf([
      { date: "-0044-03-15" },
      { date: "Y12026" },
      { id: "in", date: "1960" },
    ]);
    expect(read(dataset).map(({ text }) => text("uid"))).toEqual(["in@example"]);
  });

  it("have the last day that a calendar can write, without the day after it", () => {
    const { text } = only({ date: "9999-12-31" });
    expect(text("dtstart")).toBe("9999-12-31");
    expect(text("dtend")).toBe("");
  });

  it("give the same file for the same data, also where these do not say when they were updated", () => {
    const dataset = datasetOf([{ date: "1960" }]);
    expect(toCalendar(dataset, CALENDAR)).toBe(toCalendar(dataset, CALENDAR));
    expect(read(dataset)[0]?.text("dtstamp")).toBe("1970-01-01T00:00:00Z");
  });

  it("are lines of at most 75 octets that are whole UTF-8 each", () => {
    const text = fc.string({ unit: "binary", minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(text, fc.constantFrom("", "Договор о дружбе ", "友好条约", "🤝"), (any, word) => {
        const title = `${word.repeat(8)}${any}`.slice(0, 300);
        const dataset = datasetOf([{ date: "1960", title, summary: any }]);
        const bytes = new TextEncoder().encode(toCalendar(dataset, CALENDAR));
        const lines = Buffer.from(bytes).toString("latin1").split("\r\n");
        expect(lines.pop()).toBe("");
        for (const line of lines) {
          expect(line.length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
          const raw = Buffer.from(line, "latin1");
          expect(() => new TextDecoder("utf-8", { fatal: true }).decode(raw)).not.toThrow();
        }
      }),
    );
  });

  it("come back from another reader as they were, whatever their texts", () => {
    // What calendars have no form for: a line's end is one, other control characters are a space.
    const said = (text: string) =>
      text
        .replace(/\r\n?/g, "\n")
        .replace(/[^\P{Cc}\n]/gu, " ")
        .replace(/\p{Cs}/gu, "\ufffd");
    fc.assert(
      fc.property(fc.array(fc.tuple(oddText(200), oddText(200)), { maxLength: 4 }), (texts) => {
        const dataset = datasetOf(
          texts.map(([title, summary], i) => ({
            id: `e${i}`,
            date: "1960-01-01",
            title,
            summary,
            place: { name: title.slice(0, 120) || "x" },
          })),
        );
        const back = read(dataset).map(({ text }) => [text("summary"), text("description")]);
        expect(back).toEqual(texts.map((row) => row.map(said)));
      }),
      { numRuns: 1000 },
    );
  });

  it("last at least a day and end after they begin, whatever the date", () => {
    fc.assert(
      fc.property(anyEvents(1, 20), fc.array(anyDate, { maxLength: 20 }), (events, dates) => {
        const dataset = datasetOf([...events, ...dates.map((date) => ({ date }))]);
        const text = toCalendar(dataset, CALENDAR);
        const days = [...text.matchAll(/DTSTART;VALUE=DATE:(.*)\r\nDTEND;VALUE=DATE:(.*)\r\n/g)];
        expect(days).toHaveLength(read(dataset).length);
        for (const [, start = "", end = ""] of days) {
          expect([start, end].join()).toMatch(/^\d{8},\d{8}$/);
          expect(end > start).toBe(true);
        }
      }),
    );
  });
});

/** The ids in a calendar, as another reader finds them. */
const idsIn = (text: string) =>
  ICAL.Component.fromString(text)
    .getAllSubcomponents("vevent")
    .map((entry) => String(entry.getFirstPropertyValue("uid")));
const bytesOf = (text: string) => new TextEncoder().encode(text).length;

describe("a calendar in several files", () => {
  it("has every event once, by time, and no file of the limit or more", () => {
    fc.assert(
      fc.property(
        fc.array(oddText(2000), { maxLength: 40 }),
        fc.integer({ min: 8000, max: 30_000 }),
        (texts, limit) => {
          const dataset = datasetOf(
            texts.map((summary, i) => ({ id: `e${i}`, date: `${1900 + i}`, summary })),
          );
          const files = splitCalendar(dataset, CALENDAR, dataset.events, limit);
          for (const { text } of files) expect(bytesOf(text)).toBeLessThan(limit);
          expect(files.flatMap(({ text }) => idsIn(text))).toEqual(
            idsIn(toCalendar(dataset, CALENDAR)),
          );
          expect(files.flatMap(({ events }) => events)).toEqual(dataset.events);
        },
      ),
    );
  });

  it("is one file where there is room for all, the same as the whole", () => {
    const dataset = datasetOf([{ date: "1960" }, { date: "1961" }]);
    const files = splitCalendar(dataset, CALENDAR);
    expect(files.map(({ text }) => text)).toEqual([toCalendar(dataset, CALENDAR)]);
    expect(splitCalendar(datasetOf([]), CALENDAR)).toHaveLength(1);
  });

  it("gives an event that has no room anywhere a file of its own", () => {
    const dataset = datasetOf(
      ["a", "x".repeat(4000), "b"].map((summary) => ({ date: "1960", summary })),
    );
    expect(
      splitCalendar(dataset, CALENDAR, dataset.events, 1500).map(({ events }) => events.length),
    ).toEqual([1, 1, 1]);
  });

  it("takes as few files as our record needs for Google Calendar", () => {
    const dataset = datasetOf(
      Array.from({ length: 900 }, (_, i) => ({
        date: `${1100 + i}`,
        summary: "Договор ".repeat(100),
      })),
    );
    const whole = bytesOf(toCalendar(dataset, CALENDAR));
    const files = splitCalendar(dataset, CALENDAR);
    expect(files).toHaveLength(Math.ceil(whole / IMPORT_LIMIT));
  });
});
