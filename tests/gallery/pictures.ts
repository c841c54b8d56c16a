import type { Dataset } from "../../src/model/dataset";
import { history } from "./data";
import { chart, figure, overview } from "./draw";
import { DECADES, DEEP, KINDS, NATIONS, PACKED, SERIES, TWELVE } from "./kinds";

const WORLD = history();
const RUSSIAN = history("ru");
const CHINESE = history("zh");
/** Enough events that a far view counts most of them in bars. */
const CROWDED = history("en", 900);

const MIDDLE = "?time=1968..1988";
const NEAR = "?time=1989-12..1991-01";
const FILTER = "with=D";
const OPEN = "?time=1955..1989&event=turn";
const OPEN_NEAR = "?time=1971-10..1972-10&event=turn";

/** The start of marks that continue until today. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  vague: "?time=1949..1956",
  "months-and-years": "?time=1949..1954",
};

/** The second of two pictures: 1950 to 1970 below 1985 to 2005. */
const COMPARED = { dataset: WORLD, search: "?time=1985..2005&compare=1950..1970", isSecond: true };

const kind = (name: string, theme?: "dark") =>
  chart({
    dataset: KINDS[name] as Dataset,
    search: BEGINNINGS[name] ?? "",
    width: 640,
    height: 260,
    ...(theme && { theme }),
  });

