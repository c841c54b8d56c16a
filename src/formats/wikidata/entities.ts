import { at, list, type Plain, plain, share, words } from "../plain";
import type { Reading, Row } from "../row";
import { wikidataTime } from "./wikidataTime";

/** Properties with the date of an item, each with the one for its end: point in time, start, inception, birth, publication. */
const DATES = [
  ["P585", undefined],
  ["P580", "P582"],
  ["P571", "P576"],
  ["P569", "P570"],
  ["P577", undefined],
] as const;

/** How likely a value is Wikidata items with their statements, 0 … 1. */
export function isEntities(value: unknown): number {
  return share(entitiesOf(value), (entity) => "labels" in entity && "claims" in entity);
}

export function readEntities(value: unknown): Reading {
  const entities = entitiesOf(value);
  return {
    rows: entities.map((entity, i) => readEntity(plain(entity) ?? {}, `entities[${i}]`)),
    found: entities.length,
  };
}

function entitiesOf(value: unknown): readonly unknown[] {
  if (at(value, "claims") !== undefined) return [value];
  return list(at(value, "entities") ?? value);
}

function readEntity(entity: Plain, place: string): Row {
  const id = words(entity.id);
  const [startBy, endBy] = DATES.find(([start]) => valueFor(entity, start)) ?? [];
  const point = plain(valueFor(entity, "P625"));
  return {
    at: place,
    id,
    start: timeOf(valueFor(entity, startBy)),
    end: timeOf(valueFor(entity, endBy)),
    title: textOf(entity.labels) ?? id,
    text: textOf(entity.descriptions),
    lat: Number(point?.latitude ?? Number.NaN),
    lon: Number(point?.longitude ?? Number.NaN),
    links: id ? [{ url: `https://www.wikidata.org/wiki/${id}`, title: "Wikidata" }] : [],
  };
}

/** The value of the first statement of a property that has one. */
function valueFor(entity: Plain, property: string | undefined): unknown {
  const statements = property ? list(at(entity, "claims", property)) : [];
  for (const statement of statements) {
    const value = at(statement, "mainsnak", "datavalue", "value");
    if (value !== undefined) return value;
  }
  return undefined;
}

function timeOf(value: unknown): string | undefined {
  const time = words(at(value, "time"));
  const precision = at(value, "precision");
  if (!time) return undefined;
  return wikidataTime(time, typeof precision === "number" ? precision : undefined, false) ?? time;
}

/** A label in English, else in any language. */
function textOf(texts: unknown): string | undefined {
  const english = at(texts, "en") ?? list(texts)[0];
  return words(at(english, "value")) ?? words(english);
}
