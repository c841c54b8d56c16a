import { type RefObject, useLayoutEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { PlanInput } from "../../layout/input";
import type { Planner } from "../../layout/planner";
import type { Px } from "../../layout/scale";
import { type Scene, sceneOf } from "../../layout/scene";
import { type Highlight, paintHighlight } from "../../marks/highlight";
import { paint } from "../../marks/paint";
import { CLEAR, type Theme } from "../../marks/theme";
import type { Columns } from "../../model/columns";
import type { TimelineState } from "../../store/state";
import { isMotionReduced } from "../base/animate";
import { sharpContext } from "../base/canvas";
import { useTimeline, useWords } from "../base/context";
import { framesOf } from "../base/frames";
import { measureIn } from "../base/measure";
import { warmthWord } from "../triangle/warmth";
import { drawingOf } from "./drawing";
import { toHighlight } from "./highlight";
import { markPainted } from "./painted";
import { type Frame, pictureOf, planInput } from "./picture";
import { createTransition } from "./transition";

interface Size {
  readonly width: Px;
  readonly height: Px;
  readonly ratio: number;
}

interface ChartParts {
  readonly base: RefObject<HTMLCanvasElement | null>;
  readonly overlay: RefObject<HTMLCanvasElement | null>;
  /** The plot's size, without its margin. */
  readonly size: Size;
  readonly frame: Frame;
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
export function useScene(parts: ChartParts): Scenes {
  const { base, overlay, size, frame, theme } = parts;
  const { store, selectors } = useTimeline();
  const words = useWords();
  const [fault, setFault] = useState<{ readonly reason: unknown } | null>(null);
  const [scenes] = useState(() => createStore<Scenes>(() => ({ scene: null, settled: null })));
  const { planner, setNames } = drawingOf(store);
  const [transition] = useState(createTransition);
  const measure = useMemo(() => measureIn(theme), [theme]);
  useLayoutEffect(() => {
    if (size.width === 0 || size.height === 0) return;
    const frames = framesOf(store);
    const outer = { ...size, width: size.width + frame.margin };
    const plates = {
      text: (value: number) => `${warmthWord(value, words)} ${words.formats.signed(value, 1)}`,
      measure,
    };
    let lit: Highlight | null = null;
    let painted: { scene: Scene; state: TimelineState; columns: Columns } | null = null;
    let isMoving = false;
    let awaited = 0;
    // Other lanes make another picture.
    const isOtherThan = (columns: Columns) =>
      painted === null || painted.columns.lanes !== columns.lanes;
    const isPlanned = planInParts(planner, () => {
      awaited = requestAnimationFrame(drawOrFail);
    });
    const inputOf = (state: TimelineState) => {
      if (!state.data) return null;
      const { events } = state.data.dataset;
      const setName = setNames(events, words.formats, theme, frame.style.font);
      return planInput(state, selectors, size, frame, setName);
    };
    const repaint = (state: TimelineState): Scene | null => {
      const now = performance.now();
      const input = inputOf(state);
      if (!input) return null;
      const { columns } = input.indexes;
      const isOther = isOtherThan(columns);
      if (isOther && !isPlanned(input)) return null;
      const plan = planner.plan(input);
      transition.show(plan, now, isMotionReduced() || isOther);
      isMoving = transition.isMoving(now);
      const last = painted;
      const scene = sceneOf(plan, state.domain, size.width, frame.margin, transition.boxes(now));
      painted = { scene, state, columns };
      const context = sharpContext(
        base.current,
        outer.width,
        outer.height,
        size.ratio,
        theme.paper !== CLEAR,
      );
      const picture = pictureOf(state, selectors, scene);
      const names = transition.names(scene, now);
      if (context && picture) paint(context, { ...picture, names }, outer, theme);
      markPainted();
      // A frame that made no plan has time for a part of the next one.
      if (last && last.scene.plan === plan && last.state.domain !== state.domain)
        planner.prepare(input, last.state.domain);
      return scene;
    };
    const sceneAt = (state: TimelineState): Scene | null => {
      const isNew = !painted || isMoving || isMoved(state, painted.state);
      return isNew ? repaint(state) : (painted?.scene ?? null);
    };
    const show = (scene: Scene, state: TimelineState) => {
      const last = scenes.getState();
      const settled = isMoved(frames.settled(), state) ? (last.settled ?? scene) : scene;
      if (scene !== last.scene || settled !== last.settled) scenes.setState({ scene, settled });
    };
    const draw = () => {
      const state = frames.current();
      const data = selectors.inLanes(state);
      const scene = data && sceneAt(state);
      if (!scene) return;
      show(scene, state);
      const highlight = toHighlight(state, scene, data, selectors.warmth(state), plates);
      // Most frames light nothing new up: an upper canvas that is right already stays as it is.
      if (!isSame(highlight, lit)) {
        paintOver(overlay.current, highlight, outer, theme);
        lit = highlight;
      }
      // What glides or fades goes on by itself, until a last frame at rest.
      cancelAnimationFrame(awaited);
      if (isMoving) awaited = requestAnimationFrame(drawOrFail);
    };
    // What breaks in a frame breaks outside of React: its boundary does not catch it by itself.
    const drawOrFail = () => {
      try {
        draw();
      } catch (reason) {
        setFault({ reason });
      }
    };
    // Other data come with the next frame: what is there would be laid out anew for nothing.
    if (frames.current().data === store.getState().data) drawOrFail();
    const unsubscribe = frames.subscribe(drawOrFail);
    return () => {
      cancelAnimationFrame(awaited);
      unsubscribe();
    };
  }, [
    store,
    selectors,
    base,
    overlay,
    size,
    frame,
    theme,
    words,
    measure,
    scenes,
    planner,
    setNames,
    transition,
  ]);
  const current = useStore(scenes);
  if (fault) throw fault.reason;
  return current;
}

/** How long a frame plans another picture, ms, before the next frame goes on; and in how many frames at most. */
const BUDGET = 12;
const MOST_FRAMES = 30;

/** Plans a picture in parts, so that the page answers meanwhile; whether it is complete, or else `goOn` is called. */
function planInParts(planner: Planner, goOn: () => void): (input: PlanInput) => boolean {
  let frames = 0;
  return (input) => {
    const until = performance.now() + BUDGET;
    while (!planner.begin(input)) {
      if (performance.now() < until || frames >= MOST_FRAMES) continue;
      frames++;
      goOn();
      return false;
    }
    frames = 0;
    return true;
  };
}

/** Whether the base has to be laid out and painted anew; a pointer that moves is no reason. */
function isMoved(state: TimelineState, old: TimelineState): boolean {
  return (
    state.domain !== old.domain ||
    state.filter !== old.filter ||
    // Texts that come later change nothing here.
    state.data?.columns !== old.data?.columns ||
    state.lanes !== old.lanes ||
    state.relations !== old.relations ||
    state.selected !== old.selected
  );
}

/** Whether two highlights paint the same: no marks or arcs, and the pointer on the same pixel. */
function isSame(next: Highlight, last: Highlight | null): boolean {
  const pixel = ({ pointer }: Highlight) => (pointer === null ? null : Math.round(pointer));
  const isStill = last !== null && (next.scene === last.scene || next.pointer === null);
  return isStill && isBare(next) && isBare(last) && pixel(next) === pixel(last);
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
