import { Parser } from "htmlparser2";
import type { Reading, Row } from "../row";
import { readEvent } from "./simile";

/** Roughly how many events an XML text has, 0 if most of them do not begin as SIMILE's do. */
export function countEvents(text: string): number {
  const all = text.match(/<event[\s>]/g)?.length ?? 0;
  const begun = text.match(/<event\s[^>]*\b(?:latest|earliest)?start\s*=|<start>/gi)?.length ?? 0;
  return begun < all / 2 ? 0 : all;
}

/**
 * Reads the XML of SIMILE: the attributes of each `event` and the text in it; also elements in it, as the program
 * Timeline writes them. Text that is not XML is skipped; declared entities are not expanded.
 */
export function readSimileXml(text: string): Reading {
  const rows: Row[] = [];
  const eras: Row[] = [];
  let open: { values: Record<string, string>; text: string; offset: number; tag: string } | null =
    null;
  let field = "";
  const placeAt = placeFinder(text);
  const close = () => {
    if (!open) return;
    const { values, tag, offset } = open;
    const all = { ...values, description: values.description ?? open.text.trim() };
    const row = readEvent(named(all), placeAt(offset));
    if (tag === "era") eras.push(row);
    else rows.push(row);
    open = null;
    field = "";
  };
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === "event" || name === "era") {
          close();
          open = { values: { ...attributes }, text: "", offset: parser.startIndex, tag: name };
        } else if (open) field = name;
      },
      ontext(piece) {
        if (!open) return;
        if (field === "") open.text += piece;
        else open.values[field] = `${open.values[field] ?? ""}${piece}`;
      },
      onclosetag(name) {
        if (name === "event" || name === "era") close();
        else field = "";
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  close();
  return { rows, eras, found: rows.length + eras.length };
}

/** The SIMILE names for elements of the program Timeline. */
function named(values: Readonly<Record<string, string>>): Record<string, string> {
  const title = values.title ?? values.text ?? values.name;
  const group = values.trackName ?? values.category;
  return { ...values, ...(title && { title }), ...(group && { trackName: group }) };
}

/** The line of an offset, from 1, and its column if it is not the first of its line; offsets come in their order. */
function placeFinder(text: string): (offset: number) => string {
  let [line, from, begin, last] = [1, 0, 0, 0];
  return (offset) => {
    for (; from < offset; from++)
      if (text.charCodeAt(from) === 10) [line, begin] = [line + 1, from + 1];
    const isSecond = line === last;
    last = line;
    return `line ${line}${isSecond ? `:${offset - begin + 1}` : ""}`;
  };
}
