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
  "web-page": "web page",
  json: "JSON list",
  yaml: "YAML list",
  xml: "XML",
  table: "table",
};

const notes: Record<NoteCode, Say> = {
  "no-date": () => "expected a date, got nothing",
  "bad-date": (value) => `expected a date such as 1950 or 14 Feb 1950, got ${value}`,
  "impossible-date": (value) => `there is no such day or time: ${value}`,
  "far-date": (value) => `only years from −250,000 to 250,000 can be shown, got ${value}`,
  "bad-end": (value) => `expected an end such as 1950 or 14 Feb 1950, got ${value}`,
  "impossible-end": (value) => `there is no such end: ${value}`,
  "far-end": (value) => `only an end from −250,000 to 250,000 can be shown, got ${value}`,
  "end-before-start": (value, instead) =>
    `the end ${value} is before the start: shown at ${instead}`,
  "no-start": (value) => `there is only an end: shown at ${value}`,
  "date-from-above": (_, instead) => `no date of its own: ${instead}, as above`,
  "other-date": (value, instead) =>
    `expected a date, got ${value}: read as ${instead}, from other columns`,
  "ambiguous-date": (value, instead) =>
    `${value} may be day/month or month/day: read as ${instead}`,
  "short-year": (value, instead) => `${value} has a year of two digits: read as ${instead}`,
  "no-title": (_, instead) => `there is no title: “${instead}” is used instead`,
  "no-text": () => "there is a date but no text",
  "too-long": (_, instead) => `cut to ${instead} characters`,
  "same-id": (value, instead) => `another event has the id ${value}: this one is ${instead}`,
  "bad-link": (value) => `expected an http(s) address, got ${value}`,
  "bad-number": (value, instead) => `expected a number (${instead}), got ${value}`,
  "unknown-group": (value) => `the group ${value} is not in the list of groups`,
  "many-groups": (value, instead) =>
    `${value} groups: the last of ${instead} lanes collects the rest`,
  "second-title": () => "there is already a title: this one is read as an event",
  "not-a-row": (value) => `expected an event, got ${value}`,
  "extra-cells": (value) => `more cells than columns: ${value}`,
  "joined-cells": (value) =>
    `more cells than columns (${value}): a text with separators was joined`,
  "above-header": (value) => `above the column names: ${value}`,
  "no-header": () => "no column names: columns are recognised by their content",
  "open-quote": () => "a quotation mark is never closed: its line is read literally",
  "cut-short": () => "the file ends too early",
  "mended-json": () => "not quite JSON: mended",
  "from-javascript": () => "a program in JavaScript: its data was read, nothing was run",
  "escaped-twice": () => "JSON within a JSON string: the inner JSON is read",
  "several-documents": () => "several documents in a row: read as one",
  "unknown-signs": (value) => `some characters cannot be read in this encoding: ${value}`,
  "bad-choice": (value) => `the address asks to read ${value}: not possible with these data`,
  "other-sheets": (value) => `another sheet or table of the file: ${value}`,
  "other-files": (value) => `another file of the archive: ${value}`,
  cancelled: () => "cancelled",
  "free-busy": () => "only says when somebody is busy",
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
    "no-format": "The format of this file is not supported.",
    "other-format": "This file is not in the format that was asked for.",
    "no-rows": "No dated entries were found in this file.",
    "web-page": "This is a web page, not the data.",
    archive: "This archive is broken, too large, or contains no timeline.",
  },
};

export type ReceiptWords = typeof words;
