import { MOST_LANES } from "../../model/lanes";
import type { Country } from "../dataset/countries";
import type { Reading, Row } from "../row";
import type { Coded } from "./coded";
import { countryOfSide, powerOf } from "./parties";

/** The relations of our own record, which come first. */
const FIRST = ["china-russia", "china-west", "russia-west"];
const OTHERS = { id: "others", name: "Others" };

interface Sided {
  readonly coded: Coded;
  readonly countries: readonly Country[];
  /** Its two powers; null if there are not two. */
  readonly pair: string | null;
}

/**
 * Coded events as rows in the lanes of relations, each with its effect on the relation of its two powers. The most
 * frequent pairs have a lane; all other events share the last one. If no event is between two powers, the lanes are
 * groups.
 */
export function toReading(
  events: readonly Coded[],
  notes: NonNullable<Reading["notes"]> = [],
): Reading {
  const names = new Map<string, string>([[OTHERS.id, OTHERS.name]]);
  const sided = events.map((coded) => withSides(coded, names));
  const pairs = frequentPairs(sided);
  const found = events.length + notes.filter(({ outcome }) => outcome === "refused").length;
  if (pairs.length === 0)
    return { rows: sided.map(({ coded, countries }) => rowOf(coded, countries)), found, notes };
  const relations = pairs.map((pair) => relationOf(pair, names));
  const known = new Set(pairs);
  const laneOf = (pair: string | null) => (pair !== null && known.has(pair) ? pair : OTHERS.id);
  if (sided.some(({ pair }) => laneOf(pair) === OTHERS.id))
    relations.push({ ...OTHERS, between: [OTHERS.id, OTHERS.id] });
  const used = new Set(relations.flatMap(({ between }) => between));
  const rows = sided.map(({ coded, countries, pair }) => ({
    ...rowOf(coded, countries),
    group: undefined,
    effects: { [laneOf(pair)]: effectOf(coded.warmth ?? 0) },
  }));
  const powers = [...names].flatMap(([id, name]) => (used.has(id) ? [{ id, name }] : []));
  return { rows, found, notes, head: { powers, relations, actors: actorsOf(sided, used) } };
}

function relationOf(pair: string, names: ReadonlyMap<string, string>) {
  const between = pair.split("-");
  return { id: pair, name: between.map((id) => names.get(id) ?? id).join("–"), between };
}

function withSides(coded: Coded, names: Map<string, string>): Sided {
  const countries = coded.sides.flatMap((side) => countryOfSide(side) ?? []);
  const ids = new Set<string>();
  for (const { id, name } of countries.map(powerOf)) {
    names.set(id, name);
    ids.add(id);
  }
  const isPair = ids.size === 2 && coded.warmth !== null;
  return { coded, countries, pair: isPair ? [...ids].sort().join("-") : null };
}

/** The pairs that have a lane, ours first, then the most frequent ones; one lane is kept for all others. */
function frequentPairs(sided: readonly Sided[]): string[] {
  const counts = new Map<string, number>();
  for (const { pair } of sided) if (pair) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const ours = FIRST.filter((pair) => counts.has(pair));
  const others = [...counts]
    .filter(([pair]) => !FIRST.includes(pair))
    .sort(([a, many], [b, more]) => more - many || a.localeCompare(b))
    .map(([pair]) => pair);
  return [...ours, ...others].slice(0, MOST_LANES - 1);
}

function actorsOf(sided: readonly Sided[], powers: ReadonlySet<string>) {
  const countries = new Map(
    sided.flatMap(({ countries }) => countries.map((country) => [country.id, country] as const)),
  );
  return [...countries.values()].map((country) => {
    const power = powerOf(country).id;
    return powers.has(power) ? { ...country, power } : country;
  });
}

function rowOf(
  { sides: _, warmth: __, weight, ...row }: Coded,
  countries: readonly Country[],
): Row {
  const actors = [...new Set(countries.map(({ id }) => id))];
  return { ...row, actors, importance: weight === undefined ? undefined : importanceOf(weight) };
}

/** How far an event moved a relation, −3 … 3, from the scale of Goldstein, −10 … 10. */
export function effectOf(warmth: number): number {
  const size = Math.abs(warmth);
  const effect = size < 0.5 ? 0 : size < 3.5 ? 1 : size < 7 ? 2 : 3;
  return warmth < 0 && effect > 0 ? -effect : effect;
}

/** 1 … 5, from the number of deaths or of articles. */
function importanceOf(weight: number): number {
  return 1 + [1, 10, 50, 250].filter((step) => weight > step).length;
}
