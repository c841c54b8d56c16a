import type { Dataset } from "../../src/model/dataset";
import { readDataset } from "../../src/model/readDataset";

/** The pictures show this day as today, whenever they are made. */
export const TODAY = Date.UTC(2026, 5, 30);

/** The parts of a dataset besides its events. */
export const HEAD = {
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

export type EventJson = Readonly<Record<string, unknown>>;

/** A dataset of these events; throws if any of it would not be read as written. */
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

/** The title of an event in the other languages of the pictures. */
const TURN = { en: "The great turn", ru: "Большой поворот", zh: "大转折" };

/** An event that moves all three relations and has links to both sides, so that a picture can open it. */
const turnOf = (name: string): EventJson => ({
  id: "turn",
  date: "1972-02-21",
  title: name,
  label: name,
  actors: ["A", "B", "D"],
  topics: ["trade"],
  effects: { "a-b": -2, "b-c": 3, "a-c": 1 },
  importance: 5,
  links: [
    { to: "e30", as: "responds-to" },
    { to: "e45", as: "leads-to" },
    { to: "e50", as: "leads-to" },
  ],
});

/** Four events in ten fall in one year of crisis, which only a near view can show one by one. */
const yearOf = (next: () => number): number =>
  next() < 0.4 ? 1990 : 1949 + Math.floor(next() * 77);

/** A made-up history of 77 years: calm and crowded stretches, every effect and importance, links and spans. */
export function history(language: keyof typeof NAMES = "en", count = 54): Dataset {
  const next = numbers();
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const events = Array.from({ length: count }, (_, i) => {
    const year = yearOf(next);
    const swing = 2 * Math.sin((year - 1949) / 9);
    const effect = () => Math.max(-3, Math.min(3, Math.round(swing + (next() - 0.5) * 5)));
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
    };
  });
  return datasetOf([...events, turnOf(TURN[language])]);
}
