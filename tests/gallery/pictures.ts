import { figureSpeech, figureWords } from "../../src/i18n/figure/words";
import { loadWords } from "../../src/i18n/language";
import { labelOf, nameFont, weightOf } from "../../src/layout/names";
import { timeScale } from "../../src/layout/scale";
import { paintFigure } from "../../src/marks/figure/figure";
import { paintLabels } from "../../src/marks/label";
import { paintOverview } from "../../src/marks/overview";
import { paint, paintHighlight } from "../../src/marks/paint";
import { SvgSurface } from "../../src/marks/svg";
import { themeOf } from "../../src/marks/tokens";
import type { Dataset } from "../../src/model/dataset";
import type { LanguageCode } from "../../src/model/language";
import type { Series } from "../../src/model/series";
import { toFigure } from "../../src/store/figure";
import { createSelectors } from "../../src/store/selectors";
import { createTimelineStore, setActive, setPointer, showDataset } from "../../src/store/store";
import { readAddress } from "../../src/store/url/url";
import { toHighlight } from "../../src/view/chart/highlight";
import { pictureOf, sceneOf } from "../../src/view/chart/picture";
import { COLUMN, overviewOf } from "../../src/view/overview/lanes";
import { history, KINDS, PACKED, SERIES, TODAY, TWELVE } from "./data";
import { measure } from "./measure";

/** What a picture shows: a dataset at an address of the app. */
interface Subject {
  readonly dataset: Dataset;
  readonly search?: string;
  readonly width: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
}

function stateOf(dataset: Dataset, search: string) {
  const store = createTimelineStore();
  showDataset(store, dataset, [], readAddress(search), TODAY);
  return store;
}

function surface(width: number, height: number, theme: "light" | "dark", lang = "en"): SvgSurface {
  const { font } = themeOf(theme);
  return new SvgSurface({ width, height, title: "", description: "", lang, font });
}

interface Chart extends Subject {
  /** The place of the active event among all, and the pointer as a share of the width. */
  readonly active?: number;
  readonly pointer?: number;
}

/** The chart as the screen shows it: its canvases, and the names that lie over them. */
function chart({
  dataset,
  search = "",
  width,
  height = 520,
  theme = "light",
  ...over
}: Chart): string {
  const store = stateOf(dataset, search);
  const selectors = createSelectors();
  if (over.active !== undefined) setActive(store, over.active);
  const { domain } = store.getState();
  if (over.pointer !== undefined)
    setPointer(store, domain[0] + over.pointer * (domain[1] - domain[0]));
  const state = store.getState();
  const { data } = state;
  const size = { width, height };
  const header = width < 600 ? 18 : 0;
  const event = (index: number) => dataset.events[index];
  const widthOf = (index: number) => {
    const named = event(index);
    return named ? Math.ceil(measure(labelOf(named), nameFont(weightOf(named)))) + 1 : 0;
  };
  const scene = sceneOf(state, selectors, size, header, widthOf);
  const picture = scene && pictureOf(state, selectors, scene);
  if (!data || !scene || !picture) throw new Error("expected a dataset that can be shown");
  const svg = surface(width, height, theme);
  const colours = themeOf(theme);
  const eventOf = (placement: number) => event(data.columns.placements.event[placement] ?? -1);
  paint(svg, picture, size, colours);
  const names = {
    text: (placement: number) => labelOf(eventOf(placement) ?? ({ title: "" } as never)),
    weight: (placement: number) => weightOf(eventOf(placement) ?? ({} as never)),
  };
  paintLabels(svg, scene.labels, names, colours);
  paintHighlight(svg, toHighlight(state, scene, data), size, colours);
  return svg.toString();
}

function overview({ dataset, search = "", width, height = 72, theme = "light" }: Subject): string {
  const state = stateOf(dataset, search).getState();
  if (!state.data) throw new Error("expected a dataset that can be shown");
  const scale = timeScale(state.data.columns.extent, width);
  const { lanes, warmth } = overviewOf(state, createSelectors(), scale);
  const svg = surface(width, height, theme);
  paintOverview(svg, lanes, warmth, scale, { height, column: COLUMN }, themeOf(theme));
  return svg.toString();
}

interface FigureSubject extends Subject {
  readonly code?: LanguageCode;
  readonly series?: readonly Series[];
  readonly paper?: string;
}

/** The picture that a reader saves or prints. */
async function figure(subject: FigureSubject): Promise<string> {
  const {
    dataset,
    search = "",
    width,
    height = 630,
    theme = "light",
    code = "en",
    series = [],
  } = subject;
  const { data, filter, domain } = stateOf(dataset, search).getState();
  if (!data) throw new Error("expected a dataset that can be shown");
  const words = figureWords(
    { dataset, filter, count: 7, period: domain, address: "https://example.org/", isOurs: false },
    await loadWords(code),
    await figureSpeech[code](),
  );
  const drawn = toFigure({ data, filter, domain, series }, { width, height }, words, measure);
  const svg = surface(drawn.figure.width, drawn.figure.height, theme, code);
  const colours = { ...themeOf(theme), ...(subject.paper && { paper: subject.paper }) };
  paintFigure(svg, drawn.figure, drawn, colours);
  return svg.toString();
}

