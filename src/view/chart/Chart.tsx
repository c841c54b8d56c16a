import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from "react";
import type { Hit } from "../../layout/hit";
import type { Scene } from "../../layout/scene";
import { type Cursor, moveCursor } from "../../store/cursor";
import type { Data } from "../../store/data";
import { bringIntoView, setActive, visit } from "../../store/store";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { useEscape } from "../base/escape";
import { lazyPart } from "../base/lazyPart";
import { usePlace } from "../base/places";
import { useTheme } from "../base/theme";
import { useSize } from "../base/useSize";
import { Axis } from "./Axis";
import { Eras } from "./Eras";
import { Gutter } from "./Gutter";
import { marksOf } from "./highlight";
import { keyInChart } from "./keys";
import { Labels } from "./Labels";
import { headerOf, isNarrowChart } from "./picture";
import { usePointer } from "./pointer";
import { Targets } from "./Targets";
import { Tooltip } from "./Tooltip";
import { useScene } from "./useScene";
import { Zooms } from "./Zooms";
import { attachZoom } from "./zoom";
import "./chart.css";

// Few people lay figures beside the events.
const Strip = lazyPart(() => import("../series/Strip").then(({ Strip }) => Strip));

/** Below this height the axis makes do with one line; px. */
const LOW = 360;
const HINT_TIME = 1600;

/** The focus chart: eras, lanes with their marks and names, and the axis. */
export function Chart() {
  const { store, selectors, isEmbed } = useTimeline();
  const data = useTimelineState((state) => state.data);
  const hasSeries = useTimelineState((state) => state.series.length > 0);
  const theme = useTheme();
  const words = useWords();
  const chart = useRef<HTMLElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const base = useRef<HTMLCanvasElement>(null);
  const overlay = useRef<HTMLCanvasElement>(null);
  usePlace("chart", chart);
  const outer = useSize(chart);
  const isNarrow = isNarrowChart(outer.width);
  const isLow = outer.height > 0 && outer.height < LOW;
  const size = useSize(plot);
  const { scene, settled } = useScene({ base, overlay, size, header: headerOf(isNarrow), theme });
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const [followsKeys, setFollowsKeys] = useState(false);
  const { hint, refuse } = useHint();
  const { hit, handlers, dismiss } = usePointer(scene);
  const { keyed, setKeyed } = useKeyed(dismiss);
  const [isDragging, setDragging] = useState(false);

  useEffect(() => {
    if (!plot.current || !data) return;
    return attachZoom({
      store,
      plot: plot.current,
      isEmbed,
      onRefused: refuse,
      onDrag: setDragging,
    });
  }, [store, data, isEmbed, refuse]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = keyInChart(store, event.nativeEvent);
    if (step === undefined || !data) return;
    event.preventDefault();
    if (step === null) return;
    const next = moveCursor(data, selectors.indices(store.getState()), cursor, step);
    if (!next) return;
    bringIntoView(store, next.event);
    setFollowsKeys(true);
    setCursor(next);
    setActive(store, next.event);
  };
  const onFocus = useCallback(
    (next: Cursor) => {
      setCursor((old) => (old?.event === next.event && old.lane === next.lane ? old : next));
      setActive(store, next.event);
      setKeyed(document.activeElement?.matches(":focus-visible") ? next : null);
    },
    [store, setKeyed],
  );
  const onBlur = useCallback(() => {
    setFollowsKeys(false);
    setKeyed(null);
    setActive(store, null);
  }, [store, setKeyed]);
  const onOpen = useCallback((event: number) => visit(store, event), [store]);

  const tooltipTarget = hit ?? (keyed && data && settled && hitOf(keyed, settled, data));

  return (
    <section
      ref={chart}
      className={`chart${isNarrow ? " is-narrow" : ""}${isLow ? " is-low" : ""}`}
      aria-label={words.chart.label}
      aria-describedby="summary"
      onKeyDown={onKeyDown}
    >
      {data && scene && <Gutter scene={scene} data={data} isNarrow={isNarrow} />}
      {scene && <Eras scale={scene.scale} />}
      <div
        ref={plot}
        role="presentation"
        className={`plot${isDragging ? " is-dragging" : ""}${hit ? " is-hit" : ""}`}
        {...handlers}
      >
        <div className="layers" aria-hidden="true">
          <canvas ref={base} />
          <canvas ref={overlay} />
        </div>
        {data && scene && (
          <>
            <Labels scene={scene} data={data} />
            <p id="keys-help" className="hidden">
              {words.chart.help}
            </p>
            <Targets
              scene={settled ?? scene}
              {...{ data, cursor, followsKeys, onFocus, onBlur, onOpen }}
            />
          </>
        )}
        {data && tooltipTarget && <Tooltip hit={tooltipTarget} data={data} {...size} />}
        {hint && (
          <div className="chart-hint" role="status">
            <span>{hint}</span>
          </div>
        )}
      </div>
      {scene && hasSeries && <Strip scale={scene.scale} />}
      {scene && <Axis scale={scene.scale} isLow={isLow} />}
      <Zooms />
    </section>
  );
}

/** The event under the keyboard, whose tooltip shows until Escape hides it. */
function useKeyed(dismiss: () => void) {
  const [keyed, setKeyed] = useState<Cursor | null>(null);
  useEscape("tooltip", () => {
    setKeyed(null);
    dismiss();
    return false;
  });
  return { keyed, setKeyed };
}

/** The tooltip target for the event under the keyboard, where that is in view. */
function hitOf({ event, lane }: Cursor, scene: Scene, data: Data): Hit | null {
  const mark = marksOf(event, scene, data).find((mark) => mark.lane === lane);
  return mark && mark.x >= 0 && mark.x <= scene.scale.width ? { kind: "mark", mark } : null;
}

/** A hint for a moment, when a gesture was refused because it belongs to the page around the frame. */
function useHint() {
  const { chart } = useWords();
  const [hint, setHint] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const refuse = useCallback(
    (means: "wheel" | "touch") => {
      const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
      const wheel = isMac ? chart.wheelHint.mac : chart.wheelHint.other;
      setHint(means === "wheel" ? wheel : chart.touchHint);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setHint(null), HINT_TIME);
    },
    [chart],
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  return { hint, refuse };
}
