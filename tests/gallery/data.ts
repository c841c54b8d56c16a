import type { Dataset } from "../../src/model/dataset";
import { readDataset } from "../../src/model/readDataset";
import { readSeries } from "../../src/model/series";

/** The pictures show this day as today, whenever they are made. */
export const TODAY = Date.UTC(2026, 5, 30);

const HEAD = {
  title: "A world of three powers",
  license: "CC0-1.0",
  powers: [
    { id: "a", name: "Aland" },
    { id: "b", name: "Bland" },
    { id: "c", name: "The Coast" },
  ],
  relations: [
    { id: "a-b", name: "Aland–Bland", between: ["a", "b"] },
    { id: "b-c", name: "Bland–Coast", between: ["b", "c"] },
    { id: "a-c", name: "Aland–Coast", between: ["a", "c"] },
  ],
  actors: [
    { id: "A", name: "Aland", power: "a" },
    { id: "B", name: "Bland", power: "b" },
    { id: "C", name: "Northern Coast", power: "c" },
    { id: "D", name: "Southern Coast", power: "c" },
  ],
  topics: [
    { id: "war", name: "War" },
    { id: "trade", name: "Trade" },
  ],
  eras: [
    { id: "first", name: "Alliance", date: "1950/1960" },
    { id: "second", name: "Split", date: "1961/1971" },
    { id: "third", name: "Triangle", date: "1972/1990" },
    { id: "fourth", name: "Rivalry", date: "1991/2025" },
  ],
};

type EventJson = Readonly<Record<string, unknown>>;

export function datasetOf(events: readonly EventJson[], head: EventJson = HEAD): Dataset {
  const { dataset, problems } = readDataset({ ...head, events });
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join("\n"));
  return dataset;
}

