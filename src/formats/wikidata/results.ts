import { at, list, plain, share, words } from "../plain";
import type { Reading, Row } from "../row";
import { wikidataTime } from "./wikidataTime";

/** A result of a query: its variables with their values as texts. */
type Result = Readonly<Record<string, string>>;

const ITEM = /^https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/(Q\d+)$/;
const TIME = /^[+-]?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\dZ?$/;
const POINT = /^Point\(\s*(-?[\d.]+)\s+(-?[\d.]+)\s*\)$/i;

/** How likely a value is the results of a Wikidata query, 0 … 1, from SPARQL or saved from its page. */
export function isResults(value: unknown): number {
  const results = resultsOf(value);
  return share(results, (result) => {
    const texts = Object.values(result);
    return (
      texts.some((text) => ITEM.test(String(text))) && texts.some((text) => TIME.test(String(text)))
    );
  });
}

/**
 * The results of a query: an event for each, by the variables that name, date and place something. `places` says
 * where each stands, if it is not in JSON.
 */
export function readResults(value: unknown, places?: readonly string[]): Reading {
  const results = resultsOf(value);
  const roles = rolesOf(results);
  const path = Array.isArray(value) ? "" : "results.bindings";
  return {
    rows: results.map((result, i) => readResult(result, places?.[i] ?? `${path}[${i}]`, roles)),
    found: results.length,
    columns: columnsOf(roles),
  };
}

function columnsOf({ start, end, title, group }: Roles): Record<string, string> {
  const given = Object.entries({ start, end, title, group });
  return Object.fromEntries(given.flatMap(([field, name]) => (name ? [[field, name]] : [])));
}

function resultsOf(value: unknown): Result[] {
  const bindings = Array.isArray(value) ? value : list(at(value, "results", "bindings"));
  return bindings.map((binding) => {
    const entries = Object.entries(plain(binding) ?? {}).flatMap(([name, cell]) => {
      const text = words(plain(cell) ? at(cell, "value") : cell);
      return text === undefined ? [] : [[name, text] as const];
    });
    return Object.fromEntries(entries);
  });
}

/** The variables of a query by field. */
interface Roles {
  readonly item: string | undefined;
  readonly title: string | undefined;
  readonly text: string | undefined;
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly group: string | undefined;
  readonly place: string | undefined;
  readonly point: string | undefined;
}

const END = /end|until|death|died|dod|dissol|abol|finish|closed|demol|termin|fin$|ende/i;
const GROUP =
  /type|class|instance|kind|categor|country|genre|series|part|war|conflict|typ|pays|pa[ií]s|land/i;
const PLACE = /place|location|city|site|where|ort|lieu|lugar/i;

function rolesOf(results: readonly Result[]): Roles {
  const names = [...new Set(results.slice(0, 200).flatMap((result) => Object.keys(result)))];
  const mostly = (pattern: RegExp) => (name: string) => {
    const given = results.slice(0, 200).flatMap((result) => result[name] ?? []);
    return given.length > 0 && given.filter((text) => pattern.test(text)).length > given.length / 2;
  };
  const times = names.filter(mostly(TIME));
  const items = names.filter(mostly(ITEM));
  const end = times.length > 1 ? times.find((name) => END.test(name)) : undefined;
  const [item] = items;
  const labels = names.filter((name) => name.endsWith("Label"));
  const title =
    labels.find((name) => name === `${item}Label`) ??
    labels[0] ??
    names.find((name) => /label|title|name/i.test(name));
  const others = labels.filter((name) => name !== title);
  return {
    item,
    title,
    text: names.find((name) => /desc/i.test(name)),
    start: times.find((name) => name !== end),
    end,
    group: others.find((name) => GROUP.test(name)),
    place: others.find((name) => PLACE.test(name)),
    point: names.find(mostly(POINT)),
  };
}

function readResult(result: Result, place: string, roles: Roles): Row {
  const of = (role: keyof Roles) => result[roles[role] ?? ""];
  const item = of("item");
  const [, lon, lat] = POINT.exec(of("point") ?? "") ?? [];
  return {
    at: place,
    id: ITEM.exec(item ?? "")?.[1],
    start: timeOf(result, roles.start),
    end: timeOf(result, roles.end),
    title: of("title") ?? ITEM.exec(item ?? "")?.[1],
    text: of("text"),
    group: of("group"),
    place: of("place"),
    lat,
    lon,
    links: item
      ? [
          {
            url: item.replace(/^http:.*\/entity\//, "https://www.wikidata.org/wiki/"),
            title: "Wikidata",
          },
        ]
      : [],
  };
}

/** A time, no finer than a variable such as `datePrecision` says. */
function timeOf(result: Result, name: string | undefined): string | undefined {
  const text = name === undefined ? undefined : result[name];
  if (name === undefined || text === undefined) return undefined;
  const precisions = Object.keys(result).filter((other) => /prec/i.test(other));
  const own = precisions.find((other) => other.toLowerCase().startsWith(name.toLowerCase()));
  const precision = Number(result[own ?? (precisions.length === 1 ? (precisions[0] ?? "") : "")]);
  return (
    wikidataTime(text, precision >= 0 && precision <= 14 ? precision : undefined, true) ?? text
  );
}
