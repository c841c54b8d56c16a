import type { Agreement } from "../../src/model/codebook";
import type { LanguageCode } from "../../src/model/language";
import type { Coding } from "./coding";
import type { TimelineRecord } from "./read";

/** How far two coders agree who did not know each other's values. */

/** A value by one coder and by the other. */
type Pair = readonly [number, number];

/** Agreement on one scale. */
type Figures = Agreement["importance"];

const EFFECTS: Pair = [-3, 3];
const IMPORTANCE: Pair = [1, 5];

/**
 * The agreement of the codings `a` and `b` of a record, and of each with that which they were to check, `first`; with
 * names in a language. Undefined if there are not two.
 */
export function agreementOf(record: TimelineRecord, language: LanguageCode): Agreement | undefined {
  const [a, b, first] = ["a", "b", "first"].map((name) =>
    record.codings.find(({ path }) => path === `coding/${name}.csv`),
  );
  if (!a || !b) return undefined;
  const ids = [...a.values.keys()].filter((id) => b.values.has(id));
  const effects = ids.flatMap((id) => effectsOf(id, a, b));
  const pairs = effects.flatMap(({ pair }) => (pair ? [pair] : []));
  return {
    events: ids.length,
    effects: {
      both: pairs.length,
      one: effects.length - pairs.length,
      ...compareValues(pairs, EFFECTS),
    },
    importance: compareValues(
      ids.map((id) => [a.values.get(id)?.importance ?? 0, b.values.get(id)?.importance ?? 0]),
      IMPORTANCE,
    ),
    against: first ? [a, b].map((coding) => compareEffects(ids, coding, first)) : [],
    parts: partsOf(record, language).flatMap(({ name, has }) => {
      const own = effects.flatMap((effect) => (effect.pair && has(effect) ? [effect.pair] : []));
      return own.length > 1 ? [{ name, both: own.length, ...compareValues(own, EFFECTS) }] : [];
    }),
  };
}

function compareEffects(ids: readonly string[], a: Coding, b: Coding) {
  const pairs = ids.flatMap((id) =>
    effectsOf(id, a, b).flatMap(({ pair }) => (pair ? [pair] : [])),
  );
  return { both: pairs.length, ...compareValues(pairs, EFFECTS) };
}

/** An effect that at least one of the two coded; `pair` is null if the other did not. */
interface CodedEffect {
  readonly id: string;
  readonly relation: string;
  readonly pair: Pair | null;
}

function effectsOf(id: string, a: Coding, b: Coding): CodedEffect[] {
  const [one, other] = [a.values.get(id)?.effects ?? {}, b.values.get(id)?.effects ?? {}];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].map((relation) => {
    const [first, second] = [one[relation], other[relation]];
    const pair = first !== undefined && second !== undefined ? ([first, second] as const) : null;
    return { id, relation, pair };
  });
}

/** What agreement is broken down by: relations, then eras. The first day of an id is that of its event. */
function partsOf({ timeline }: TimelineRecord, language: LanguageCode) {
  const { relations, eras } = timeline.value;
  return [
    ...relations.map((relation) => ({
      name: relation[language] ?? relation.en,
      has: (effect: CodedEffect) => effect.relation === relation.id,
    })),
    ...eras.map((era, i) => {
      const from = i === 0 ? "" : era.date.slice(0, 10);
      const to = eras[i + 1]?.date.slice(0, 10) ?? "9999";
      return {
        name: era[language]?.name ?? era.en.name,
        has: ({ id }: CodedEffect) => id >= from && id < to,
      };
    }),
  ];
}

/**
 * Compares pairs of values on a scale from `least` to `most`. Kappa has quadratic weights (Cohen 1968); its 95 %
 * interval comes from the standard error for large samples (Fleiss, Cohen and Everitt 1969).
 */
export function compareValues(pairs: readonly Pair[], [least, most]: Pair): Figures {
  const n = Math.max(1, pairs.length);
  const size = most - least + 1;
  const scale = Array.from({ length: size }, (_, i) => i);
  const joint = scale.map(() => scale.map(() => 0));
  for (const [a, b] of pairs) {
    const row = joint[a - least];
    if (row) row[b - least] = (row[b - least] ?? 0) + 1 / n;
  }
  const at = (i: number, j: number) => joint[i]?.[j] ?? 0;
  const weight = (i: number, j: number) => 1 - ((i - j) / (size - 1)) ** 2;
  const sum = (of: (i: number) => number) => scale.reduce((total, i) => total + of(i), 0);
  const rows = scale.map((i) => sum((j) => at(i, j)));
  const columns = scale.map((j) => sum((i) => at(i, j)));
  const expectedOfRow = scale.map((i) => sum((j) => (columns[j] ?? 0) * weight(i, j)));
  const expectedOfColumn = scale.map((j) => sum((i) => (rows[i] ?? 0) * weight(i, j)));
  const observed = sum((i) => sum((j) => at(i, j) * weight(i, j)));
  const expected = sum((i) => (rows[i] ?? 0) * (expectedOfRow[i] ?? 0));
  const same = share(pairs, 0);
  const near = share(pairs, 1);
  // One value throughout leaves nothing to agree on by chance.
  if (expected === 1) return { same, near, kappa: 1, interval: [1, 1] };
  const kappa = (observed - expected) / (1 - expected);
  const spread = sum((i) =>
    sum((j) => {
      const byChance = (expectedOfRow[i] ?? 0) + (expectedOfColumn[j] ?? 0);
      return at(i, j) * (weight(i, j) - byChance * (1 - kappa)) ** 2;
    }),
  );
  const variance = (spread - (kappa - expected * (1 - kappa)) ** 2) / (n * (1 - expected) ** 2);
  const margin = 1.96 * Math.sqrt(Math.max(0, variance));
  const bounded = (value: number) => rounded(Math.min(1, Math.max(-1, value)));
  return {
    same,
    near,
    kappa: rounded(kappa),
    interval: [bounded(kappa - margin), bounded(kappa + margin)],
  };
}

function share(pairs: readonly Pair[], distance: number): number {
  const close = pairs.filter(([a, b]) => Math.abs(a - b) <= distance);
  return rounded(close.length / Math.max(1, pairs.length));
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
