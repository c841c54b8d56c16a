import type { FormatId, NoteCode, NoteOutcome } from "../../model/receipt";

/** What is said of a note: `value` is what stands in the file, `instead` what is shown. */
type Say = (value: string, instead: string) => string;

const formats: Record<FormatId, string> = {
  ours: "our own JSON",
  timelinejs: "TimelineJS 3",
  storyjs: "TimelineJS 2",
  "timelinejs-sheet": "TimelineJS sheet",
  vis: "vis-timeline",
  ics: "calendar (iCalendar)",
  simile: "SIMILE Timeline",
  timeglider: "Timeglider",
  wikidata: "Wikidata query",
  gdelt: "GDELT",
  icews: "ICEWS",
  acled: "ACLED",
  ucdp: "UCDP",
  flourish: "Flourish timeline",
  timesketch: "Timesketch",
  geojson: "GeoJSON",
  "schema-org": "schema.org",
  mermaid: "Mermaid timeline",
  markdown: "Markdown list",
  json: "JSON list",
  table: "table",
};

const notes: Record<NoteCode, Say> = {
  "no-date": () => "expected a date, got nothing",
  "bad-date": (value) => `expected a date such as 1950 or 14 Feb 1950, got ${value}`,
  "impossible-date": (value) => `there is no such day or time: ${value}`,
  "bad-end": (value) => `expected an end such as 1950 or 14 Feb 1950, got ${value}`,
  "impossible-end": (value) => `there is no such end: ${value}`,
  "end-before-start": (value, instead) =>
    `the end ${value} is before the start: shown at ${instead}`,
  "no-start": (value) => `there is an end only: shown at ${value}`,
  "date-from-above": (_, instead) => `no date of its own: ${instead}, as above`,
  "other-date": (value, instead) =>
    `expected a date, got ${value}: read as ${instead}, from other columns`,
  "ambiguous-date": (value, instead) =>
    `${value} may be day/month or month/day: read as ${instead}`,
  "short-year": (value, instead) => `${value} has a year of two digits: read as ${instead}`,
  "no-title": (_, instead) => `there is no title: “${instead}” stands for it`,
  "no-text": () => "there is a date, but nothing is said of it",
  "too-long": (_, instead) => `cut to ${instead} characters`,
  "same-id": (value, instead) => `another event has the id ${value}: this one is ${instead}`,
  "bad-link": (value) => `expected an http(s) address, got ${value}`,
  "bad-number": (value, instead) => `expected a number (${instead}), got ${value}`,
  "unknown-group": (value) => `the group ${value} is not in the list of groups`,
  "many-groups": (value, instead) =>
    `${value} groups: the last of ${instead} lanes collects the rest`,
  "second-title": () => "there is a title already: this one is an event",
  "not-a-row": (value) => `expected an event, got ${value}`,
  "extra-cells": (value) => `more cells than columns: ${value}`,
  "joined-cells": (value) =>
    `more cells than columns (${value}): a text with separators was put together`,
  "above-header": (value) => `above the names of the columns: ${value}`,
  "no-header": () => "no names of columns: they are taken by what stands in them",
  "open-quote": () => "a quotation mark has no end: read line by line from there",
  "cut-short": () => "the file ends too early",
  "mended-json": () => "not quite JSON: mended",
  "from-javascript": () => "a program in JavaScript: its data was read, nothing was run",
  "escaped-twice": () => "JSON within a text of JSON: read as the inner one",
  "several-documents": () => "several documents in a row: read as one",
  "unknown-signs": (value) => `some signs cannot be read in this encoding: ${value}`,
  "other-sheets": (value) => `another sheet of the workbook: ${value}`,
  "other-files": (value) => `another file of the archive: ${value}`,
  cancelled: () => "cancelled",
  "free-busy": () => "says only when somebody is busy",
  task: () => "a task, not an event",
  repeats: (_, instead) => `repeats without end: the first ${instead} are shown`,
  problem: (value) => value,
};

const outcomes: Record<NoteOutcome, string> = {
  refused: "row left out",
  "left-out": "left out",
  changed: "changed",
  doubtful: "doubtful",
};

/** What a receipt says, in English. */
export const words = {
  formats,
  notes,
  outcomes,
  summary: (read: string, rows: string, format: string, encoding: string) =>
    `${read} of ${rows} rows read; ${[format, encoding].filter(Boolean).join(", ")}`,
  unreadable: {
    empty: "The file is empty.",
    "no-format": "This file is in no format that can be read here.",
    "other-format": "This file is not in the format that was asked for.",
    "no-rows": "Nothing with a date was found in this file.",
    "web-page": "This is a web page, not the data.",
    archive: "This archive is broken, too large, or has no timeline in it.",
  },
};

export type ReceiptWords = typeof words;
