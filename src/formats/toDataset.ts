import { parseDate } from "../model/date";
import { MOST_LANES } from "../model/lanes";
import { type Note, note, type Receipt } from "../model/receipt";
import { actorsOf } from "./dataset/actors";
import { type ReadEvent, readBody } from "./dataset/event";
import { extentOf } from "./dataset/extent";
import { contentId, givenId, Ids, slug } from "./dataset/ids";
import { ofOurs } from "./dataset/ours";
import { dateReader } from "./dataset/rowDate";
import { dateReading } from "./date/dateReading";
import { pauseAfter } from "./pause";
import type { Choices, Known, Reading, Row } from "./row";
import { readText } from "./text/readText";

/**
 * Turns what a reader found in a file into a dataset, as JSON for `readDataset`, and its receipt. A row without a date
 * is refused; any other fault leaves the rest of its row intact. The same file always yields the same ids.
 */
export async function toDataset(
  reading: Reading,
  known: Known,
  choices: Choices = {},
  progress: (share: number) => void = () => {},
): Promise<{ dataset: unknown; receipt: Receipt }> {
  if (reading.dataset !== undefined)
    return ofOurs(reading.dataset, known, [...(known.notes ?? []), ...(reading.notes ?? [])]);
  const eraRows = reading.eras ?? [];
  const texts = [...reading.rows, ...eraRows].flatMap(({ start = "", end = "" }) => [start, end]);
  const found = dateReading(texts);
  const dates = choices.order ? { ...found, order: choices.order, isSure: true } : found;
  const columns = reading.columns ?? {};
  const dateOf = dateReader(dates, columns);
  const notes: Note[] = [...(known.notes ?? []), ...(reading.notes ?? [])];
  const events: ReadEvent[] = [];
  const ids = new Ids();
  let above: Row | undefined;
  const pause = pauseAfter();
  for (const [i, row] of reading.rows.entries()) {
    const idOf: IdOf = (date, title) => takeId(ids, row, date, title, notes, above?.at === row.at);
    const event = readEvent(row, dateOf, columns, notes, idOf);
    if (event) events.push(event);
    above = row;
    if (pause.isDue()) {
      progress(i / reading.rows.length);
      await pause.take();
    }
  }
  const eras = eraRows.flatMap((row) => readEra(row, dateOf, notes));
  const { actors, topics } = actorsOf(events, reading.head);
  const groups = new Set(events.flatMap(({ json }) => json.group ?? []));
  if (groups.size > MOST_LANES && !reading.head?.relations)
    notes.push(
      note("many-groups", "", { value: String(groups.size), instead: String(MOST_LANES) }),
    );
  const dataset = {
    ...headOf(reading),
    ...reading.head,
    actors,
    topics,
    eras: eras.map(({ json }) => ({ id: ids.take(`era-${slug(json.name)}`), ...json })),
    events: events.map(({ json }) => json),
  };
  const read = new Set([...events, ...eras].map(({ row }) => row.at).concat(reading.others ?? []));
  const receipt: Receipt = {
    format: known.format,
    others: known.others,
    encoding: known.encoding,
    rows: reading.found,
    read: read.size,
    refused: new Set(
      notes.filter(({ at, outcome }) => outcome === "refused" && !read.has(at)).map(({ at }) => at),
    ).size,
    events: events.length,
    eras: eras.length,
    groups: groups.size,
    ...extentOf(events.map(({ json, date }) => ({ edtf: json.date, date }))),
    dates,
    columns: { ...columns },
    notes,
  };
  return { dataset, receipt };
}

type DateOf = ReturnType<typeof dateReader>;
type IdOf = (date: string, title: string) => string;
type Columns = Readonly<Record<string, string>>;

function headOf({ title, description }: Reading): Record<string, unknown> {
  const [name, about] = [title, description].map((text) => readText(text ?? "").text);
  return {
    ...(name && { title: name.replaceAll("\n", " ").slice(0, 200) }),
    ...(about && { description: about.slice(0, 2000) }),
  };
}

function readEvent(
  row: Row,
  dateOf: DateOf,
  columns: Columns,
  notes: Note[],
  idOf: IdOf,
): ReadEvent | null {
  const { edtf, notes: ofDate } = dateOf(row);
  const named = (list: readonly Note[]) => {
    const text = (row.title ?? row.text ?? "").slice(0, 80);
    for (const one of list) notes.push(text ? { ...one, row: text } : one);
  };
  const date = edtf === null ? null : parseDate(edtf);
  named(ofDate);
  if (edtf === null || !date) return null;
  const { body, actors, topics, notes: ofBody } = readBody(row, edtf, columns);
  named(ofBody);
  const json = Object.assign({ id: idOf(edtf, body.title), date: edtf }, body);
  return { row, json, date, actors, topics };
}

function readEra(row: Row, dateOf: DateOf, notes: Note[]) {
  const { edtf, notes: found } = dateOf(row);
  notes.push(...found);
  if (edtf === null || !parseDate(edtf)) return [];
  const name =
    readText(row.title ?? row.text ?? "")
      .text.replaceAll("\n", " ")
      .slice(0, 80) || edtf;
  const summary = row.title ? readText(row.text ?? "").text.slice(0, 600) : "";
  return [{ row, json: { name, date: edtf, ...(summary && { summary }) } }];
}

/** The id of a row, or one made from its date and title. That several events of a row share its id needs no note. */
function takeId(
  ids: Ids,
  row: Row,
  date: string,
  title: string,
  notes: Note[],
  isRepeated: boolean,
): string {
  const given = row.id?.trim();
  const wanted = given ? givenId(given) : contentId(date, title);
  const id = ids.take(wanted);
  if (given && id !== wanted && !isRepeated)
    notes.push(note("same-id", row.at, { value: given, instead: id }));
  return id;
}
