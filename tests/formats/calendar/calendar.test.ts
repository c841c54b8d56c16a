import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_ENDLESS_REPEATS, readCalendar } from "../../../src/formats/calendar/calendar";
import { toDataset } from "../../../src/formats/toDataset";
import { parseDate } from "../../../src/model/date";
import { toCalendar } from "../../../src/model/export/ics";
import { readDataset } from "../../../src/model/readDataset";
import { anyEvents, datasetOf } from "../../model/samples";

const event = (...lines: string[]) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"].join("\r\n");
const calendar = (...parts: string[]) =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", ...parts, "END:VCALENDAR"].join("\r\n");

/** The dates of the events and the notes, one per line. */
function read(...parts: string[]) {
  const { rows, notes = [], found } = readCalendar(calendar(...parts));
  const span = (start = "", end?: string) => (end ? `${start}/${end}` : start);
  return {
    dates: rows.map(({ start, end }) => span(start, end)),
    notes: notes.map(({ code, value }) => `${code}: ${value}`),
    found,
  };
}
const datesOf = (...lines: string[]) => read(event(...lines)).dates;

describe("a date in a calendar", () => {
  it.each([
    ["DTSTART;VALUE=DATE:19491001", "1949-10-01"],
    ["DTSTART:19491001", "1949-10-01"],
    ["DTSTART:1949-10-01", "1949-10-01"],
    ["DTSTART:20240305T093000", "2024-03-05T09:30"],
    ["DTSTART;TZID=Asia/Shanghai:20240305T233000", "2024-03-05T23:30"],
    ["DTSTART;TZID=America/Los_Angeles:20240305T003000", "2024-03-05T00:30"],
    ["DTSTART:20240305T235900Z", "2024-03-05T23:59"],
    ['DTSTART;TZID="(UTC-03:00) Brasilia":20240305T000500', "2024-03-05T00:05"],
  ])("stays on its day: %s", (line, date) => {
    expect(datesOf(line)).toEqual([date]);
  });

  it.each([
    ["DTEND;VALUE=DATE:19491002", "1949-10-01"],
    ["DTEND;VALUE=DATE:19491004", "1949-10-01/1949-10-03"],
    ["DTEND;VALUE=DATE:19491001", "1949-10-01"],
    ["DURATION:P3D", "1949-10-01/1949-10-03"],
    ["DURATION:P999999999999999999W", "1949-10-01"],
  ])("ends before the day that is over: %s", (line, date) => {
    expect(datesOf("DTSTART;VALUE=DATE:19491001", line)).toEqual([date]);
  });

  it.each([
    ["DTEND:20240305T110000", "2024-03-05T09:30/2024-03-05T11:00"],
    ["DTEND:20240306T000000", "2024-03-05T09:30/2024-03-05T24:00"],
    ["DTEND:20240301T000000", "2024-03-05T09:30"],
  ])("with a time ends at one: %s", (line, date) => {
    expect(datesOf("DTSTART:20240305T093000", line)).toEqual([date]);
  });

  it("from midnight to midnight is whole days", () => {
    const dates = datesOf("DTSTART:20240305T000000", "DTEND:20240307T000000");
    expect(dates).toEqual(["2024-03-05/2024-03-06"]);
  });

  it("that there cannot be is refused, and an end that there cannot be left out", () => {
    const found = read(
      event("DTSTART:20240230"),
      event("DTSTART:20240228T250000"),
      event("DTSTART:19491001", "DTEND:19491031T990000"),
      event("DTSTART:soon"),
      event("SUMMARY:Some day"),
    );
    expect(found.dates).toEqual(["1949-10-01"]);
    expect(found.notes).toEqual([
      "impossible-date: 20240230",
      "impossible-date: 20240228T250000",
      "bad-end: 19491031T990000",
      "bad-date: soon",
      "no-date: Some day",
    ]);
  });
});