/** Every pinned picture by its name. */
export const PICTURES: Readonly<Record<string, () => string | Promise<string>>> = {
  ...Object.fromEntries(Object.keys(KINDS).map((name) => [`kind-${name}`, () => kind(name)])),
  "kind-vague-dark": () => kind("vague", "dark"),

  "far-1280": () => chart({ dataset: WORLD, width: 1280 }),
  "far-640": () => chart({ dataset: WORLD, width: 640 }),
  "far-640-low": () => chart({ dataset: WORLD, width: 640, height: 330 }),
  "far-320": () => chart({ dataset: WORLD, width: 320, height: 480 }),
  "far-dark": () => chart({ dataset: WORLD, width: 800, theme: "dark" }),
  "far-russian": () => chart({ dataset: RUSSIAN, width: 800, code: "ru" }),
  "far-chinese": () => chart({ dataset: CHINESE, width: 800, code: "zh" }),
  "middle-1280": () => chart({ dataset: WORLD, search: MIDDLE, width: 1280 }),
  "middle-640": () => chart({ dataset: WORLD, search: MIDDLE, width: 640 }),
  "middle-tall": () => chart({ dataset: WORLD, search: MIDDLE, width: 560, height: 900 }),
  "near-1280": () => chart({ dataset: WORLD, search: NEAR, width: 1280 }),
  "near-640": () => chart({ dataset: WORLD, search: NEAR, width: 640 }),
  "near-320": () => chart({ dataset: WORLD, search: NEAR, width: 320, height: 480 }),
  "near-dark": () => chart({ dataset: WORLD, search: NEAR, width: 800, theme: "dark" }),
  "near-russian": () =>
    chart({ dataset: RUSSIAN, search: NEAR, width: 320, height: 480, code: "ru" }),
  "near-chinese": () =>
    chart({ dataset: CHINESE, search: NEAR, width: 320, height: 480, code: "zh" }),

  "crowded-far-1280": () => chart({ dataset: CROWDED, width: 1280 }),
  "crowded-far-640-low": () => chart({ dataset: CROWDED, width: 640, height: 330 }),
  "crowded-far-320": () => chart({ dataset: CROWDED, width: 320, height: 600 }),
  "crowded-far-dark": () => chart({ dataset: CROWDED, width: 800, theme: "dark" }),
  "crowded-middle": () => chart({ dataset: CROWDED, search: MIDDLE, width: 800 }),
  "crowded-near": () => chart({ dataset: CROWDED, search: NEAR, width: 800 }),
  "crowded-filtered": () => chart({ dataset: CROWDED, search: `?${FILTER}`, width: 800 }),
  "crowded-between-units": () =>
    chart({ dataset: CROWDED, search: "?time=1949..2009", width: 800 }),

  "filtered-far": () => chart({ dataset: WORLD, search: `?${FILTER}`, width: 640 }),
  "filtered-near": () => chart({ dataset: WORLD, search: `${NEAR}&topic=war`, width: 640 }),
  "filtered-to-nothing": () => chart({ dataset: WORLD, search: "?q=nothing+at+all", width: 640 }),
  selected: () => chart({ dataset: WORLD, search: OPEN, width: 640 }),
  "selected-near": () => chart({ dataset: WORLD, search: OPEN_NEAR, width: 640 }),
  "selected-dark": () => chart({ dataset: WORLD, search: OPEN, width: 640, theme: "dark" }),
  pointed: () => chart({ dataset: WORLD, width: 800, pointer: 0.3 }),
  "pointed-at-the-end": () => chart({ dataset: WORLD, width: 320, height: 480, pointer: 0.95 }),
  "pointed-at-an-event": () =>
    chart({
      dataset: KINDS.spans as Dataset,
      width: 640,
      height: 260,
      active: "2014-01-01_2018-01-01_-3_5",
      pointer: 0.4,
    }),

  "sure-far": () => chart({ dataset: WORLD, search: "?band=yes", width: 800 }),
  "sure-dark": () => chart({ dataset: WORLD, search: "?band=yes", width: 800, theme: "dark" }),
  "figure-sure": () => figure({ dataset: WORLD, search: "?band=yes", width: 720 }),

  decades: () => chart({ dataset: DECADES, width: 640, height: 260 }),
  "decades-near": () =>
    chart({ dataset: DECADES, search: "?time=1975..1977", width: 640, height: 260 }),
  "deep-time": () => chart({ dataset: DEEP, width: 800 }),
  "packed-rows": () => chart({ dataset: PACKED, width: 640 }),
  "packed-rows-320": () => chart({ dataset: PACKED, width: 320 }),
  "twelve-lanes": () => chart({ dataset: TWELVE, width: 640, height: 720 }),

  "relations-chosen": () =>
    chart({ dataset: WORLD, search: "?relation=a-c,a-b", width: 640, height: 330 }),
  "lanes-of-countries": () =>
    chart({ dataset: NATIONS, search: "?lanes=countries", width: 1280, height: 560 }),
  "lanes-of-countries-twelve": () =>
    chart({
      dataset: NATIONS,
      search: `?lanes=countries&with=${NATIONS.actors.map(({ id }) => id).join()}`,
      width: 1280,
      height: 680,
    }),
  "lanes-of-countries-390": () =>
    chart({ dataset: NATIONS, search: "?lanes=countries", width: 390, height: 560 }),
  "lanes-of-topics": () =>
    chart({ dataset: NATIONS, search: "?lanes=topics", width: 800, theme: "dark" }),
  "compared-1280": () => chart({ ...COMPARED, width: 1280, height: 240 }),
  "compared-390": () => chart({ ...COMPARED, width: 390, height: 250 }),

  overview: () => overview({ dataset: WORLD, width: 320 }),
  "overview-1280": () => overview({ dataset: WORLD, width: 1280, height: 34 }),
  "overview-filtered": () => overview({ dataset: WORLD, search: `?${FILTER}`, width: 320 }),
  "overview-dark": () => overview({ dataset: WORLD, width: 320, theme: "dark" }),
  "overview-twelve": () =>
    overview({
      dataset: NATIONS,
      search: `?lanes=countries&with=${NATIONS.actors.map(({ id }) => id).join()}`,
      width: 640,
      height: 38,
    }),
  "overview-packed": () => overview({ dataset: PACKED, width: 640 }),
  "overview-packed-filtered": () =>
    overview({ dataset: PACKED, search: "?q=number+1", width: 640 }),

  figure: () => figure({ dataset: WORLD, width: 720 }),
  "figure-narrow": () => figure({ dataset: WORLD, search: NEAR, width: 480, height: 800 }),
  "figure-filtered": () => figure({ dataset: WORLD, search: `?${FILTER}&topic=war`, width: 640 }),
  "figure-selected": () => figure({ dataset: WORLD, search: OPEN, width: 720 }),
  "figure-dark": () => figure({ dataset: WORLD, search: MIDDLE, width: 640, theme: "dark" }),
  "figure-crowded": () => figure({ dataset: CROWDED, width: 720 }),
  "figure-series": () =>
    figure({ dataset: WORLD, search: MIDDLE, width: 640, height: 640, series: SERIES }),
  "figure-lanes": () => figure({ dataset: NATIONS, search: "?lanes=countries", width: 720 }),
  "figure-packed": () => figure({ dataset: PACKED, width: 640 }),
  "figure-russian": () => figure({ dataset: RUSSIAN, search: MIDDLE, width: 640, code: "ru" }),
  "figure-chinese": () => figure({ dataset: CHINESE, search: MIDDLE, width: 640, code: "zh" }),
  "figure-printed": () =>
    figure({ dataset: WORLD, search: MIDDLE, width: 880, height: 660, paper: "#fff" }),
};
