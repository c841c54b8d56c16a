import type { TimelineEvent } from "../../src/model/dataset";
import type { Domain, Ms } from "../../src/model/time";
import type { Address } from "../../src/store/url/address";
import { type FacetKind, facetPath } from "../../src/store/url/paths";
import { EMPTY_ADDRESS } from "../../src/store/url/url";
import type { Edition } from "./edition";

/** What some events have in common, and that has a page: a country, a relation, a topic, an era or a year. */
export interface Facet {
  readonly kind: FacetKind;
  readonly id: string;
  readonly name: string;
  /** Indices of its events, by time; at least one. */
  readonly events: readonly number[];
  /** What the live timeline shows of it. */
  readonly address: Address;
  /** The stretch of time that it is; null if it is no time. */
  readonly time: Domain | null;
  readonly summary?: string | undefined;
}

/** The least number of events of a country that has a page. */
const LEAST_OF_COUNTRY = 3;

const known = new WeakMap<Edition, readonly Facet[]>();

/** The facets of a record in the order of their kinds and, of those, in that of their pages; made once. */
export function facetsOf(edition: Edition): readonly Facet[] {
  const facets = known.get(edition) ?? [
    ...countriesOf(edition),
    ...relationsOf(edition),
    ...topicsOf(edition),
    ...erasOf(edition),
    ...yearsOf(edition),
  ];
  known.set(edition, facets);
  return facets;
}

/** The facets of an event. */
export function facetsOfEvent(edition: Edition, index: number): readonly Facet[] {
  return facetsOf(edition).filter(({ events }) => events.includes(index));
}

/** The path of the page of a facet, relative to the base address. */
export function pathOf(code: string, { kind, id }: Pick<Facet, "kind" | "id">): string {
  return facetPath(code, kind, id);
}

/** When an event begins; for one of unknown beginning, when it ends. */
export function beginningOf({ date }: TimelineEvent): Ms {
  return Number.isFinite(date.start) ? date.start : date.end - 1;
}

function placesOf({ data }: Edition, test: (event: TimelineEvent) => boolean): number[] {
  return data.dataset.events.flatMap((event, index) => (test(event) ? [index] : []));
}

/** By name, as the language sorts them. */
function countriesOf(edition: Edition): Facet[] {
  return edition.data.dataset.actors
    .map(({ id, name }) => ({
      kind: "country" as const,
      ...{ id, name, time: null },
      events: placesOf(edition, ({ actors }) => actors?.includes(id) ?? false),
      address: { ...EMPTY_ADDRESS, with: [id] },
    }))
    .filter(({ events }) => events.length >= LEAST_OF_COUNTRY)
    .sort((a, b) => a.name.localeCompare(b.name, edition.code));
}

function relationsOf(edition: Edition): Facet[] {
  const all = edition.data.base.hasEffects ? edition.data.relations : [];
  return withEvents(
    all.map(({ id, name }) => ({
      kind: "relation",
      ...{ id, name, time: null },
      events: placesOf(edition, ({ effects }) => effects?.[id] !== undefined),
      address: { ...EMPTY_ADDRESS, relation: [id] },
    })),
  );
}

function topicsOf(edition: Edition): Facet[] {
  return withEvents(
    edition.data.dataset.topics.map(({ id, name }) => ({
      kind: "topic",
      ...{ id, name, time: null },
      events: placesOf(edition, ({ topics }) => topics?.includes(id) ?? false),
      address: { ...EMPTY_ADDRESS, topic: [id] },
    })),
  );
}

function erasOf(edition: Edition): Facet[] {
  return withEvents(
    edition.data.eras.map(({ era: { id, name, summary, date: edtf }, date: { start, end } }) => {
      const [from = "", to = from] = edtf.split("/").map((text) => text.replace(/^\.\.$/, ""));
      return {
        kind: "era",
        ...{ id, name, summary, time: [start, end] },
        events: placesOf(edition, (event) => {
          const begin = beginningOf(event);
          return begin >= start && begin < end;
        }),
        address: { ...EMPTY_ADDRESS, time: { from: from || null, to: to || null } },
      };
    }),
  );
}

/** The years in which events begin, in order. */
function yearsOf({ data, words }: Edition): Facet[] {
  const years = new Map<number, number[]>();
  data.dataset.events.forEach((event, index) => {
    const year = new Date(beginningOf(event)).getUTCFullYear();
    years.set(year, [...(years.get(year) ?? []), index]);
  });
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, events]) => {
      const [start, end] = [beginOfYear(year), beginOfYear(year + 1)];
      const from = writeYear(year);
      return {
        kind: "year",
        id: from,
        name: words.formats.tick(start, "year"),
        time: [start, end],
        events,
        address: { ...EMPTY_ADDRESS, time: { from, to: from } },
      };
    });
}

function withEvents(facets: readonly Facet[]): Facet[] {
  return facets.filter(({ events }) => events.length > 0);
}

function beginOfYear(year: number): Ms {
  return new Date(0).setUTCFullYear(year, 0, 1);
}

/** A year in EDTF. */
function writeYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, "0");
  return `${digits.length > 4 ? "Y" : ""}${year < 0 ? "-" : ""}${digits}`;
}
