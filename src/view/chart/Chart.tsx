import {
  type CSSProperties,
  type FunctionComponent,
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import type { Scale } from "../../layout/scale";
import type { Scene } from "../../layout/scene";
import { LOW_CHART } from "../../layout/sizes";
import type { Cursor } from "../../store/cursor";
import type { Data } from "../../store/data";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { lazyPart } from "../base/lazyPart";
import { usePlace } from "../base/places";
import { useSize } from "../base/useSize";
import { useTheme } from "../base/useTheme";
import { Axis } from "./Axis";
import type { BarHit } from "./crowd";
import { hitOf, useCursorKeys, useKeyed } from "./cursorKeys";
import { type EraSetting, Eras } from "./Eras";
import { sidesOf, useChartFrame } from "./frame";
import { Gutter } from "./Gutter";
import type { HowToRead as HowToReadLine } from "./HowToRead";
import { usePointer } from "./pointer";
import { Targets } from "./Targets";
import { useScene } from "./useScene";
import { Values } from "./Values";
import { attachZoom } from "./zoom";
import "./chart.css";

// Nobody needs these before they point at something.
const Tooltip = lazyPart(() => import("./Tooltip").then(({ Tooltip }) => Tooltip));
const Crowd = lazyPart(() => import("./Crowd").then(({ Crowd }) => Crowd));
// Few people lay figures beside the events.
const Strip = lazyPart(() => import("../series/Strip").then(({ Strip }) => Strip));

const HINT_TIME = 1600;

/** What lies on the picture, and its scene and size. */
export interface OnPictureProps extends ReturnType<typeof useSize> {
  readonly scene: Scene;
  readonly data: Data;
}

interface Props {
  /** More signs on the picture. */
  readonly Signs?: FunctionComponent<OnPictureProps> | undefined;
  /** The name of a second chart; the first one is the timeline and has the buttons for both. */
  readonly label?: string;
  /** How to read the picture, where there is room for it. */
  readonly HowToRead?: typeof HowToReadLine;
  /** Buttons over the picture. */
  readonly children?: ReactNode;
}

/** The focus chart: eras, lanes with their marks and names, and the axis. */
export function Chart({ label, Signs, HowToRead, children }: Props) {
  const { store, selectors, isEmbed } = useTimeline();
  const data = useTimelineState(selectors.inLanes);
  const isReady = data !== null;
  const hasSeries = useTimelineState((state) => state.series.length > 0);
  const theme = useTheme();
  const words = useWords();
  const chart = useRef<HTMLElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const base = useRef<HTMLCanvasElement>(null);
  const overlay = useRef<HTMLCanvasElement>(null);
  usePlace("chart", chart);
  const outer = useSize(chart);
  const frame = useChartFrame(outer);
  const { isNarrow } = frame;
  const isLow = outer.height > 0 && outer.height < LOW_CHART;
  const hasKey = !isNarrow && !isLow;
  const size = useSize(plot, outer);
  const { scene, settled } = useScene({ base, overlay, size, frame, theme });
  const help = useId();
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const [followsKeys, setFollowsKeys] = useState(false);
  const { hint, refuse } = useHint();
  const { hit, listed, unlist, handlers, dismiss } = usePointer(scene);
  const { keyed, setKeyed } = useKeyed(dismiss);
  const [isDragging, setDragging] = useState(false);

  useEffect(() => {
    if (!plot.current || !isReady) return;
    return attachZoom({
      store,
      plot: plot.current,
      isEmbed,
      onRefused: refuse,
      onDrag: setDragging,
    });
  }, [store, isReady, isEmbed, refuse]);

  const keys = useCursorKeys({ cursor, setCursor, setFollowsKeys, setKeyed });
  const tooltipTarget = hit ?? (keyed && data && settled && hitOf(keyed, settled, data));

  return (
    <section
      ref={chart}
      className={classOf("chart", { "is-narrow": isNarrow, "is-low": isLow })}
      style={{ ...sidesOf(frame), ...lanesOf(data) }}
      aria-label={label ?? words.chart.label}
      aria-describedby="summary"
      onKeyDown={keys.onKeyDown}
    >
      {data && hasKey && HowToRead && <HowToRead scene={scene} hasEffects={data.base.hasEffects} />}
      {data && scene && (
        <Gutter {...{ scene, data, isNarrow }} width={frame.gutter} zoom={frame.zoom} />
      )}
      <Eras
        scale={scene?.scale ?? null}
        margin={frame.margin}
        zoom={frame.zoom}
        label={label}
        setting={settingOf(isNarrow, isLow || isEmbed)}
      />
      <div
        ref={plot}
        role="presentation"
        className={classOf("plot", { "is-dragging": isDragging, "is-hit": hit !== null })}
        {...handlers}
      >
        <div className="layers" aria-hidden="true">
          <canvas ref={base} />
          {Signs && data && scene && <Signs {...size} scene={scene} data={data} />}
          <canvas ref={overlay} />
        </div>
        {data && scene && (
          <>
            <p id={help} className="hidden">
              {words.chart.help}
            </p>
            <Targets
              scene={settled ?? scene}
              {...{ data, cursor, followsKeys, help }}
              onFocus={keys.onFocus}
              onBlur={keys.onBlur}
              onOpen={keys.onOpen}
            />
          </>
        )}
        {data && scene && tooltipTarget && !listed && (
          <Tooltip hit={tooltipTarget} scene={scene} data={data} {...size} />
        )}
        <Hint text={hint} />
      </div>
      {scene && <Listed hit={listed} scale={scene.scale} onClose={unlist} />}
      {data && scene && <Values {...{ scene, data, isNarrow }} zoom={frame.zoom} />}
      {scene && hasSeries && <Strip scale={scene.scale} />}
      {scene && <Axis scale={scene.scale} isLow={isLow} zoom={frame.zoom} />}
      {children}
    </section>
  );
}

/** The number of lanes, for the least height of the chart. */
function lanesOf(data: Data | null): CSSProperties {
  return { "--lanes": data?.columns.lanes.length ?? 0 } as CSSProperties;
}

function settingOf(isNarrow: boolean, isSmall: boolean): EraSetting {
  if (isNarrow) return "lines";
  return isSmall ? "line" : "full";
}

function classOf(name: string, states: Readonly<Record<string, boolean>>): string {
  return [name, ...Object.keys(states).filter((state) => states[state])].join(" ");
}

function Hint({ text }: { text: string | null }) {
  if (text === null) return null;
  return (
    <div className="chart-hint" role="status">
      <span>{text}</span>
    </div>
  );
}

/** The events of a bar as a list, over the plot. */
function Listed({
  hit,
  scale,
  onClose,
}: {
  hit: BarHit | null;
  scale: Scale;
  onClose: () => void;
}) {
  if (!hit) return null;
  const x = Math.min(scale.width, Math.max(0, scale.x(hit.domain[0])));
  const { lane, domain } = hit;
  return (
    <Crowd key={`${lane} ${domain[0]}`} hit={hit} x={x} width={scale.width} onClose={onClose} />
  );
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
