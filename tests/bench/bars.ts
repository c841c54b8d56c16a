import type { FirstLoad } from "./bytes";
import type { Size } from "./data";
import type { FirstEvent } from "./firstEvent";
import { PHASES, type Phase } from "./gestures";
import { type Audit, FAULTLESS } from "./lighthouse";
import type { Frames, Measured } from "./measure";
import { median } from "./statistics";

/** The three pages that are compared. */
export const PAGES = ["empty", "canvas", "timeline"] as const;
export type PageName = (typeof PAGES)[number];

/** One measurement of every page, so that each run has its own yardsticks. */
export type Run = Readonly<Record<PageName, Measured>>;

/** The share of the processors that other programs may use, 0 … 1; beyond it a run says little. */
export const MOST_OTHERS = 0.1;

/** The largest share of the processors that other programs used while a page was measured. */
export function othersOf(run: Run): number {
  return Math.max(...PAGES.map((page) => run[page].others));
}

/** A limit and the value measured against it. */
export interface Bar {
  readonly what: string;
  readonly value: number;
  readonly most: number;
  readonly isMet: boolean;
  /** The phase to look into if the limit is exceeded. */
  readonly size?: Size;
  readonly phase?: Phase;
}

const MOST_RATIO: Partial<Record<Size, number>> = { "10k": 1.1, "100k": 1.1, "1M": 1.25 };
const MOST_TOGGLE_FRAMES: Partial<Record<Size, number>> = { "100k": 3 };
/** How long a million events may take until they are on screen, against the bare canvas, and their heap; MB. */
const MOST_LOAD_RATIO: Partial<Record<Size, number>> = { "1M": 1.2 };
const MOST_HEAP: Partial<Record<Size, number>> = { "1M": 300 };
/** Bytes of script and style until the first live picture, and all that a page loads without being touched. */
const MOST_UNTIL_PICTURE: Record<string, number> = { "index.html": 55_000, "embed.html": 45_000 };
const MOST_BYTES: Record<string, number> = { "index.html": 150_000, "embed.html": 80_000 };
/** When the first event may be there, against React drawing one mark. */
const MOST_FIRST_RATIO: Record<string, number> = { "index.html": 1.25, "embed.html": 1 };
/** On a slow line: the static picture, and the live one; ms. */
const MOST_SLOW = { still: 2500, event: 4500 };
const LEAST_SPEED = 95;
const MOST_BLOCKING_MS = 300;

/** A page's p95 against the empty page's of the same run; median of the runs. */
export function ratioOf(runs: readonly Run[], phase: Phase, page: PageName = "timeline"): number {
  return median(runs.map((run) => run[page].phases[phase].p95 / run.empty.phases[phase].p95));
}

/** A toggle in frames of the empty page of the same run; median of the runs, not a number if it was not seen. */
function toggleFrames(runs: readonly Run[]): number {
  return median(
    runs.map(({ timeline, empty }) => (timeline.toggle ?? Number.NaN) / empty.phases.toggle.median),
  );
}

export function medianOf(runs: readonly Run[], of: (run: Run) => number): number {
  return median(runs.map(of));
}

export function framesOf(runs: readonly Run[], page: PageName, phase: Phase): Frames {
  const of = (key: keyof Frames) => medianOf(runs, (run) => run[page].phases[phase][key]);
  return { median: of("median"), p95: of("p95"), late: of("late") };
}

export function barsOf(size: Size, runs: readonly Run[]): Bar[] {
  const bars: Bar[] = [];
  for (const phase of PHASES) {
    const most = MOST_RATIO[size];
    if (most === undefined) continue;
    const what = `${size}, ${phase}: p95 against the empty page`;
    bars.push({ ...toBar(what, ratioOf(runs, phase), most), size, phase });
  }
  const most = MOST_TOGGLE_FRAMES[size];
  if (most !== undefined) {
    const what = `${size}, toggle to paint: frames of the empty page`;
    bars.push({ ...toBar(what, toggleFrames(runs), most), size, phase: "toggle" });
  }
  const load = MOST_LOAD_RATIO[size];
  if (load !== undefined) {
    const ratio = median(runs.map(({ timeline, canvas }) => timeline.painted / canvas.painted));
    bars.push(toBar(`${size}, painted: against the bare canvas`, ratio, load));
  }
  const heap = MOST_HEAP[size];
  if (heap !== undefined)
    bars.push(
      toBar(`${size}, heap: MB`, medianOf(runs, ({ timeline }) => timeline.heap) / 1e6, heap),
    );
  return bars;
}

export function bytesBars({ page, bytes, untilPicture }: FirstLoad): Bar[] {
  const what = `${page}: bytes of JS and CSS, brotli`;
  return [
    toBar(`${what}, until the first picture`, untilPicture, MOST_UNTIL_PICTURE[page] ?? 0),
    toBar(`${what}, untouched`, bytes, MOST_BYTES[page] ?? 0),
  ];
}

/** The first events of our pages against that of `yardstick`, and on a slow line. */
export function firstBars(
  firsts: readonly FirstEvent[],
  yardstick: string,
  slow: readonly FirstEvent[],
): Bar[] {
  const unit = firsts.find(({ page }) => page === yardstick)?.event ?? Number.NaN;
  return [
    ...firsts.flatMap(({ page, still, event }) => {
      const most = MOST_FIRST_RATIO[page];
      const what = `${page}: first events against React's one mark`;
      return most === undefined ? [] : [toBar(what, (still || event) / unit, most)];
    }),
    ...slow.flatMap(({ page, event, still }) => [
      toBar(`${page}, slow line: ms to the static picture`, still || event, MOST_SLOW.still),
      toBar(`${page}, slow line: ms to the live picture`, event, MOST_SLOW.event),
    ]),
  ];
}

/** How far a page is from the score that each category requires, and how long it is blocked. */
export function scoreBars({ page, scores, blocking }: Audit): Bar[] {
  const lost = (name: string, least: number) =>
    toBar(`${page}: Lighthouse ${name}, points lost`, 100 - (scores[name] ?? 0), 100 - least);
  return [
    ...FAULTLESS.map((name) => lost(name, 100)),
    lost("performance", LEAST_SPEED),
    toBar(`${page}: ms blocked on a phone`, blocking, MOST_BLOCKING_MS),
  ];
}

function toBar(what: string, value: number, most: number): Bar {
  return { what, value, most, isMet: value <= most };
}