describe("an event of a calendar", () => {
  it("has its texts, place, kind and link", () => {
    const { title, rows } = readCalendar(
      calendar(
        "X-WR-CALNAME:Summits\\, mostly",
        event(
          "UID:a@b",
          "DTSTART:19720221",
          "SUMMARY:Nixon in China\\; a",
          "  week",
          "DESCRIPTION:One\\nTwo",
          "LOCATION:Beijing",
          "GEO:39.9;116.4",
          "CATEGORIES:Visits,Other",
          "URL:https://example.org/a",
        ),
      ),
    );
    expect(title).toBe("Summits, mostly");
    expect(rows).toEqual([
      {
        at: "line 4",
        id: "a@b",
        start: "1972-02-21",
        end: undefined,
        title: "Nixon in China; a week",
        text: "One\nTwo",
        place: "Beijing",
        lat: 39.9,
        lon: 116.4,
        group: "Visits",
        links: [{ url: "https://example.org/a" }],
      },
    ]);
  });

  it("has the exact date that our own calendars give", () => {
    expect(datesOf("DTSTART:19720201", "DTEND:19720301", "X-EDTF:1972-02~")).toEqual(["1972-02~"]);
  });

  it("is left out if it is cancelled, a task or a free time, which is said", () => {
    const found = read(
      event("DTSTART:19491001", "SUMMARY:Off", "STATUS:CANCELLED"),
      "BEGIN:VTODO\r\nSUMMARY:Buy\r\nEND:VTODO",
      "BEGIN:VFREEBUSY\r\nEND:VFREEBUSY",
      "BEGIN:VTIMEZONE\r\nBEGIN:STANDARD\r\nDTSTART:19700101\r\nEND:STANDARD\r\nEND:VTIMEZONE",
      event("DTSTART:19500101", "BEGIN:VALARM", "TRIGGER:-PT1H", "END:VALARM"),
    );
    expect(found).toEqual({
      dates: ["1950-01-01"],
      notes: ["cancelled: Off", "task: Buy", "free-busy: "],
      found: 4,
    });
  });

  it("is good beside one that is broken or cut short", () => {
    const found = read(
      event("DTSTART:19491001", "RRULE:NO RULE", "X:;;;:::", "what is this"),
      "BEGIN:VEVENT\r\nDTSTART:19500101",
      "BEGIN:VEVENT\r\nDTSTART:19500102",
    );
    expect(found.dates).toEqual(["1949-10-01", "1950-01-01", "1950-01-02"]);
    expect(found.notes).toEqual(["cut-short: undefined", "repeats: "]);
  });
});

describe("a calendar that we wrote", () => {
  it("opens as it was", async () => {
    await fc.assert(
      fc.asyncProperty(anyEvents(1, 12), async (list) => {
        const dataset = datasetOf(
          list.map((event, i) => ({ id: `event-${i}`, ...event, summary: `So it was, ${i}.` })),
        );
        const words = { disputed: "Disputed", sources: "Sources", date: () => "" };
        const text = toCalendar(dataset, { scope: "here", words, address: () => "" });
        const known = { format: "ics", others: [], encoding: "utf-8" } as const;
        const { dataset: again, receipt } = await toDataset(readCalendar(text), known);
        expect(receipt).toMatchObject({ rows: list.length, refused: 0 });
        const facts = ({ edtf, title }: { edtf: string; title: string }) => `${edtf} ${title}`;
        const sorted = (events: readonly { edtf: string; title: string }[]) =>
          events.map(facts).sort();
        expect(sorted(readDataset(again).dataset.events)).toEqual(sorted(dataset.events));
      }),
      { numRuns: 50 },
    );
  });
});

