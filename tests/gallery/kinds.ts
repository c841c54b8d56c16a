import type { Dataset } from "../../src/model/dataset";
import { readSeries } from "../../src/model/series";
import { datasetOf, type EventJson, HEAD } from "./data";

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

/** A dot of every effect and importance, with these precisions of the date in turn. */
const dots = (...signs: string[]): Dataset =>
  datasetOf(
    [-3, -2, -1, 0, 1, 2, 3].flatMap((effect) =>
      [1, 2, 3, 4, 5].map((importance) =>
        event(
          `${1945 + 5 * importance}-03-01${signs[(effect + 3) % signs.length]}`,
          effect,
          importance,
        ),
      ),
    ),
    ALONE,
  );

/** One kind of mark each, in one lane. */
export const KINDS: Readonly<Record<string, Dataset>> = {
  dots: dots(""),
  "hollow-dots": dots("~", "?", "%"),
  spans: datasetOf(
    [
      event("2010-01-01/2013-06-01", 3, 4),
      event("2012-01-01/2012-03-01", -1, 2),
      event("2014-01-01/2018-01-01", -3, 5),
      event("2016-01-01/..", 1, 3),
      event("2019-01-01/..", 0, 3),
      event("2020~/..", -2, 4),
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

/** Events that last decades beside events of one day. */
export const DECADES = datasetOf(
  [
    event("1950-01-01/1985-01-01", 2, 4),
    event("1960-01-01/2000-01-01", -2, 4),
    event("1970-01-01/..", 1, 5),
    event("1940/1990", -1, 3),
    ...[1952, 1961, 1975, 1976, 1988, 1999].map((year, i) =>
      event(`${year}-04-05`, (i % 7) - 3, 3 + (i % 3)),
    ),
  ],
  ALONE,
);

/** Twelve thousand years. */
export const DEEP = datasetOf(
  Array.from({ length: 60 }, (_, i) => {
    const year = -10_000 + 200 * i;
    const text =
      year < 0
        ? `-${String(-year).padStart(year < -9999 ? 5 : 4, "0")}`
        : String(year).padStart(4, "0");
    return {
      id: `d${i}`,
      date: year < -9999 ? `Y${text}` : text,
      title: `Find number ${i}`,
      group: ["Stone", "Clay"][i % 2],
      importance: 1 + (i % 5),
    };
  }),
  { title: "Finds" },
);

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

/** Twelve countries, some of the three powers and some of none; each event has two of them. */
export const NATIONS = datasetOf(
  Array.from({ length: 240 }, (_, i) => {
    const [one, other] = [i % 12, (i * i + 5) % 12];
    const effect = Math.round(2.4 * Math.sin(i / 19 + one));
    return {
      id: `n${i}`,
      date: `${1949 + Math.floor(i / 3.2)}-${String(1 + (i % 12)).padStart(2, "0")}-10`,
      title: `Meeting number ${i}`,
      label: `Meeting ${i}`,
      actors: one === other ? [`N${one}`] : [`N${one}`, `N${other}`],
      topics: [["war", "trade"][i % 2]],
      effects: { [["a-b", "b-c", "a-c"][i % 3] as string]: effect, "a-c": Math.round(effect / 2) },
      importance: 1 + ((i * 7) % 5),
    };
  }),
  {
    ...HEAD,
    actors: Array.from({ length: 12 }, (_, i) => ({
      id: `N${i}`,
      name: `Nation ${i + 1}`,
      ...(i < 9 && { power: ["a", "b", "c"][i % 3] }),
    })),
  },
);

/** The largest number of lanes. */
export const TWELVE = datasetOf(
  Array.from({ length: 48 }, (_, i) => ({
    id: `t${i}`,
    date: `${1900 + 2 * i}-05-01`,
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
