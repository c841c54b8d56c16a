import type { FacetKind } from "../../src/store/url/paths";
import type { Edition } from "./edition";
import { type Facet, facetsOf } from "./facets";

/** Some events of a facet under one heading: a title, or another facet. */
export interface FacetGroup {
  readonly key: string;
  readonly title: string;
  readonly facet?: Facet | undefined;
  readonly events: readonly number[];
}

/** How the events of each kind of facet are divided: by other facets, or by the powers that take part. */
const DIVISIONS: { readonly [Kind in FacetKind]: FacetKind | "powers" | "none" } = {
  country: "powers",
  relation: "era",
  topic: "era",
  era: "year",
  year: "none",
};

/** The events of a facet in groups; each event is in one of them. */
export function groupsOf(edition: Edition, facet: Facet): readonly FacetGroup[] {
  const division = DIVISIONS[facet.kind];
  if (division === "powers") return byPowers(edition, facet);
  const { others } = edition.pages.facets;
  const label = edition.words.list.label;
  if (division === "none") return [{ key: "", title: label, events: facet.events }];
  const groups = facetsOf(edition)
    .filter(({ kind }) => kind === division)
    .map((other) => ({
      key: other.id,
      title: other.name,
      facet: other,
      events: facet.events.filter((index) => other.events.includes(index)),
    }));
  const grouped = new Set(groups.flatMap(({ events }) => events));
  const rest = facet.events.filter((index) => !grouped.has(index));
  const last = { key: "", title: groups.length > 0 ? others : label, events: rest };
  return [...groups, last].filter(({ events }) => events.length > 0);
}

/** The events of a country by the powers that take part beside its own. */
function byPowers({ data, pages }: Edition, { id, events }: Facet): FacetGroup[] {
  const { actors, powers } = data.dataset;
  const powerOf = new Map(actors.map((actor) => [actor.id, actor.power]));
  const groups = new Map<string, number[]>();
  for (const index of events) {
    const taking = new Set(data.dataset.events[index]?.actors?.map((actor) => powerOf.get(actor)));
    taking.delete(powerOf.get(id));
    const key = powers.flatMap((power) => (taking.has(power.id) ? [power.id] : [])).join(" ");
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  const nameOf = (power: string) => powers.find((one) => one.id === power)?.name ?? power;
  return [...groups]
    .sort(([a], [b]) => Number(a === "") - Number(b === "") || rankOf(a) - rankOf(b))
    .map(([key, own]) => ({
      key,
      title: key ? pages.facets.together(key.split(" ").map(nameOf)) : pages.facets.others,
      events: own,
    }));
  /** In the order of the powers, those of several after those of one. */
  function rankOf(key: string): number {
    const ids = key.split(" ");
    const first = powers.findIndex((power) => power.id === ids[0]);
    return ids.length * powers.length + first;
  }
}

/** What the events of a facet often have, of one kind. */
export interface Companions {
  readonly kind: FacetKind;
  readonly most: readonly { readonly facet: Facet; readonly count: number }[];
}

/** How many companions of a kind are named. */
const MOST = 8;

/** The countries, relations and topics that the events of a facet have most often, except its own. */
export function companionsOf(edition: Edition, facet: Facet): readonly Companions[] {
  const kinds = ["country", "relation", "topic"] as const;
  const own = new Set(facet.events);
  return kinds.flatMap((kind) => {
    const most = facetsOf(edition)
      .filter((other) => other.kind === kind && other !== facet)
      .map((other) => ({
        facet: other,
        count: other.events.filter((index) => own.has(index)).length,
      }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .slice(0, MOST);
    return most.length > 0 ? [{ kind, most }] : [];
  });
}
