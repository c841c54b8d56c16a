import { parseDate } from "../../model/date";
import { lastDay, writeDay } from "../../model/day";
import { type DateReading, type Note, type NoteCode, note } from "../../model/receipt";
import { isAmbiguous } from "../date/dateReading";
import { isFar } from "../date/far";
import { type ReadDate, readDate } from "../date/readDate";
import type { Row } from "../row";

/** The date of a row in EDTF, null if it has none, and the notes on it. */
export interface RowDate {
  readonly edtf: string | null;
  readonly notes: readonly Note[];
}

/** Reads the dates of rows; equal texts are read once. */
export function dateReader(reading: DateReading, columns: Readonly<Record<string, string>>) {
  const known = new Map<string, ReadDate>();
  const read = (text: string) => {
    let found = known.get(text);
    if (found === undefined) {
      found = readDate(text, reading);
      known.set(text, found);
    }
    return found;
  };
  return (row: Row): RowDate => {
    const notes: Note[] = [];
    const say = (code: NoteCode, field: "start" | "end", instead?: string) =>
      notes.push(
        note(code, row.at, { field: columns[field] ?? field, value: row[field], instead }),
      );
    const start = readField(row, "start", read, reading, say);
    const end = readField(row, "end", read, reading, say);
    if (start === "fault")
      return { edtf: null, notes: notes.filter(({ field }) => field !== (columns.end ?? "end")) };
    if (start === null) return withoutStart(row, end, notes, columns);
    if (start === "ongoing") {
      say("bad-date", "start");
      return { edtf: null, notes };
    }
    const edtf = end === null || end === "fault" ? start : join(start, end);
    if (edtf === null) say("end-before-start", "end", start);
    return { edtf: edtf ?? start, notes };
  };
}

/** If only the end is known, the event is as wide as the end, and uncertain. */
function withoutStart(
  row: Row,
  end: string | null,
  notes: Note[],
  columns: Readonly<Record<string, string>>,
): RowDate {
  if (end === null || end === "fault" || end === "ongoing")
    return { edtf: null, notes: [note("no-date", row.at, { field: columns.start })] };
  const said = note("no-start", row.at, { field: columns.end, value: row.end });
  return { edtf: end.includes("/") ? end : `/${end}`, notes: [...notes, said] };
}

/** What is said of a date that cannot be shown. */
const FAULTS = {
  start: { bad: "bad-date", impossible: "impossible-date", far: "far-date" },
  end: { bad: "bad-end", impossible: "impossible-end", far: "far-end" },
} as const;

function readField(
  row: Row,
  field: "start" | "end",
  read: (text: string) => ReadDate,
  reading: DateReading,
  say: (code: NoteCode, field: "start" | "end", instead?: string) => void,
): string | "ongoing" | "fault" | null {
  const text = row[field];
  if (text === undefined || text.trim() === "") return null;
  const found = read(text);
  if (found === "ongoing") return found;
  if (found === null || found === "impossible") {
    say(isFar(text) ? FAULTS[field].far : FAULTS[field][found ?? "bad"], field);
    return "fault";
  }
  if (found.isShort) say("short-year", field, found.edtf);
  if (!reading.isSure && isAmbiguous(text)) say("ambiguous-date", field, found.edtf);
  return found.edtf;
}

/** From the first date to the last; null if the last is before the first. */
function join(start: string, end: string): string | null {
  const first = start.split("/")[0] || start;
  if (end === "ongoing") return parseDate(`${first}/..`) ? `${first}/..` : start;
  const last = end.split("/").at(-1) || (end.split("/")[0] ?? end);
  if (first === last) return start;
  const span = `${first}/${last}`;
  if (parseDate(span)) return span;
  // The last date contains the first one: from 14 February to the end of the year.
  const [from, to] = [parseDate(first), parseDate(last)];
  if (!from || !to || to.end < from.end) return null;
  const day = `${first}/${writeDay(lastDay(to.end))}`;
  return parseDate(day) ? day : first;
}
