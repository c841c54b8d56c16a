import { type FormatId, type Note, type NoteCode, note } from "../../model/receipt";
import { at, plain } from "../plain";
import type { Candidate, Choices, Reading, Row, SourceFile } from "../row";
import { isSimile, readSimile } from "../simile/simile";
import { isTimeglider, readTimeglider } from "../simile/timeglider";
import { tableCandidate } from "../table/candidates";
import type { Table } from "../table/grid";
import { isSlides, readSlides } from "../timelinejs/slides";
import { isStory, readStory } from "../timelinejs/storyjs";
import { isGroups, isItems, readItems } from "../vis/items";
import { isEntities, readEntities } from "../wikidata/entities";
import { isResults, readResults } from "../wikidata/results";
import { gridTables } from "./grids";
import { objectTables } from "./objects";
import { isOurs, readOurs } from "./ours";
import { type Document, type Documents, type Mending, readDocuments } from "./readDocuments";

/** A format of JSON values: how likely a value has it, 0 … 1, and its reader. */
interface ValueFormat {
  readonly format: FormatId;
  readonly fits: (value: unknown) => number;
  readonly read: (value: unknown, documents: readonly Document[]) => Reading;
}

const VALUE_FORMATS: readonly ValueFormat[] = [
  { format: "ours", fits: isOurs, read: readOurs },
  { format: "timelinejs", fits: isSlides, read: readSlides },
  { format: "storyjs", fits: isStory, read: readStory },
  { format: "vis", fits: isItems, read: readVis },
  { format: "simile", fits: isSimile, read: readSimile },
  { format: "timeglider", fits: isTimeglider, read: readTimeglider },
  { format: "wikidata", fits: isResults, read: (value) => readResults(value) },
  { format: "wikidata", fits: isEntities, read: readEntities },
];

/** Below this, a value has a format by chance. */
const LEAST = 0.5;

/** The formats that a file of JSON, or of JavaScript, may have. */
export function documentCandidates({ text, beside = [] }: SourceFile): Candidate[] {
  const found = readDocuments(text);
  const groups = beside.flatMap(groupsIn);
  return valueCandidates(found, "json", text.length > LONG, groups);
}

/** The documents of a file that are the groups of a vis-timeline, if it has no items of its own. */
export function groupsIn(text: string): readonly Document[] {
  const { documents } = readDocuments(text);
  if (documents.some(({ value }) => isItems(value) >= LEAST)) return [];
  return documents.filter(({ value }) => isGroups(value) > LEAST);
}

/** The formats that values may have; `other` is that of any list of objects, and `beside` comes from other files. */
export function valueCandidates(
  found: Documents,
  other: FormatId,
  isLong = false,
  beside: readonly Document[] = [],
): Candidate[] {
  const known = VALUE_FORMATS.flatMap(({ format, fits, read }) => {
    const best = bestOf(found.documents, fits);
    if (!best) return [];
    return [
      {
        format,
        score: best.score * 0.95,
        read: () => withMendings(read(best.document.value, [...found.documents, ...beside]), found),
      },
    ];
  });
  // What is surely known and long is not looked through for lists too.
  const isSure = known.some(({ score }) => score > 0.9) && isLong;
  return isSure ? known : [...known, ...objectCandidates(found, other)];
}

/** Signs. */
const LONG = 1_000_000;

/** Any list of objects, read as a table whose columns are their keys, or any other table in the values. */
function objectCandidates(found: Documents, other: FormatId): Candidate[] {
  const values = found.documents.map(({ value }) => value);
  const objects = values.filter((value) => plain(value) !== null);
  // Anything may be one object of YAML or XML.
  const single = objects.length > 1 || other === "json" ? objects : [];
  const tables = [...values, single].flatMap((value) =>
    tablesOf(value).map(({ table, notes }) => ({
      value,
      notes,
      size: table.rows.length,
      ...tableCandidate(table),
    })),
  );
  const most = Math.max(...tables.map(({ score }) => score), 0);
  // If two are about as likely, the longer one is the timeline.
  const [best] = tables
    .filter(({ score }) => score > 0 && score >= most - 0.15)
    .sort((a, b) => b.size - a.size);
  if (!best) return [];
  const read = (choices: Choices) => {
    const reading = best.read(choices);
    const notes = [...(reading.notes ?? []), ...best.notes];
    return withMendings({ ...reading, found: reading.found + best.notes.length, notes }, found);
  };
  return [{ format: objectFormat(best.value, other), score: best.score, read }];
}

/** The tables in a value, and notes on what in them is no row. */
function tablesOf(value: unknown): { table: Table; notes: readonly Note[] }[] {
  return [...objectTables(value), ...gridTables(value).map((table) => ({ table, notes: [] }))];
}

function objectFormat(value: unknown, other: FormatId): FormatId {
  if (/^Feature(?:Collection)?$/.test(String(at(value, "type")))) return "geojson";
  const first = Array.isArray(value) ? value[0] : value;
  const context = at(first, "@context") ?? at(first, "@type");
  return context === undefined ? other : "schema-org";
}

/** The document that fits best; the largest of several. */
function bestOf(documents: readonly Document[], fits: (value: unknown) => number) {
  const scored = documents
    .map((document) => ({ document, score: fits(document.value) }))
    .filter(({ score }) => score >= LEAST);
  const [first, ...rest] = scored;
  return first && rest.reduce((a, b) => (sizeOf(b.document) > sizeOf(a.document) ? b : a), first);
}

/** How long a document is; 0 if it is nested too deeply to be any of these. */
function sizeOf({ value }: Document): number {
  try {
    return JSON.stringify(value).length;
  } catch {
    return 0;
  }
}

function readVis(value: unknown, documents: readonly Document[]): Reading {
  const groups = documents.find((document) => isGroups(document.value) > LEAST);
  return readItems(value, groups?.value);
}

const CODES: Readonly<Record<Mending, NoteCode>> = {
  javascript: "from-javascript",
  repaired: "mended-json",
  escaped: "escaped-twice",
  several: "several-documents",
  cut: "cut-short",
};

/** Adds notes on how the file was read, and drops the row in which the file breaks off. */
function withMendings(reading: Reading, { mended, open }: Documents): Reading {
  const notes = mended.map((mending) => note(CODES[mending], ""));
  const { rows, eras = [] } = reading;
  const last = open > 0 ? (eras.at(-1) ?? rows.at(-1)) : undefined;
  if (!last || open <= depthOf(last))
    return { ...reading, notes: [...(reading.notes ?? []), ...notes] };
  const isOther = (row: Row) => row !== last;
  const refused = note("cut-short", last.at, { outcome: "refused", value: last.title });
  return {
    ...reading,
    rows: rows.filter(isOther),
    eras: eras.filter(isOther),
    notes: [...(reading.notes ?? []), ...notes, refused],
  };
}

/** How many brackets are open between two rows: three for `timeline.date[3]`. */
function depthOf({ at }: Row): number {
  return at.split(/[.[]/).filter(Boolean).length;
}
