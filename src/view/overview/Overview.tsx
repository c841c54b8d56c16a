import { useLayoutEffect, useMemo, useRef } from "react";
import { type Scale, timeScale } from "../../layout/scale";
import { ticks } from "../../layout/ticks";
import { paintOverview } from "../../marks/overview";
import { sharpContext } from "../base/canvas";
import { useFrameState, useTimeline, useTimelineState, useWords } from "../base/context";
import { useSize } from "../base/useSize";
import { useTheme } from "../base/useTheme";
import { sidesOf, useChartFrame } from "../chart/frame";
import { Brush } from "./Brush";
import { COLUMN, overviewOf } from "./lanes";
import "./overview.css";

const TICK_DISTANCE = 64;
/** Half of a year's width; px. */
const HALF = 16;

/** The whole extent: density of events and warmth, with a window on the period that the chart shows. */
export function Overview() {
  const { store, selectors } = useTimeline();
  const data = useTimelineState((state) => state.data);
  const filter = useTimelineState((state) => state.filter);
  const inLanes = useTimelineState(selectors.inLanes);
  const { formats, overview } = useWords();
  const theme = useTheme();
  const outer = useRef<HTMLDivElement>(null);
  const track = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useChartFrame(useSize(outer));
  const { width } = useSize(track);
  const { height, ratio } = useSize(canvas);
  const scale = useMemo(
    () => data && width > 0 && timeScale(data.columns.extent, width),
    [data, width],
  );
  useLayoutEffect(() => {
    const context = sharpContext(canvas.current, width, height, ratio);
    if (!context || !scale || !inLanes || height === 0) return;
    // Read from the store, so that the filter and its result match.
    const state = { ...store.getState(), filter };
    const { lanes, warmth } = overviewOf(state, selectors, scale);
    paintOverview(context, lanes, warmth, scale, { height, column: COLUMN }, theme);
  }, [store, selectors, inLanes, filter, scale, width, height, ratio, theme]);
  return (
    <div ref={outer} className={frame.isNarrow ? "overview is-narrow" : "overview"}>
      <div
        ref={track}
        className="overview-track"
        style={sidesOf(frame)}
        role="group"
        aria-label={overview.label}
      >
        <div aria-hidden="true">
          <canvas ref={canvas} />
        </div>
        {scale && (
          <>
            <div className="overview-years" aria-hidden="true">
              {ticks(scale, TICK_DISTANCE * frame.zoom)
                .filter(({ x }) => x > HALF * frame.zoom && x < width - HALF * frame.zoom)
                .map(({ time, x, unit }) => (
                  <span key={time} style={{ transform: `translateX(${x}px)` }}>
                    <i>{formats.tick(time, unit)}</i>
                  </span>
                ))}
            </div>
            <Compared scale={scale} />
            <Brush scale={scale} />
          </>
        )}
      </div>
    </div>
  );
}

/** The period that is compared with the one in view. */
function Compared({ scale }: { scale: Scale }) {
  const compared = useFrameState((state) => state.compared);
  if (!compared) return null;
  const [from, to] = [scale.x(compared[0]), scale.x(compared[1])];
  return (
    <div
      className="overview-compared"
      aria-hidden="true"
      style={{ left: from, width: Math.max(3, to - from) }}
    />
  );
}
