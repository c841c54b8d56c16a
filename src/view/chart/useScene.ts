import { type RefObject, useLayoutEffect, useState } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { levelsOf } from "../../layout/lane/laneIndex";
import type { Px } from "../../layout/scale";
import { layOut, type Scene } from "../../layout/scene";
import { ticks } from "../../layout/ticks";
import { type Highlight, paint, paintHighlight } from "../../marks/paint";
import type { Theme } from "../../marks/theme";
import { isFiltering } from "../../model/filter";
import { memo } from "../../store/memo";
import type { Selectors } from "../../store/selectors";
import type { TimelineState } from "../../store/state";
import { sharpContext } from "../base/canvas";
import { useTimeline } from "../base/context";
import { framesOf } from "../base/frames";
import { TICK_DISTANCE } from "./Axis";
import { toHighlight } from "./highlight";
import { labelWidths } from "./measure";

interface Size {
  readonly width: Px;
  readonly height: Px;
}

interface ChartParts {
  readonly base: RefObject<HTMLCanvasElement | null>;
  readonly overlay: RefObject<HTMLCanvasElement | null>;
  readonly size: Size;
  /** What each lane keeps free for its name; px. */
  readonly header: Px;
  readonly theme: Theme;
}

/** The pictures that a stage has drawn: of the last frame, and the last one at which the view rested. */
export interface Scenes {
  readonly scene: Scene | null;
  readonly settled: Scene | null;
}

/**
 * The frame loop of the chart. Whatever changes in the state, at most once per animation frame the view
 * is laid out and painted on canvas, outside of React; React then draws what is few from the same scene.
 */
export function useScene({ base, overlay, size, header, theme }: ChartParts): Scenes {
  const { store, selectors } = useTimeline();
  const [fault, setFault] = useState<{ readonly reason: unknown } | null>(null);
  const [pictures] = useState(() => createStore<Scenes>(() => ({ scene: null, settled: null })));
  useLayoutEffect(() => {
    if (size.width === 0 || size.height === 0) return;
    const frames = framesOf(store);
    let shown: Highlight | null = null;
    let painted: { scene: Scene; state: TimelineState } | null = null;
    const repaint = (state: TimelineState): Scene | null => {
      const scene = layOutState(state, selectors, size, header);
      if (!scene) return null;
      painted = { scene, state };
      const context = sharpContext(base.current, size.width, size.height, true);
      paintBase(context, state, scene, selectors, size, theme);
      markPainted();
      return scene;
    };
    const show = (next: Scenes) => {
      const last = pictures.getState();
      if (next.scene !== last.scene || next.settled !== last.settled) pictures.setState(next);
    };
    const draw = () => {
      const state = frames.current();
      if (!state.data) return;
      const isNew = !painted || isMoved(state, painted.state);
      const scene = isNew ? repaint(state) : painted?.scene;
      if (!scene) return;
      const resting = isMoved(frames.settled(), state) ? pictures.getState().settled : scene;
      show({ scene, settled: resting ?? scene });
      const highlight = toHighlight(state, scene, state.data);
      // Most frames light nothing new up: an upper canvas that is right already stays as it is.
      if (!isSame(highlight, shown)) {
        paintOver(overlay.current, highlight, size, theme);
        shown = highlight;
      }
    };
    // What breaks in a frame breaks outside of React: its boundary does not catch it by itself.
    const drawOrFail = () => {
      try {
        draw();
      } catch (reason) {
        setFault({ reason });
      }
    };
    drawOrFail();
    return frames.subscribe(drawOrFail);
  }, [store, selectors, base, overlay, size, header, theme, pictures]);
  const shown = useStore(pictures);
  if (fault) throw fault.reason;
  return shown;
}

/** Whether the base has to be laid out and painted anew; a pointer that moves is no reason. */
function isMoved(state: TimelineState, old: TimelineState): boolean {
  return state.domain !== old.domain || state.filter !== old.filter || state.data !== old.data;
}

const widthsOf = memo(labelWidths);

function layOutState(
  state: TimelineState,
  selectors: Selectors,
  { width, height }: Size,
  header: Px,
): Scene | null {
  const shown = selectors.shown(state);
  const { data, domain } = state;
  if (!shown || !data) return null;
  return layOut({
    ...shown,
    levels: levelsOf(data.base),
    domain,
    width,
    height,
    header,
    labelWidth: widthsOf(data.dataset.events),
  });
}

function paintBase(
  context: CanvasRenderingContext2D | null,
  state: TimelineState,
  scene: Scene,
  selectors: Selectors,
  size: Size,
  theme: Theme,
): void {
  const warmth = selectors.warmth(state);
  const { data } = state;
  if (!context || !data || !warmth) return;
  const { scale } = scene;
  const bands = data.eras
    .filter((_, i) => i % 2 === 1)
    .map(({ date }) => ({
      from: Math.max(-10, scale.x(Math.max(date.start, data.columns.extent[0]))),
      to: Math.min(size.width + 10, scale.x(Math.min(date.end, data.columns.extent[1]))),
    }))
    .filter(({ from, to }) => to > from);
  const grid = { bands, ticks: ticks(scale, TICK_DISTANCE).map(({ x }) => x) };
  const ghost = isFiltering(state.filter) ? selectors.warmthOfAll(state) : null;
  const picture = {
    scene,
    columns: data.columns,
    grid,
    warmth,
    ghost,
    hasWarmth: data.base.hasEffects,
  };
  paint(context, picture, size, theme);
}

/** Whether two highlights paint the same: no marks or arcs, and the pointer on the same pixel. */
function isSame(next: Highlight, last: Highlight | null): boolean {
  const pixel = ({ pointer }: Highlight) => (pointer === null ? null : Math.round(pointer));
  return last !== null && isBare(next) && isBare(last) && pixel(next) === pixel(last);
}

function paintOver(
  canvas: HTMLCanvasElement | null,
  highlight: Highlight,
  size: Size,
  theme: Theme,
): void {
  // An upper canvas without anything on it would still be laid over the lower one in every frame.
  if (canvas) canvas.hidden = isBare(highlight) && highlight.pointer === null;
  const context = canvas?.hidden ? null : sharpContext(canvas, size.width, size.height);
  if (context) paintHighlight(context, highlight, size, theme);
}

/** Whether a highlight lights up no event. */
function isBare({ active, selected, arcs }: Highlight): boolean {
  return active.length + selected.length + arcs.length === 0;
}

let isFirst = true;

/** Tells whoever measures the page that the first events are on screen. */
function markPainted(): void {
  if (!isFirst) return;
  isFirst = false;
  performance.mark("timeline-painted");
}
