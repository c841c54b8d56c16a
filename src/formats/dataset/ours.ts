import type { Problem } from "../../model/problem";
import { readDataset } from "../../model/readDataset";
import { eventList } from "../../model/readSound";
import { type Note, type NoteOutcome, note, type Receipt } from "../../model/receipt";
import type { Known } from "../row";
import { extentOf } from "./extent";

const OUTCOMES = {
  event: "refused",
  part: "left-out",
  cut: "changed",
  renamed: "changed",
} as const satisfies Record<NonNullable<Problem["outcome"]>, NoteOutcome>;

/** The receipt for a dataset in our own format, which is not changed. */
export function ofOurs(
  json: unknown,
  known: Known,
  notes: readonly Note[],
): { dataset: unknown; receipt: Receipt } {
  const { dataset, problems } = readDataset(json);
  const { events, eras } = dataset;
  const rows = eventList(json)?.length ?? 0;
  const receipt: Receipt = {
    format: known.format,
    others: known.others,
    encoding: known.encoding,
    rows,
    read: events.length,
    refused: rows - events.length,
    events: events.length,
    eras: eras.length,
    groups: new Set(events.flatMap(({ group }) => group ?? [])).size,
    ...extentOf(events),
    dates: { order: null, isSure: true, numbers: "years" },
    columns: {},
    notes: [...notes, ...problems.map(toNote)],
  };
  return { dataset: json, receipt };
}

function toNote({ path, message, event, outcome, instead }: Problem): Note {
  const [, at = "", field] = /^(\w+\[\d+\])?\.?(.*)$/.exec(path) ?? [];
  return note("problem", at, {
    field: field || undefined,
    value: message,
    instead,
    outcome: outcome ? OUTCOMES[outcome] : "doubtful",
    row: event,
  });
}