const WORLD = history();
const NEAR = "?time=1968..1974";
const MIDDLE = "?time=1960..1985";

/** Kinds that reach on until today, looked at where they begin. */
const CLOSER: Readonly<Record<string, string>> = {
  spans: "?time=1949..1957",
  vague: "?time=1949..1956",
  "months-and-years": "?time=1949..1954",
};

/** Every pinned picture by its name. */
export const PICTURES: Readonly<Record<string, () => string | Promise<string>>> = {
  ...Object.fromEntries(
    Object.entries(KINDS).map(([name, dataset]) => [
      `kind-${name}`,
      () => chart({ dataset, search: CLOSER[name] ?? "", width: 640, height: 260 }),
    ]),
  ),
  "kind-spans-dark": () =>
    chart({
      dataset: KINDS.spans as Dataset,
      search: "?time=1949..1957",
      width: 640,
      height: 260,
      theme: "dark",
    }),
  "far-1280": () => chart({ dataset: WORLD, width: 1280 }),
  "far-640": () => chart({ dataset: WORLD, width: 640 }),
  "far-320": () => chart({ dataset: WORLD, width: 320 }),
  "far-dark": () => chart({ dataset: WORLD, width: 1280, theme: "dark" }),
  "far-low": () => chart({ dataset: WORLD, width: 640, height: 240 }),
  "middle-1280": () => chart({ dataset: WORLD, search: MIDDLE, width: 1280 }),
  "middle-640": () => chart({ dataset: WORLD, search: MIDDLE, width: 640 }),
  "near-1280": () => chart({ dataset: WORLD, search: NEAR, width: 1280 }),
  "near-640": () => chart({ dataset: WORLD, search: NEAR, width: 640 }),
  "near-320": () => chart({ dataset: WORLD, search: NEAR, width: 320 }),
  "near-dark": () => chart({ dataset: WORLD, search: NEAR, width: 1280, theme: "dark" }),
  "near-tall": () => chart({ dataset: WORLD, search: NEAR, width: 960, height: 900 }),
  "near-russian": () => chart({ dataset: history("ru"), search: NEAR, width: 1280 }),
  "near-chinese": () => chart({ dataset: history("zh"), search: NEAR, width: 1280 }),
  "near-russian-320": () => chart({ dataset: history("ru"), search: NEAR, width: 320 }),
  "near-chinese-320": () => chart({ dataset: history("zh"), search: NEAR, width: 320 }),
  "filtered-far": () => chart({ dataset: WORLD, search: "?with=D", width: 1280 }),
  "filtered-near": () => chart({ dataset: WORLD, search: `${NEAR}&topic=war`, width: 1280 }),
  "filtered-dark": () => chart({ dataset: WORLD, search: "?with=D", width: 640, theme: "dark" }),
  "filtered-to-nothing": () => chart({ dataset: WORLD, search: "?q=nothing+at+all", width: 640 }),
  selected: () => chart({ dataset: WORLD, search: "?time=1950..2000&event=e41", width: 1280 }),
  "selected-dark": () =>
    chart({ dataset: WORLD, search: "?time=1950..2000&event=e41", width: 640, theme: "dark" }),
  pointed: () => chart({ dataset: WORLD, search: NEAR, width: 1280, active: 60, pointer: 0.4 }),
  "packed-rows": () => chart({ dataset: PACKED, width: 1280 }),
  "packed-rows-320": () => chart({ dataset: PACKED, width: 320 }),
  "twelve-lanes": () => chart({ dataset: TWELVE, width: 1280, height: 900 }),
  overview: () => overview({ dataset: WORLD, width: 1280 }),
  "overview-320": () => overview({ dataset: WORLD, width: 320 }),
  "overview-filtered": () => overview({ dataset: WORLD, search: "?with=D", width: 640 }),
  "overview-dark": () => overview({ dataset: WORLD, width: 640, theme: "dark" }),
  "overview-packed": () => overview({ dataset: PACKED, width: 640 }),
  figure: () => figure({ dataset: WORLD, width: 1200 }),
  "figure-narrow": () => figure({ dataset: WORLD, search: NEAR, width: 480, height: 800 }),
  "figure-filtered": () => figure({ dataset: WORLD, search: "?with=D&topic=war", width: 960 }),
  "figure-dark": () => figure({ dataset: WORLD, search: MIDDLE, width: 960, theme: "dark" }),
  "figure-series": () =>
    figure({ dataset: WORLD, search: MIDDLE, width: 960, height: 760, series: SERIES }),
  "figure-russian": () =>
    figure({ dataset: history("ru"), search: MIDDLE, width: 960, code: "ru" }),
  "figure-chinese": () =>
    figure({ dataset: history("zh"), search: MIDDLE, width: 960, code: "zh" }),
  "figure-printed": () => figure({ dataset: WORLD, width: 880, height: 660, paper: "#fff" }),
};
