import { LANGUAGES } from "../language";
import type { EventFile } from "./eventFile";

/** Widest line, in columns; Chinese letters take two. */
const WIDTH = 100;

/** The first line of an event's file, by which editors know its form. */
const SCHEMA_LINE = "# yaml-language-server: $schema=../../schema/event.json";

type Json = string | number | readonly Json[] | { readonly [key: string]: Json | undefined };

/** An event's file as YAML, in the form that the record has; its keys are in the order of the schema. */
export function writeYaml(file: EventFile): string {
  const entries = Object.entries(file as unknown as Record<string, Json | undefined>);
  const parts = entries.flatMap(([key, value]) => {
    if (value === undefined) return [];
    const isText = LANGUAGES.some(({ code }) => code === key);
    return [`${isText ? "\n" : ""}${entryOf(key, value, 0)}`];
  });
  return `${SCHEMA_LINE}\n${parts.join("\n")}\n`;
}

/** What is written on one line: lists of ids, and short items. */
const ON_ONE_LINE = ["actors", "topics", "place", "links"];

/** A key and its value; `column` is where the key stands. */
function entryOf(key: string, value: Json, column: number): string {
  if (typeof value !== "object") return `${key}: ${scalar(value, column + key.length + 2, column)}`;
  const isShort = ON_ONE_LINE.includes(key);
  if (!Array.isArray(value))
    return isShort ? `${key}: ${inline(value)}` : `${key}:\n${block(value, column + 2)}`;
  const items = value as readonly Json[];
  if (items.length === 0) return `${key}: []`;
  if (isShort && items.every((item) => typeof item !== "object")) return listOf(key, items, column);
  const dash = " ".repeat(column + 2);
  const written = items.map((item) => {
    if (isShort || typeof item !== "object") return `${dash}- ${inline(item)}`;
    return `${dash}- ${block(item, column + 4).trimStart()}`;
  });
  return `${key}:\n${written.join("\n")}`;
}

function block(map: Json, column: number): string {
  return Object.entries(map)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => " ".repeat(column) + entryOf(key, value as Json, column))
    .join("\n");
}

/** A list of ids on one line, or one a line if they are too many. */
function listOf(key: string, items: readonly Json[], column: number): string {
  const ids = items.map((item) => inline(item));
  const length = ids.reduce((sum, id) => sum + id.length + 2, 2);
  if (length + column <= WIDTH) return `${key}: [ ${ids.join(", ")} ]`;
  const indent = " ".repeat(column + 2);
  const lines = ids.map((id) => `${indent}  ${id}`);
  return `${key}:\n${indent}[\n${lines.join(",\n")}\n${indent}]`;
}

function inline(value: Json): string {
  if (typeof value !== "object")
    return typeof value === "string" && /[,[\]{}]/.test(value)
      ? quoted(value)
      : scalar(value, 0, -1);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{ ${entries.map(([key, part]) => `${key}: ${inline(part as Json)}`).join(", ")} }`;
}

/**
 * A text or a number that begins in a column, of a key in another; a long text is folded below it, unless the key's
 * column is -1.
 */
function scalar(value: string | number, column: number, key: number): string {
  if (typeof value === "number") return String(value);
  // What folding would change has to be quoted; a space that does not break is none.
  const isPlain = /^[^ \t\n\r]+(?: [^ \t\n\r]+)*$/.test(value) && !UNPRINTABLE.test(value);
  if (!isPlain) return quoted(value);
  if (key >= 0 && column + widthOf(value) > WIDTH) {
    const indent = " ".repeat(key + 2);
    return `>-\n${fold(value, WIDTH - indent.length)
      .map((line) => indent + line)
      .join("\n")}`;
  }
  return NEEDS_QUOTES.test(value) || OTHER_TYPE.test(value) ? quoted(value) : value;
}

/** What YAML does not take for text as it stands: signs at the start, a colon before a space, a comment. */
const NEEDS_QUOTES = /^[,[\]{}#&*!|>'"%@`]|^[?-](?: |$)|^(?:---|\.\.\.)(?: |$)|: | #|:$/;
const OTHER_TYPE =
  /^(?:~|null|true|false|[-+]?(?:\d+|\d*\.\d+|\d+\.\d*)(?:e[-+]?\d+)?|0o[0-7]+|0x[\da-f]+|[-+]?\.inf|\.nan)$/i;
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u;

function quoted(text: string): string {
  if (text.includes('"') && !text.includes("'") && !UNPRINTABLE.test(text)) return `'${text}'`;
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A text in lines of at most so many characters, or one more if a single line then holds it, broken at spaces. */
function fold(text: string, most: number): string[] {
  if (text.length <= most + 1) return [text];
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The width of a text in columns. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/u.test(letter) ? 2 : 1), 0);
}