/** Numbers 0 … 1 that look random and are always the same (a linear congruential generator). */
function numbers(): () => number {
  let state = 42;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const NAMES = {
  en: [
    "Talks",
    "Border treaty",
    "Trade accord",
    "Protest note",
    "Sanctions on steel",
    "Fleet visit",
  ],
  ru: [
    "Переговоры",
    "Договор о границе",
    "Торговое соглашение",
    "Нота протеста",
    "Санкции против стали",
  ],
  zh: ["会谈", "边界条约", "贸易协定", "抗议照会", "对钢铁的制裁", "舰队访问"],
};

/** Mostly days; some spans, closed and open, some months, some of them approximate. */
function dateOf(year: number, next: () => number): string {
  const two = (most: number) => String(1 + Math.floor(next() * most)).padStart(2, "0");
  const day = `${year}-${two(12)}-${two(28)}`;
  const kind = next();
  if (kind < 0.06) return `${day}/${year + 1 + Math.floor(next() * 4)}-06-30`;
  if (kind < 0.08) return `${day}/..`;
  if (kind < 0.13) return day.slice(0, 7);
  return kind < 0.15 ? `${day.slice(0, 7)}~` : day;
}

const ACTORS: Readonly<Record<string, readonly string[]>> = {
  "a-b": ["A", "B"],
  "b-c": ["B", "D"],
  "a-c": ["A", "C"],
};
const RELATIONS = Object.keys(ACTORS);

/** A made-up history of 77 years: calm and crowded stretches, every effect and importance, links and spans. */
export function history(language: keyof typeof NAMES = "en"): Dataset {
  const next = numbers();
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const events = Array.from({ length: 240 }, (_, i) => {
    const year = 1949 + Math.floor(next() ** 0.7 * 77);
    const swing = 2 * Math.sin((year - 1949) / 9);
    const effect = () => Math.max(-3, Math.min(3, Math.round(swing + (next() - 0.5) * 4)));
    const relation = pick(RELATIONS);
    const name = `${pick(NAMES[language])} ${i}`;
    return {
      id: `e${i}`,
      date: dateOf(year, next),
      title: name,
      label: name,
      actors: ACTORS[relation],
      topics: [pick(["war", "trade"])],
      effects: { [relation]: effect(), ...(next() < 0.2 && { [pick(RELATIONS)]: effect() }) },
      importance: 1 + Math.floor(next() ** 1.6 * 5),
      links: i > 8 && next() < 0.3 ? [{ to: `e${Math.floor(next() * i)}`, as: "responds-to" }] : [],
    };
  });
  return datasetOf(events);
}

const event = (
  date: string,
  effect: number,
  importance: number,
  more: EventJson = {},
): EventJson => ({
  id: `${date.replaceAll(/[/.~?%]+/g, "_")}_${effect}_${importance}`,
  date,
  title: `${date} ${effect}`,
  label: `Effect ${effect}, ${importance}`,
  actors: ["A"],
  effects: { "a-b": effect },
  importance,
  ...more,
});

const ALONE = { ...HEAD, relations: HEAD.relations.slice(0, 1), eras: [] };

/** One kind of mark each, in one lane. */
export const KINDS: Readonly<Record<string, Dataset>> = {
  "dots-by-importance": datasetOf(
    [1, 2, 3, 4, 5].flatMap((importance, i) =>
      [2, -2].map((effect) => event(`${1950 + 2 * i}-03-01`, effect, importance)),
    ),
    ALONE,
  ),
  "dots-by-effect": datasetOf(
    [-3, -2, -1, 0, 1, 2, 3].map((effect, i) => event(`${1950 + i}-03-01`, effect, 4)),
    ALONE,
  ),
  spans: datasetOf(
    [
      event("1950-01-01/1953-06-01", 3, 4),
      event("1951-01-01/1951-03-01", -1, 2),
      event("1952-01-01/1956-01-01", -3, 5),
      event("1954-01-01/..", 1, 3),
      event("1955-01-01/..", 0, 3),
    ],
    ALONE,
  ),
  vague: datasetOf(
    [
      event("1950-03-01~", 2, 4),
      event("1951-03-01?", -2, 4),
      event("1952-03-01%", 0, 4),
      event("1953~/1955", 1, 3),
      event("1953/1955?", -1, 3),
    ],
    ALONE,
  ),
  "months-and-years": datasetOf(
    [event("1950", 2, 4), event("1951-06", 1, 3), event("1952", -2, 5), event("1952-11", -1, 2)],
    ALONE,
  ),
  crowd: datasetOf(
    Array.from({ length: 60 }, (_, i) =>
      event(
        `1955-0${1 + (i % 6)}-${String(1 + (i % 28)).padStart(2, "0")}`,
        (i % 7) - 3,
        1 + (i % 5),
        {
          id: `crowd${i}`,
        },
      ),
    ).concat([event("1950-01-01", 1, 3), event("1960-01-01", -1, 3)]),
    ALONE,
  ),
  "one-event": datasetOf([event("1972-02-21", 2, 5)], ALONE),
  "one-moment": datasetOf(
    Array.from({ length: 24 }, (_, i) =>
      event("1972-02-21", (i % 7) - 3, 1 + (i % 5), { id: `m${i}` }),
    ),
    ALONE,
  ),
};

/** Events without effects, in rows by group. */
export const PACKED = datasetOf(
  Array.from({ length: 40 }, (_, i) => ({
    id: `p${i}`,
    date: i % 5 === 0 ? `${1900 + 2 * i}/${1906 + 2 * i}` : `${1900 + 2 * i}-05-01`,
    title: `Work number ${i}`,
    group: ["Painting", "Music"][i % 2],
    importance: 1 + (i % 5),
  })),
  { title: "Two arts" },
);

/** As many lanes as are drawn. */
export const TWELVE = datasetOf(
  Array.from({ length: 96 }, (_, i) => ({
    id: `t${i}`,
    date: `${1900 + i}-05-01`,
    title: `Entry ${i}`,
    group: `Group ${1 + (i % 12)}`,
    importance: 1 + (i % 5),
  })),
  { title: "Twelve groups" },
);

export const SERIES = readSeries(
  {
    series: [
      {
        id: "trade",
        name: "Trade between Aland and Bland",
        unit: "billions",
        digits: 1,
        source: { title: "Yearbook", publisher: "Office of Figures" },
        values: Array.from({ length: 60 }, (_, i) => [1960 + i, 10 + (i % 13) * 3 + i / 2]),
      },
      {
        id: "votes",
        name: "Votes in common",
        unit: "%",
        source: { title: "Votes", publisher: "Assembly" },
        // A year is missing.
        values: Array.from({ length: 40 }, (_, i) => [
          1970 + i + (i > 20 ? 1 : 0),
          40 + (i % 9) * 5,
        ]),
      },
    ],
  },
  [],
);
