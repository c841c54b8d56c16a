import { figurePhrases, figureWords } from "../../src/i18n/figureWords";
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
import type { Data } from "../../src/store/data";
import { toFigure } from "../../src/store/figure";
import { createSelectors } from "../../src/store/selectors";
import { createTimelineStore, setActive, setPointer, showDataset } from "../../src/store/store";
import { readAddress } from "../../src/store/url/url";
import { toHighlight } from "../../src/view/chart/highlight";
import { headerOf, isNarrowChart, pictureOf, sceneOf } from "../../src/view/chart/picture";
import { COLUMN, overviewOf } from "../../src/view/overview/lanes";
import { TODAY } from "./data";
import { measure } from "./measure";

/** What a picture shows: a dataset at an address of the app, in px. */
interface Subject {
  readonly dataset: Dataset;
  readonly search?: string;
  readonly width: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
}

interface ChartSubject extends Subject {
  /** The event under the pointer by its id, and where the pointer is as a share of the width. */
  readonly pointer?: { readonly event: string; readonly at: number };
}

interface FigureSubject extends Subject {
  readonly code?: LanguageCode;
  readonly series?: readonly Series[];
  /** The colour of the sheet where it is not the theme's. */
  readonly paper?: string;
}

/** The store of a page with this dataset at this address. */
function storeOf({ dataset, search = "" }: Subject) {
  const store = createTimelineStore();
  showDataset(store, dataset, [], readAddress(search), TODAY);
  const { data } = store.getState();
  if (!data) throw new Error("expected a dataset that can be shown");
  return { store, data };
}

function surfaceOf(width: number, height: number, theme: "light" | "dark", lang = "en") {
  const { font } = themeOf(theme);
  return new SvgSurface({ width, height, title: "", description: "", lang, font });
}

/** What names say and how strongly they are set. */
function namesOf({ columns, dataset }: Data) {
  const eventAt = (event = -1) => {
    const found = dataset.events[event];
    if (!found) throw new Error(`expected an event, got number ${event}`);
    return found;
  };
  const eventOf = (placement: number) => eventAt(columns.placements.event[placement]);
  return {
    widthOf: (event: number) =>
      Math.ceil(measure(labelOf(eventAt(event)), nameFont(weightOf(eventAt(event))))) + 1,
    text: (placement: number) => labelOf(eventOf(placement)),
    weight: (placement: number) => weightOf(eventOf(placement)),
  };
}

/** The chart as the screen shows it: both of its canvases, and the names that lie over them. */
export function chart(subject: ChartSubject): string {
  const { width, height = 360, theme = "light", pointer } = subject;
  const { store, data } = storeOf(subject);
  if (pointer) {
    const [start, end] = store.getState().domain;
    setActive(store, data.indexOf(pointer.event) ?? null);
    setPointer(store, start + pointer.at * (end - start));
  }
  const state = store.getState();
  const selectors = createSelectors();
  const size = { width, height };
  const names = namesOf(data);
  const header = headerOf(isNarrowChart(width));
  const scene = sceneOf(state, selectors, size, header, names.widthOf);
  const picture = scene && pictureOf(state, selectors, scene);
  if (!picture) throw new Error("expected a scene");
  const surface = surfaceOf(width, height, theme);
  paint(surface, picture, size, themeOf(theme));
  paintHighlight(surface, toHighlight(state, scene, data), size, themeOf(theme));
  paintLabels(surface, scene.labels, names, themeOf(theme));
  return surface.toString();
}

/** The overview as the screen shows it, without its brush. */
export function overview(subject: Subject): string {
  const { width, height = 72, theme = "light" } = subject;
  const { store, data } = storeOf(subject);
  const scale = timeScale(data.columns.extent, width);
  const { lanes, warmth } = overviewOf(store.getState(), createSelectors(), scale);
  const surface = surfaceOf(width, height, theme);
  // The page shows through it.
  surface.fillStyle = themeOf(theme).paper;
  surface.fillRect(0, 0, width, height);
  paintOverview(surface, lanes, warmth, scale, { height, column: COLUMN }, themeOf(theme));
  return surface.toString();
}

/** The figure that a reader saves or prints. */
export async function figure(subject: FigureSubject): Promise<string> {
  const { dataset, width, height = 540, theme = "light", code = "en", series = [] } = subject;
  const { store, data } = storeOf(subject);
  const { filter, domain } = store.getState();
  const words = figureWords(
    { dataset, filter, count: 7, period: domain, address: "https://example.org/", isOurs: false },
    await loadWords(code),
    (await figurePhrases(code)).words,
  );
  const drawn = toFigure({ data, filter, domain, series }, { width, height }, words, measure);
  const surface = surfaceOf(drawn.figure.width, drawn.figure.height, theme, code);
  const colours = { ...themeOf(theme), ...(subject.paper && { paper: subject.paper }) };
  paintFigure(surface, drawn.figure, drawn, colours);
  return withPlainSpaces(surface.toString());
}

/** Versions of Node differ in the spaces that they set around a dash or before a unit. */
function withPlainSpaces(svg: string): string {
  return svg.replace(/[\u00a0\u2009\u202f]/g, " ").replace(/ ?– ?(?=\d)/g, "–");
}
