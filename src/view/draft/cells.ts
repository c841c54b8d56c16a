import {
  CELLS,
  type Cell,
  effectCell,
  isList,
  relationOf,
  writeCell,
} from "../../formats/cell/cell";
import { readCell } from "../../formats/cell/readCell";
import { describeTo } from "../../i18n/describeProblem";
import type { DraftWords } from "../../i18n/en/draft";
import type { Words } from "../../i18n/en/words";
import { parseDate } from "../../model/date";
import type { Draft, DraftEvent } from "../../model/draft/draft";
import { setUnread } from "../../model/draft/edits";
import type { Relation } from "../../model/schema";
import { cellContext, type EditorParts } from "./context";

/** The cells of a draft in the order of the table: effects stand before who took part. */
export function cellsOf({ relations }: Pick<Draft, "relations">): readonly Cell[] {
  const at = CELLS.indexOf("actors");
  const effects = relations.map(({ id }) => effectCell(id));
  return [...CELLS.slice(0, at), ...effects, ...CELLS.slice(at)];
}

/** What a cell is called. */
export function nameOf(
  cell: Cell,
  { words, names }: Pick<EditorParts, "words" | "names">,
  draft: Pick<Draft, "relations" | "powers">,
): string {
  const relation = relationOf(cell);
  if (relation === null) return names.fields[cell] ?? cell;
  const found = draft.relations.find(({ id }) => id === relation);
  return words.effect(found ? relationName(found, draft) : relation);
}

function relationName({ name, between }: Relation, { powers }: Pick<Draft, "powers">): string {
  const of = (id: string) => powers.find((power) => power.id === id)?.name ?? id;
  return name ?? between.map(of).join("–");
}

/** How to write a cell, in a few words; undefined if that is plain. */
export function hintOf(cell: Cell, { hints }: DraftWords): string | undefined {
  if (relationOf(cell) !== null) return hints.effect;
  return Object.hasOwn(hints, cell) ? hints[cell as keyof DraftWords["hints"]] : undefined;
}

/** The text of a cell as it is read: a date in words, a list in one line. */
export function textOf(event: DraftEvent, cell: Cell, parts: EditorParts, words: Words): string {
  const date = cell === "date" && event.unread?.date === undefined ? parseDate(event.date) : null;
  if (date) return words.formats.date(date);
  const text = writeCell(event, cell, cellContext(parts));
  return isList(cell) ? text.replaceAll("\n", "; ") : text;
}

/** What is wrong with a cell, in a sentence; null if nothing is. */
export function faultOf(event: DraftEvent, cell: Cell, parts: EditorParts): string | null {
  const text = event.unread?.[cell];
  if (text === undefined) return null;
  const reading = readCell(event.id, cell, text, cellContext(parts));
  if (!("problem" in reading)) return null;
  return describeTo(parts.problems, { path: "", message: reading.problem });
}

/** Puts a text into a cell: as what it means, or, if it cannot be read, as it is. */
export function putText(event: DraftEvent, cell: Cell, text: string, parts: EditorParts): void {
  const context = cellContext(parts);
  if (text === writeCell(event, cell, context)) return;
  const reading = readCell(event.id, cell, text, context);
  parts.editing.edit("edit" in reading ? reading.edit : setUnread(event.id, cell, text));
}

/** Whether something in a cell was changed since the event was taken from elsewhere. */
export function isChanged({ origin }: DraftEvent, cell: Cell): boolean {
  const field = relationOf(cell) === null ? cell : "effects";
  return origin?.changed?.includes(field) ?? false;
}