describe("an event that repeats", () => {
  it("comes as often as its rule, its dates and its exceptions say", () => {
    const rule = (...lines: string[]) =>
      event("UID:a", "DTSTART:20200131", "SUMMARY:Talk", ...lines);
    expect(read(rule("RRULE:FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3")).dates).toEqual([
      "2020-01-31",
      "2020-03-31",
      "2020-05-31",
    ]);
    expect(read(rule("RRULE:FREQ=YEARLY;UNTIL=20221231", "EXDATE:20210131")).dates).toEqual([
      "2020-01-31",
      "2022-01-31",
    ]);
    expect(read(rule("RDATE;VALUE=PERIOD:20200301T100000/PT1H")).dates.length).toBe(2);
    const moved = event("UID:a", "RECURRENCE-ID:20210131", "DTSTART:20210202");
    const off = event("UID:a", "RECURRENCE-ID:20220131", "DTSTART:20220131", "STATUS:CANCELLED");
    expect(read(rule("RRULE:FREQ=YEARLY;COUNT=4"), moved, off).dates).toEqual([
      "2020-01-31",
      "2021-02-02",
      "2023-01-31",
    ]);
  });

  it("comes until a year after all other dates if it has no end, which is said", () => {
    const yearly = event("DTSTART:20200131", "SUMMARY:Day", "RRULE:FREQ=YEARLY");
    const today = Date.UTC(2022, 5, 1);
    const startsOf = (...parts: string[]) =>
      readCalendar(calendar(...parts), today).rows.map(({ start }) => start);
    expect(startsOf(yearly)).toEqual(["2020-01-31", "2021-01-31", "2022-01-31", "2023-01-31"]);
    expect(startsOf(yearly, event("DTSTART:20260201")).at(-2)).toBe("2027-01-31");
    expect(read(yearly).notes).toEqual(["repeats: Day"]);
    const daily = event("DTSTART:20200131", "RRULE:FREQ=DAILY");
    expect(startsOf(daily).length).toBe(MOST_ENDLESS_REPEATS);
  });

  it.each([
    "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=DAILY;INTERVAL=100000000",
    "FREQ=SECONDLY;BYMONTH=1;BYMONTHDAY=1",
    "FREQ=DAILY;BYYEARDAY=1;BYMONTH=5",
    "FREQ=MONTHLY;BYDAY=9MO",
  ])("comes once if its rule leads nowhere: %s", (rule) => {
    const found = read(event("DTSTART:20200131", "SUMMARY:Once", `RRULE:${rule}`));
    expect(found).toEqual({ dates: ["2020-01-31"], notes: ["repeats: Once"], found: 1 });
  });
});

describe("whatever stands in a calendar", () => {
  const lines = fc.oneof(
    fc.constantFrom(
      "BEGIN:VEVENT",
      "END:VEVENT",
      "BEGIN:VALARM",
      "END:VCALENDAR",
      "DTSTART:20200101",
      "DTSTART;TZID=x:20200101T000000",
      "DTEND:20191301",
      "RRULE:FREQ=DAILY",
      "RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=3",
      "RDATE:20200105,x",
      "EXDATE:20200101",
      "RECURRENCE-ID:20200102",
      "UID:__proto__",
      "SUMMARY:<script>alert(1)</script>",
    ),
    fc.string(),
    fc
      .tuple(fc.constantFrom("DTSTART", "DTEND", "RRULE", "DURATION", "GEO"), fc.string())
      .map(([name, value]) => `${name}:${value}`),
  );

  it("is read or refused, row by row, and never stands in the way of a good event", () => {
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 25 }), (lines) => {
        const {
          rows,
          notes = [],
          found,
        } = readCalendar(calendar(event("DTSTART:19491001", "SUMMARY:Good"), ...lines));
        expect(rows[0]).toMatchObject({ start: "1949-10-01", title: "Good" });
        const refused = notes.filter(({ outcome }) => outcome === "refused").map(({ at }) => at);
        const read = new Set(rows.map(({ at }) => at));
        expect(refused.filter((at) => read.has(at))).toEqual([]);
        expect(new Set([...read, ...refused]).size).toBeLessThanOrEqual(found);
        for (const { start = "" } of rows) expect(parseDate(start), start).not.toBeNull();
      }),
      { numRuns: 3000 },
    );
  });
});
