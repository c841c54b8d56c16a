import type { Candidate, SourceFile } from "../row";
import { readCalendar } from "./calendar";

export function calendarCandidates({ text }: SourceFile): Candidate[] {
  return [{ format: "ics", score: 0.95, read: () => readCalendar(text) }];
}
