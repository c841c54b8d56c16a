import { type RefObject, useLayoutEffect, useState } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Px } from "../../layout/scale";
import type { Scene } from "../../layout/scene";
import { type Highlight, paint, paintHighlight } from "../../marks/paint";
import type { Theme } from "../../marks/theme";
import { memo } from "../../store/memo";
import type { TimelineState } from "../../store/state";
import { sharpContext } from "../base/canvas";
import { useTimeline } from "../base/context";
import { framesOf } from "../base/frames";
import { toHighlight } from "./highlight";
import { labelWidths } from "./measure";
import { pictureOf, sceneOf } from "./picture";

interface Size {
  readonly width: Px;
  readonly height: Px;
  readonly ratio: number;
}

interface ChartParts {
  readonly base: RefObject<HTMLCanvasElement | null>;
  readonly overlay: RefObject<HTMLCanvasElement | null>;
  readonly size: Size;
  /** What each lane keeps free for its name; px. */
  readonly header: Px;
  readonly theme: Theme;
}

/** The scenes that a stage has drawn: of the last frame, and the last one at which the view rested. */
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
  const [scenes] = useState(() => createStore<Scenes>(() => ({ scene: null, settled: null })));
  useLayoutEffect(() => {
    if (size.width === 0 || size.height === 0) return;
    const frames = framesOf(store);
    let shown: Highlight | null = null;
    let painted: { scene: Scene; state: TimelineState } | null = null;
    const repaint = (state: TimelineState): Scene | null => {
      const { data } = state;
      const scene = data && sceneOf(state, selectors, size, header, widthsOf(data.dataset.events));
      if (!scene) return null;
      painted = { scene, state };
      const context = sharpContext(base.current, size.width, size.height, size.ratio, true);
      const picture = pictureOf(state, selectors, scene);
      if (context && picture) paint(context, picture, size, theme);
      markPainted();
      return scene;
    };
    const show = (next: Scenes) => {
      const last = scenes.getState();
      if (next.scene !== last.scene || next.settled !== last.settled) scenes.setState(next);
    };
    const draw = () => {
      const state = frames.current();
      if (!state.data) return;
      const isNew = !painted || isMoved(state, painted.state);
      const scene = isNew ? repaint(state) : painted?.scene;
      if (!scene) return;
      const last = isMoved(frames.settled(), state) ? scenes.getState().settled : scene;
      show({ scene, settled: last ?? scene });
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
  }, [store, selectors, base, overlay, size, header, theme, scenes]);
  const shown = useStore(scenes);
  if (fault) throw fault.reason;
  return shown;
}

/** Whether the base has to be laid out and painted anew; a pointer that moves is no reason. */
function isMoved(state: TimelineState, old: TimelineState): boolean {
  return state.domain !== old.domain || state.filter !== old.filter || state.data !== old.data;
}

const widthsOf = memo(labelWidths);

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
  const context = canvas?.hidden ? null : sharpContext(canvas, size.width, size.height, size.ratio);
  if (context) paintHighlight(context, highlight, size, theme);
}

/** Whether a highlight lights up no event. */
function isBare({ active, selected, arcs }: Highlight): boolean {
  return active.length + selected.length + arcs.length === 0;
}

let isFirst = true;

/** Marks for whoever measures the page when the first events are on screen. */
function markPainted(): void {
  if (!isFirst) return;
  isFirst = false;
  performance.mark("timeline-painted");
}
