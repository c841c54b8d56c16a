import { sceneOf } from "../../layout/scene";
import { paint } from "../../marks/paint";
import { CLEAR } from "../../marks/theme";
import { sharpContext } from "../base/canvas";
import type { Timeline } from "../base/context";
import { measureIn, textZoom } from "../base/measure";
import { readTheme } from "../base/theme";
import { turn } from "../base/turn";
import { drawingOf } from "./drawing";
import { markPainted } from "./painted";
import { frameOf, pictureOf, planInput, sideRooms, sideWidths } from "./picture";

/** The place of the chart in a page whose view has not loaded: the future chart, and its plot with the margin. */
export interface FirstPlace {
  readonly chart: HTMLElement;
  readonly plot: HTMLElement;
}

/**
 * Paints the picture before the view has loaded, in several parts, so that the page answers meanwhile; React then
 * replaces it with the same one.
 */
export async function paintFirst(
  { store, selectors, language, isEmbed }: Timeline,
  place: FirstPlace,
): Promise<void> {
  const { chart, plot } = place;
  const state = store.getState();
  const data = selectors.inLanes(state);
  // Two pictures share the height equally.
  if (!data || state.view === "list" || state.compared) return;
  const theme = readTheme();
  const { words } = language.getState();
  const measure = measureIn(theme);
  const { clientWidth, clientHeight } = chart;
  const sides = sideWidths(data, words.warmth, measure, isEmbed);
  const frame = frameOf(clientWidth, clientHeight, textZoom(), sides);
  for (const [name, value] of Object.entries(sideRooms(frame)))
    chart.style.setProperty(name, value);
  const outer = { width: plot.clientWidth, height: plot.clientHeight };
  const size = { ...outer, width: outer.width - frame.margin };
  const { planner, setNames } = drawingOf(store);
  const { events } = data.dataset;
  const setName = setNames(events, words.formats, theme, frame.style.font);
  const input = planInput(state, selectors, size, frame, setName);
  if (!input || size.width <= 0) return;
  while (!planner.begin(input)) await turn();
  const scene = sceneOf(planner.plan(input), state.domain, size.width, frame.margin);
  const picture = pictureOf(state, selectors, scene);
  const canvas = document.createElement("canvas");
  const ratio = window.devicePixelRatio;
  const context = sharpContext(canvas, outer.width, outer.height, ratio, theme.paper !== CLEAR);
  if (!context || !picture) return;
  paint(context, picture, outer, theme);
  // Over the static picture: a browser reports a paint only of what is still there when it has time to.
  plot.append(canvas);
  plot.classList.toggle("is-clear", theme.paper === CLEAR);
  markPainted();
}
