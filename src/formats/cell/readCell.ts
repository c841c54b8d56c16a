import * as v from "valibot";
import { parseDate } from "../../model/date";
import type { Draft, Field } from "../../model/draft/draft";
import { addNamed, inTurn, setEffect, setField } from "../../model/draft/edits";
import { quote } from "../../model/problem";
import { eventSchema, type Link, type Source } from "../../model/schema";
import { toProblem } from "../../model/withoutBadParts";
import { slug } from "../dataset/ids";
import { readDate } from "../date/readDate";
import { type Cell, type CellContext, type CellReading, relationOf, SEPARATOR } from "./cell";

/** Reads what was written into a cell of an event, by the checks of a dataset. Never throws. */
export function readCell(id: string, cell: Cell, text: string, context: CellContext): CellReading {
  const trimmed = text.trim();
  const relation = relationOf(cell);
  if (relation !== null) return readEffect(id, cell, relation, trimmed);
  const field = cell as Exclude<Cell, `effects.${string}`>;
  if (field === "date") return readDateCell(id, trimmed);
  if (field === "title") return checked(id, field, trimmed);
  if (trimmed === "") return { edit: setField(id, field, undefined) };
  if (field === "importance") return checked(id, field, toNumber(trimmed));
  if (field === "place") return readPlace(id, trimmed, context.draft);
  if (field === "actors" || field === "topics") return readNames(id, field, trimmed, context.draft);
  if (field === "sources") return readSources(id, trimmed, context.draft);
  if (field === "links") return readLinks(id, trimmed, context);
  return checked(id, field, trimmed);
}

/** A date as people write it, in EDTF; null if it is none. */
export function understood(text: string): string | null {
  const found = toEdtf(text.trim());
  return found && "edtf" in found ? found.edtf : null;
}

function readDateCell(id: string, text: string): CellReading {
  const found = toEdtf(text);
  if (found && "problem" in found) return found;
  const reading = checked(id, "date", found?.edtf ?? text);
  if ("edit" in reading || !reading.problem.startsWith("expected EDTF")) return reading;
  // Whoever writes a cell need not know of EDTF.
  const expected = isReversed(text)
    ? "an end that is not before its start"
    : "a date such as 1950 or 14 February 1950";
  return { problem: `expected ${expected}, got ${quote(text)}` };
}

/** Where a period may be parted. */
const PARTS = /\s*[–—/~～至到]\s*|\s+(?:-|to|until|till|по|до)\s+/gu;

/** Whether a text is two dates of which the second is before the first. */
function isReversed(text: string): boolean {
  return [...text.matchAll(PARTS)].some(({ 0: parting, index }) => {
    const [from, to] = [text.slice(0, index), text.slice(index + parting.length)].map((part) => {
      const edtf = understood(part);
      return edtf === null ? null : parseDate(edtf);
    });
    return from && to && to.end <= from.start;
  });
}

function toEdtf(text: string): { readonly edtf: string } | { readonly problem: string } | null {
  const found = /^\d{1,4}$/.test(text) ? { edtf: text } : readDate(text);
  if (found === "impossible")
    return { problem: `expected a day that there is, got ${quote(text)}` };
  return typeof found === "object" ? found : null;
}

/** The edit that sets a field, unless the schema of a dataset refuses the value. */
function checked(id: string, field: Field, value: unknown): CellReading {
  const result = v.safeParse(eventSchema.entries[field], value, { abortPipeEarly: true });
  if (result.success) return { edit: setField(id, field, value) };
  return { problem: toProblem(result.issues[0], "").message };
}

function readEffect(id: string, cell: Cell, relation: string, text: string): CellReading {
  if (text === "") return { edit: setEffect(id, relation, undefined) };
  const value = toNumber(text);
  const result = v.safeParse(eventSchema.entries.effects, { [cell]: value });
  if (result.success) return { edit: setEffect(id, relation, Number(value)) };
  return { problem: toProblem(result.issues[0], "").message };
}

