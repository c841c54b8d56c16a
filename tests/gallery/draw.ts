import type { Words } from "../../src/i18n/en/words";
import { figurePhrases, figureWords } from "../../src/i18n/figureWords";
import { loadWords } from "../../src/i18n/language";
import { nameTexts } from "../../src/i18n/names";
import { createNames } from "../../src/layout/name/text";
import { planOf } from "../../src/layout/plan";
import { timeScale } from "../../src/layout/scale";
import { sceneOf } from "../../src/layout/scene";
import { paintFigure } from "../../src/marks/figure/figure";
import { paintHighlight } from "../../src/marks/highlight";
import { paintOverview } from "../../src/marks/overview";
import { paint } from "../../src/marks/paint";
import { SvgSurface } from "../../src/marks/svg";
import { themeOf } from "../../src/marks/tokens";
import type { Dataset } from "../../src/model/dataset";
import type { LanguageCode } from "../../src/model/language";
import type { Series } from "../../src/model/series";
import { comparedStore } from "../../src/store/compare";
import type { Data } from "../../src/store/data";
import { toFigure } from "../../src/store/figure";
import { createSelectors } from "../../src/store/selectors";
import { createTimelineStore, setActive, setPointer, showDataset } from "../../src/store/store";
import { readAddress } from "../../src/store/url/url";
import { toHighlight } from "../../src/view/chart/highlight";
import {
  type Frame,
  frameOf,
  pictureOf,
  planInput,
  sideWidths,
} from "../../src/view/chart/picture";
import { COLUMN, overviewOf } from "../../src/view/overview/lanes";
import { warmthWord } from "../../src/view/triangle/warmth";
import { TODAY } from "./data";
import { measure } from "./measure";

/** What a picture shows: a dataset at an address of the app, in a language, in px. */
interface Subject {
  readonly dataset: Dataset;
  readonly search?: string;
  readonly width: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
  readonly code?: LanguageCode;
}

interface ChartSubject extends Subject {
  /** The event under the pointer or keyboard, by its id. */
  readonly active?: string;
  /** Where the pointer is, as a share of the domain. */
  readonly pointer?: number;
  /** Whether it is the second picture, of the period that is compared. */
  readonly isSecond?: boolean;
}

interface FigureSubject extends Subject {
  readonly series?: readonly Series[];
  /** The background colour, if not the theme's. */
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

/** The frame of a chart of this size, with these words beside its lanes. */
function frameIn(width: number, height: number, data: Data, { warmth }: Words): Frame {
  // Only frames have low charts.
  return frameOf(width, height, 1, sideWidths(data, warmth, measure, height < 420));
}

/** Plot and margin of the chart as the screen shows them: both canvases, the upper one over the base. */
export async function chart(subject: ChartSubject): Promise<string> {
  const { width, height = 520, theme = "light", code = "en", active, pointer } = subject;
  const { store: first } = storeOf(subject);
  const store = subject.isSecond ? comparedStore(first) : first;
  const selectors = createSelectors();
  const data = selectors.inLanes(store.getState());
  if (!data) throw new Error("expected data in lanes");
  const [start, end] = store.getState().domain;
  if (active !== undefined) setActive(store, data.indexOf(active) ?? null);
  if (pointer !== undefined) setPointer(store, start + pointer * (end - start));
  const state = store.getState();
  const words = await loadWords(code);
  const frame = frameIn(width, height, data, words);
  const size = { width: width - frame.gutter - frame.margin, height };
  const texts = nameTexts(data.dataset.events, words.formats);
  const setName = createNames(texts, measure, frame.style.font);
  const input = planInput(state, selectors, size, frame, setName);
  const scene = input && sceneOf(planOf(input), state.domain, size.width, frame.margin);
  const picture = scene && pictureOf(state, selectors, scene);
  if (!picture) throw new Error("expected a picture");
  const outer = { width: size.width + frame.margin, height };
  const surface = surfaceOf(outer.width, height, theme, code);
  paint(surface, picture, outer, themeOf(theme));
  const plates = {
    text: (value: number) => `${warmthWord(value, words)} ${words.formats.signed(value, 1)}`,
    measure,
  };
  const highlight = toHighlight(state, scene, data, picture.warmth, plates);
  paintHighlight(surface, highlight, outer, themeOf(theme));
  return withPlainSpaces(surface.toString());
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
  const { store } = storeOf(subject);
  const { filter, domain, selected, band: hasBand } = store.getState();
  const data = createSelectors().inLanes(store.getState());
  if (!data) throw new Error("expected data in lanes");
  const words = await loadWords(code);
  const says = figureWords(
    { dataset, filter, count: 7, period: domain, address: "https://example.org/", isOurs: false },
    words,
    (await figurePhrases(code)).words,
  );
  const view = { data, filter, domain, series, selected, hasBand };
  const names = nameTexts(dataset.events, words.formats);
  const drawn = toFigure(view, { width, height }, says, names, measure);
  const surface = surfaceOf(drawn.figure.width, drawn.figure.height, theme, code);
  const colours = { ...themeOf(theme), ...(subject.paper && { paper: subject.paper }) };
  paintFigure(surface, drawn.figure, drawn, colours);
  return withPlainSpaces(surface.toString());
}

/** Versions of Node differ in the spaces around a dash or before a unit. */
function withPlainSpaces(svg: string): string {
  return svg.replace(/[\u00a0\u2009\u202f]/g, " ").replace(/ ?– ?(?=\d)/g, "–");
}
