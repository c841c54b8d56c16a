import { once } from "node:events";
import { createWriteStream } from "node:fs";
import type { EventInput } from "../../src/model/schema";

/** The sizes of dataset that are measured, by their names on the command line and in files. */
export const SIZES = { "1k": 1_000, "10k": 10_000, "100k": 100_000, "1M": 1_000_000 } as const;
export type Size = keyof typeof SIZES;

type Random = () => number;

/** The mulberry32 generator: the same seed gives the same numbers, 0 … 1, on every machine. */
function mulberry32(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const DAY = 86_400_000;
const FIRST = Date.UTC(1949, 0, 1);
const LAST = Date.UTC(2026, 9, 31);
const MONTHS = Math.ceil((LAST - FIRST) / (DAY * 30.44));

const POWERS = ["north", "east", "west"] as const;
const RELATIONS = [
  ["north", "east"],
  ["east", "west"],
  ["north", "west"],
] as const;
const ACTORS = [
  ...["N1", "N2"].map((id) => ({ id, power: "north" as const })),
  ...["E1", "E2", "E3"].map((id) => ({ id, power: "east" as const })),
  ...["W1", "W2", "W3", "W4", "W5"].map((id) => ({ id, power: "west" as const })),
];

const ACTS = ["summit", "treaty", "protest", "visit", "sanctions", "loan", "border clash", "pact"];
const PLACES = [
  "Alder",
  "Birch",
  "Cedar",
  "Dover",
  "Elm",
  "Fir",
  "Gorse",
  "Hazel",
  "Iris",
  "Juniper",
];
const PARTS = [
  "Bay",
  "Bridge",
  "Castle",
  "Gate",
  "Hill",
  "Lake",
  "Market",
  "Port",
  "Pass",
  "Island",
];

/** Chooses item i with a probability proportional to `weights[i]`. */
function weighted(random: Random, weights: readonly number[]): number {
  let rest = random() * weights.reduce((sum, weight) => sum + weight, 0);
  return weights.findIndex((weight) => {
    rest -= weight;
    return rest < 0;
  });
}

function pick<T>(random: Random, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)] as T;
}

/** The cumulative share of events by month, 0 … 1: slow growth with bursts that fade. */
function cumulated(random: Random): number[] {
  const rates = Array.from({ length: MONTHS }, (_, month) => 1 + month / MONTHS);
  for (let burst = 0; burst < 30; burst++) {
    const from = Math.floor(random() * MONTHS);
    const [height, length] = [4 + 30 * random() ** 3, 1 + 12 * random()];
    for (let m = from; m < Math.min(MONTHS, from + 5 * length); m++) {
      rates[m] = (rates[m] ?? 0) + height * Math.exp(-(m - from) / length);
    }
  }
  const total = rates.reduce((sum, rate) => sum + rate, 0);
  let sum = 0;
  return rates.map((rate) => {
    sum += rate / total;
    return sum;
  });
}

/** `count` times in order, distributed as the months say. */
function* times(count: number, random: Random): Generator<number> {
  const shares = cumulated(random);
  let month = 0;
  for (let i = 0; i < count; i++) {
    const share = (i + random()) / count;
    while (month < MONTHS - 1 && (shares[month] ?? 1) < share) month++;
    const before = month > 0 ? (shares[month - 1] ?? 0) : 0;
    const part = (share - before) / ((shares[month] ?? 1) - before);
    yield FIRST + ((LAST - FIRST) * (month + Math.min(1, part))) / MONTHS;
  }
}

const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

/** One in five is a span: most last weeks, some years, a few are ongoing. Some dates are vague. */
function toDate(time: number, random: Random): string {
  const day = iso(time);
  const kind = weighted(random, [70, 6, 3, 1, 16, 3, 1]);
  if (kind === 1) return day.slice(0, 7);
  if (kind === 2) return `${day.slice(0, 7)}~`;
  if (kind === 3) return day.slice(0, 4);
  if (kind === 6) return `${day}/..`;
  if (kind < 4) return day;
  const days = kind === 4 ? 2 + 120 * random() ** 2 : 365 + 20 * 365 * random() ** 2;
  return `${day}/${iso(Math.max(time + DAY, Math.min(LAST, time + days * DAY)))}`;
}

function toEvent(i: number, time: number, random: Random): EventInput {
  const relation = pick(random, RELATIONS);
  const touched = random() < 0.15 ? [relation, pick(random, RELATIONS)] : [relation];
  const effect = () => weighted(random, [3, 9, 22, 12, 28, 20, 6]) - 3;
  const powers = new Set(touched.flat());
  const act = pick(random, ACTS);
  const place = `${pick(random, PLACES)} ${pick(random, PARTS)}`;
  const date = toDate(time, random);
  return {
    id: `e-${i}`,
    date,
    title: `${act.charAt(0).toUpperCase()}${act.slice(1)} of ${place} in ${date.slice(0, 4)}`,
    label: `${place} ${act} ${i % 100}`,
    actors: [...powers].map(
      (power) =>
        pick(
          random,
          ACTORS.filter((a) => a.power === power),
        ).id,
    ),
    effects: Object.fromEntries(touched.map((between) => [between.join("-"), effect()])),
    importance: 1 + weighted(random, [30, 34, 24, 10, 2]),
  };
}

const HEAD = {
  version: 1,
  title: "Synthetic events",
  powers: POWERS.map((id) => ({ id, name: `The ${id}` })),
  relations: RELATIONS.map((between) => ({ id: between.join("-"), between })),
  actors: ACTORS.map(({ id, power }) => ({ id, name: `Country ${id}`, power })),
};

/** Writes a dataset of `count` events, sorted by date, piece by piece: the largest does not fit in one string. */
export async function writeDataset(path: string, count: number): Promise<void> {
  const random = mulberry32(1949);
  const file = createWriteStream(path);
  let piece = `${JSON.stringify(HEAD).slice(0, -1)},"events":[\n`;
  let i = 0;
  for (const time of times(count, random)) {
    piece += JSON.stringify(toEvent(i, time, random)) + (++i < count ? ",\n" : "\n]}\n");
    if (piece.length < 1 << 20) continue;
    if (!file.write(piece)) await once(file, "drain");
    piece = "";
  }
  file.end(piece);
  await once(file, "finish");
}
