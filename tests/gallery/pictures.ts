import type { Dataset } from "../../src/model/dataset";
import { history } from "./data";
import { chart, figure, overview } from "./draw";
import { KINDS, PACKED, SERIES, TWELVE } from "./kinds";

const WORLD = history();
const RUSSIAN = history("ru");
const CHINESE = history("zh");

const MIDDLE = "?time=1968..1988";
const NEAR = "?time=1989-12..1991-01";
const FILTER = "with=D";
const OPEN = "?time=1955..1989&event=turn";

/** Where kinds that reach on until today begin. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  vague: "?time=1949..1956",
  "months-and-years": "?time=1949..1954",
};

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
  "far-320": () => chart({ dataset: WORLD, width: 320, height: 480 }),
  "middle-640": () => chart({ dataset: WORLD, search: MIDDLE, width: 640 }),
  "middle-tall": () => chart({ dataset: WORLD, search: MIDDLE, width: 560, height: 900 }),
  "near-640": () => chart({ dataset: WORLD, search: NEAR, width: 640 }),
  "near-320": () => chart({ dataset: WORLD, search: NEAR, width: 320, height: 480 }),
  "near-russian": () => chart({ dataset: RUSSIAN, search: NEAR, width: 320, height: 480 }),
  "near-chinese": () => chart({ dataset: CHINESE, search: NEAR, width: 320, height: 480 }),

  "filtered-far": () => chart({ dataset: WORLD, search: `?${FILTER}`, width: 560 }),
  "filtered-near": () => chart({ dataset: WORLD, search: `${NEAR}&topic=war`, width: 560 }),
  "filtered-to-nothing": () => chart({ dataset: WORLD, search: "?q=nothing+at+all", width: 560 }),
  selected: () => chart({ dataset: WORLD, search: OPEN, width: 560 }),
  "selected-dark": () => chart({ dataset: WORLD, search: OPEN, width: 560, theme: "dark" }),
  pointed: () =>
    chart({
      dataset: KINDS.spans as Dataset,
      width: 640,
      height: 260,
      pointer: { event: "2014-01-01_2018-01-01_-3_5", at: 0.4 },
    }),

  "packed-rows": () => chart({ dataset: PACKED, width: 640 }),
  "packed-rows-320": () => chart({ dataset: PACKED, width: 320 }),
  "twelve-lanes": () => chart({ dataset: TWELVE, width: 640, height: 720 }),

  overview: () => overview({ dataset: WORLD, width: 320 }),
  "overview-filtered": () => overview({ dataset: WORLD, search: `?${FILTER}`, width: 320 }),
  "overview-dark": () => overview({ dataset: KINDS.spans as Dataset, width: 320, theme: "dark" }),
  "overview-packed": () => overview({ dataset: PACKED, width: 640 }),

  figure: () => figure({ dataset: WORLD, width: 720 }),
  "figure-narrow": () => figure({ dataset: WORLD, search: NEAR, width: 480, height: 800 }),
  "figure-filtered": () => figure({ dataset: WORLD, search: `?${FILTER}&topic=war`, width: 640 }),
  "figure-dark": () => figure({ dataset: WORLD, search: MIDDLE, width: 640, theme: "dark" }),
  "figure-series": () =>
    figure({ dataset: WORLD, search: MIDDLE, width: 640, height: 640, series: SERIES }),
  "figure-russian": () => figure({ dataset: RUSSIAN, search: MIDDLE, width: 640, code: "ru" }),
  "figure-chinese": () => figure({ dataset: CHINESE, search: MIDDLE, width: 640, code: "zh" }),
  "figure-printed": () =>
    figure({ dataset: WORLD, search: MIDDLE, width: 880, height: 660, paper: "#fff" }),
};