function toNumber(text: string): number | string {
  const number = Number(text.replace("−", "-"));
  return Number.isFinite(number) ? number : text;
}

/** A place by its name; its position stays as long as the name does. */
function readPlace(id: string, name: string, { events }: Draft): CellReading {
  const place = events.find((event) => event.id === id)?.place;
  return checked(id, "place", place?.name === name ? place : { name });
}

/** Names with commas or semicolons between them; those that are new are added to the list of the draft. */
function readNames(id: string, list: "actors" | "topics", text: string, draft: Draft): CellReading {
  const names = text.split(/[,;，；、\n]/).map((name) => name.trim());
  const known = [...draft[list]];
  const ids = names.filter(Boolean).map((name) => {
    const isIt = (one: { readonly id: string; readonly name: string }) =>
      one.id === name || one.name.toLowerCase() === name.toLowerCase();
    const found = known.find(isIt);
    if (found) return found.id;
    const added = { id: freeId(slug(name), known), name };
    known.push(added);
    return added.id;
  });
  const reading = checked(id, list, [...new Set(ids)]);
  if ("problem" in reading) return reading;
  return { edit: inTurn(addNamed(list, known), reading.edit) };
}

function freeId(wanted: string, list: readonly { readonly id: string }[]): string {
  const isTaken = (id: string) => list.some((one) => one.id === id);
  let id = wanted;
  for (let n = 2; isTaken(id); n++) id = `${wanted}-${n}`;
  return id;
}

/** A source in each line: title, publisher and address, in this order; an address alone is its own title. */
function readSources(id: string, text: string, { events }: Draft): CellReading {
  const before = events.find((event) => event.id === id)?.sources ?? [];
  const sources = linesOf(text).map((line): Source => {
    const parts = line.split(/\s*\|\s*/).filter(Boolean);
    const url = parts.find((part) => /^https?:/i.test(part));
    const texts = parts.filter((part) => part !== url);
    // A title may have such a line in it; the publisher stands last.
    const publisher = texts.length > 1 ? texts.pop() : undefined;
    const title = texts.join(SEPARATOR) || url || line;
    const source = { title, ...(publisher && { publisher }), ...(url && { url }) };
    // What the line does not show stays: the date, the language and the kind of a source.
    const old =
      before.find((one) => url !== undefined && one.url === url) ??
      before.find((one) => one.title === title);
    return old ? { ...restOf(old), ...source } : source;
  });
  return checked(id, "sources", sources);
}

function restOf({ title: _, publisher: _p, url: _u, ...rest }: Source): Partial<Source> {
  return rest;
}

/** A link in each line: its kind, a colon, and the title or the id of the event. */
function readLinks(id: string, text: string, { draft, kinds }: CellContext): CellReading {
  const links: Link[] = [];
  for (const line of linesOf(text)) {
    const kind = Object.entries(kinds).find(
      ([as, name]) => startsWith(line, name) || startsWith(line, as),
    );
    if (!kind) return { problem: `expected a kind of link before the title, got ${quote(line)}` };
    const [as, name] = kind as [Link["as"], string];
    const wanted = line
      .slice((startsWith(line, name) ? name : as).length)
      .replace(/^\s*[:：]?\s*/, "");
    const to = eventNamed(draft, wanted);
    if (to === null || to === id)
      return { problem: `expected the title or the id of another event, got ${quote(wanted)}` };
    links.push({ to, as });
  }
  return { edit: setField(id, "links", links) };
}

function startsWith(line: string, start: string): boolean {
  return line.toLowerCase().startsWith(start.toLowerCase());
}

function eventNamed({ events }: Draft, text: string): string | null {
  const plain = text.toLowerCase();
  const found =
    events.find(({ id }) => id === text) ??
    events.find(({ title }) => title.toLowerCase() === plain);
  return found?.id ?? null;
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && line !== SEPARATOR.trim());
}
