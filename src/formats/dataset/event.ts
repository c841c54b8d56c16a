import type { EventDate } from "../../model/date";
import { type Note, note } from "../../model/receipt";
import type { EventInput } from "../../model/schema";
import { VISIBLE } from "../../model/schema";
import type { Row } from "../row";
import { readText, type TextLink } from "../text/readText";
import { readLinks } from "./links";
import { shorten } from "./shorten";

/** The most characters of each text of an event. */
const MOST = { title: 300, text: 4000, group: 80, place: 120, name: 80, link: 300, credit: 120 };

/** An event without its id and date. */
export type EventBody = Omit<EventInput, "id" | "date">;

/** An event read from a row. */
export interface ReadEvent {
  readonly row: Row;
  readonly json: EventInput;
  readonly date: EventDate;
  /** Names of its actors and topics. */
  readonly actors: readonly string[];
  readonly topics: readonly string[];
}

export interface ReadBody {
  readonly body: EventBody;
  readonly actors: readonly string[];
  readonly topics: readonly string[];
  readonly notes: readonly Note[];
}

/** Links that lead nowhere outside their own text. */
const LOCAL = /^(?:#|\.|\/(?!\/)|mailto:|tel:|javascript:|data:)/i;

type Say = (code: Note["code"], field: string, value?: string, instead?: string) => void;

/** The texts of an event from its row. `date` is the title if there is nothing else. */
export function readBody(
  row: Row,
  date: string,
  columns: Readonly<Record<string, string>>,
): ReadBody {
  const notes: Note[] = [];
  const say: Say = (code, field, value, instead) =>
    notes.push(note(code, row.at, { field: columns[field] ?? field, value, instead }));
  const links: TextLink[] = [];
  const read = (field: "title" | "text" | "group" | "place"): string => {
    const { text, links: found } = readText(row[field] ?? "");
    for (const link of found) links.push(link);
    return VISIBLE.test(text) ? text : "";
  };
  const given = read("title").replaceAll("\n", " ");
  const text = read("text");
  const group = cut(read("group").replaceAll("\n", " "), "group", say);
  const place = cut(read("place").replaceAll("\n", " "), "place", say);
  const title = given || titleFrom(text, row, group, date);
  if (!given) say("no-title", "title", undefined, title);
  // The summary keeps whatever does not fit into the title.
  const rest = given.length > MOST.title ? [given, text].filter(Boolean).join("\n") : text;
  const summary = cut(rest, "text", say);
  const sources = readLinks(
    (row.links ?? []).concat(links.filter(({ url }) => !LOCAL.test(url))),
    (address) => say("bad-link", "links", address),
  );
  const number = numberReader(row, say);
  const effects = readEffects(row, say);
  const importance = number("importance", 1, 5);
  const [lat, lon] = [number("lat", -90, 90), number("lon", -180, 180)];
  const at = lat !== undefined && lon !== undefined ? { lat, lon } : undefined;
  const body: EventBody = { title: shorten(given, MOST.title) || title };
  if (summary && summary !== title) body.summary = summary;
  if (group) body.group = group;
  if (place || at) body.place = { name: place || `${lat}, ${lon}`, ...at };
  if (importance !== undefined) body.importance = Math.round(importance);
  if (effects) body.effects = effects;
  if (sources.length > 0) body.sources = sources;
  return { body, actors: names(row.actors), topics: names(row.topics), notes };
}

const NO_NAMES: readonly string[] = [];

function names(list: readonly string[] | undefined): readonly string[] {
  if (!list) return NO_NAMES;
  return list
    .map((name) => shorten(readText(name).text.replaceAll("\n", " "), MOST.name))
    .filter((name) => VISIBLE.test(name));
}

/** The first sentence of a text if it is short, otherwise something else that names the event. */
function titleFrom(text: string, row: Row, group: string, date: string): string {
  const line = text.split("\n")[0] ?? "";
  const sentence =
    /^.{12,}?[.!?。！？](?=\s|$|[^\s\d\p{Ll}.])/u.exec(line)?.[0].replace(/[.。]$/, "") ?? line;
  const caption = row.links?.find(({ title }) => title)?.title;
  return (
    shorten(
      sentence || readText(caption ?? "").text.replaceAll("\n", " ") || row.place || group,
      120,
    ) || date
  );
}

function cut(text: string, field: "text" | "group" | "place", say: Say): string {
  const most = MOST[field];
  if (text.length <= most) return text;
  const short = shorten(text, most);
  say("too-long", field, `${text.slice(0, 80)}…`, String(most));
  return short;
}

function numberReader(row: Row, say: Say) {
  return (field: "importance" | "lat" | "lon", least: number, most: number): number | undefined => {
    const given = row[field];
    if (given === undefined || (typeof given === "string" && given.trim() === "")) return undefined;
    const value = toNumber(given);
    if (value >= least && value <= most) return value;
    say("bad-number", field, String(given).slice(0, 80), `${least} … ${most}`);
    return undefined;
  };
}

function toNumber(given: string | number): number {
  if (typeof given === "number") return given;
  return Number(
    given
      .trim()
      .replace("−", "-")
      .replace(/^(-?\d+),(\d+)$/, "$1.$2"),
  );
}

function readEffects(row: Row, say: Say): Record<string, number> | undefined {
  if (!row.effects) return undefined;
  const effects = Object.entries(row.effects).flatMap(([relation, given]) => {
    if (String(given).trim() === "") return [];
    const value = Math.round(toNumber(given));
    if (Math.abs(value) <= 3) return [[relation, value === 0 ? 0 : value] as const];
    say("bad-number", "effect", String(given).slice(0, 80), "-3 … 3");
    // So that the event stays in its lane.
    return [[relation, 0] as const];
  });
  return effects.length > 0 ? Object.fromEntries(effects) : undefined;
}
