import { type RefObject, useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";
import { levelsOf } from "../../layout/order";
import type { Px } from "../../layout/scale";
import { layOut, type Scene } from "../../layout/scene";
import { ticks } from "../../layout/ticks";
import { type Highlight, paint, paintHighlight } from "../../marks/paint";
import type { Theme } from "../../marks/theme";
import { isFiltering } from "../../model/filter";
import type { Selectors } from "../../store/selectors";
import type { TimelineState } from "../../store/store";
import { useTimeline } from "../timeline";
import { TICK_DISTANCE } from "./Axis";
import { sharpContext } from "./canvas";
import { toHighlight } from "./highlight";
import { labelWidth } from "./measure";

interface Size {
  readonly width: Px;
  readonly height: Px;
}

interface Stage {
  readonly base: RefObject<HTMLCanvasElement | null>;
  readonly overlay: RefObject<HTMLCanvasElement | null>;
  readonly size: Size;
  /** What each lane keeps free for its name; px. */
  readonly header: Px;
  readonly theme: Theme;
}

/**
 * The frame loop of the chart. Whatever changes in the state, at most once per animation frame the view
 * is laid out and painted on canvas, outside of React; React then draws what is few from the same scene.
 */
export function useStage({ base, overlay, size, header, theme }: Stage): Scene | null {
  const { store, selectors } = useTimeline();
  const [scene, setScene] = useState<Scene | null>(null);
  useLayoutEffect(() => {
    if (size.width === 0 || size.height === 0) return;
    let frame = 0;
    let shown: Highlight | null = null;
    let painted: { scene: Scene; state: TimelineState } | null = null;
    const draw = () => {
      frame = 0;
      const state = store.getState();
      if (!state.data) return;
      if (!painted || isMoved(state, painted.state)) {
        const next = layOutState(state, selectors, size, header);
        if (!next) return;
        painted = { scene: next, state };
        paintBase(
          sharpContext(base.current, size.width, size.height),
          state,
          next,
          selectors,
          size,
          theme,
        );
        flushSync(() => setScene(next));
        markPainted();
      }
      const highlight = toHighlight(state, painted.scene, state.data);
      // Most frames light nothing new up: an upper canvas that is right already stays as it is.
      if (!isSame(highlight, shown)) {
        paintOver(sharpContext(overlay.current, size.width, size.height), highlight, size, theme);
        shown = highlight;
      }
    };
    const schedule = () => {
      frame ||= requestAnimationFrame(draw);
    };
    schedule();
    const unsubscribe = store.subscribe(schedule);
    return () => {
      unsubscribe();
      cancelAnimationFrame(frame);
    };
  }, [store, selectors, base, overlay, size, header, theme]);
  return scene;
}

/** Whether the base has to be laid out and painted anew; a pointer that moves is no reason. */
function isMoved(state: TimelineState, old: TimelineState): boolean {
  return state.domain !== old.domain || state.filter !== old.filter || state.data !== old.data;
}

function layOutState(
  state: TimelineState,
  selectors: Selectors,
  { width, height }: Size,
  header: Px,
): Scene | null {
  const shown = selectors.shown(state);
  const { data, domain } = state;
  if (!shown || !data) return null;
  const { events } = data.dataset;
  return layOut({
    ...shown,
    levels: levelsOf(data.base),
    domain,
    width,
    height,
    header,
    labelWidth: (event) => (events[event] ? labelWidth(events[event]) : 0),
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
  const bare = (h: Highlight) => h.active.length + h.selected.length + h.arcs.length === 0;
  const pixel = ({ pointer }: Highlight) => (pointer === null ? null : Math.round(pointer));
  return last !== null && bare(next) && bare(last) && pixel(next) === pixel(last);
}

function paintOver(
  context: CanvasRenderingContext2D | null,
  highlight: Highlight,
  size: Size,
  theme: Theme,
): void {
  if (context) paintHighlight(context, highlight, size, theme);
}

let isFirst = true;

/** Tells whoever measures the page that the first events are on screen. */
function markPainted(): void {
  if (!isFirst) return;
  isFirst = false;
  performance.mark("timeline-painted");
}
