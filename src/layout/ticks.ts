import { DAY, MONDAY, type Ms, utcDay, WEEK } from "../model/time";
import type { Px, Scale } from "./scale";

export type TickUnit = "year" | "month" | "day" | "hour";

/** An axis value: its time, its place, and the unit in which it is worded. */
export interface Tick {
  readonly time: Ms;
  readonly x: Px;
  readonly unit: TickUnit;
}

/** A stretch that says what the ticks above it leave out: the year of months, the month of days. */
export interface TickContext {
  readonly time: Ms;
  /** Where its words begin, at least 0; px. */
  readonly x: Px;
  readonly unit: Exclude<TickUnit, "hour">;
}

/** The times of ticks from `start` on that are before `end`, ascending. */
type Times = (start: Ms, end: Ms) => Ms[];

interface TickStep {
  /** The least distance of two neighbours: February is a month too. */
  readonly length: Ms;
  readonly unit: TickUnit;
  readonly times: Times;
}

/** Those of `timeAt`, which ascend from one that is not after the start. */
function from(timeAt: (i: number) => Ms, start: Ms, end: Ms): Ms[] {
  const times: Ms[] = [];
  for (let i = 0; ; i++) {
    const time = timeAt(i);
    if (!(time < end)) return times;
    if (time >= start) times.push(time);
  }
}

/** Times of equal distance, one of which is `known`. */
const every =
  (length: Ms, known: Ms = 0): Times =>
  (start, end) => {
    const first = Math.ceil((start - known) / length);
    return from((i) => known + (first + i) * length, start, end);
  };

/** The beginning of every n-th month of a year. */
const months =
  (n: number): Times =>
  (start, end) => {
    const date = new Date(start);
    const first = Math.floor(date.getUTCMonth() / n);
    return from((i) => utcDay(date.getUTCFullYear(), (first + i) * n), start, end);
  };

/** Every n-th year: of our era 1950, before it 50 BC, which dates count as the year −49. */
const years = (n: number): TickStep => ({
  length: n * 365 * DAY,
  unit: "year",
  times: (start, end) => {
    const first = Math.floor(new Date(start).getUTCFullYear() / n);
    const yearAt = (i: number) => (first + i) * n;
    return from((i) => utcDay(yearAt(i) < 0 && n >= 10 ? yearAt(i) + 1 : yearAt(i)), start, end);
  },
});
/** Every n-th hour of a day. */
const hours = (n: number): TickStep => ({
  length: (n * DAY) / 24,
  unit: "hour",
  times: every((n * DAY) / 24),
});
const TICK_STEPS: readonly TickStep[] = [
  ...[1, 3, 6, 12].map(hours),
  { length: DAY, unit: "day", times: every(DAY) },
  // Counted through: every second day of a month would put the 31st beside the 1st.
  { length: 2 * DAY, unit: "day", times: every(2 * DAY) },
  { length: WEEK, unit: "day", times: every(WEEK, MONDAY) },
  { length: 28 * DAY, unit: "month", times: months(1) },
  { length: 90 * DAY, unit: "month", times: months(3) },
  ...[
    1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000,
  ].map(years),
];

/** How much more room a tick takes that has to name an era. */
const WITH_ERA = 1.75;

/** The finest ticks that stand at least `apart` px from each other, in the scale's domain. */
export function ticks(scale: Scale, apart: Px): Tick[] {
  const [start, end] = scale.domain;
  const least = start < utcDay(1) ? apart * WITH_ERA : apart;
  const step =
    TICK_STEPS.find(({ length }) => length / scale.msPerPx >= least) ?? TICK_STEPS.at(-1);
  if (!step) return [];
  return step.times(start, end).map((time) => ({ time, x: scale.x(time), unit: step.unit }));
}

const WIDER = { hour: "day", day: "month", month: "year" } as const;
const WIDER_TIMES = { day: every(DAY), month: months(1), year: months(12) } as const;

/** The beginning of the unit that a time is in. */
function beginning(time: Ms, unit: TickContext["unit"]): Ms {
  const date = new Date(time);
  if (unit === "day") return Math.floor(time / DAY) * DAY;
  return utcDay(date.getUTCFullYear(), unit === "month" ? date.getUTCMonth() : 0);
}

/** What to write below the ticks: nothing below years; no two closer than `apart` px. */
export function tickContexts(scale: Scale, unit: TickUnit, apart: Px): TickContext[] {
  if (unit === "year") return [];
  const wider = WIDER[unit];
  const [start, end] = scale.domain;
  const found = [beginning(start, wider), ...WIDER_TIMES[wider](start, end)];
  const contexts = [...new Set(found)].map((time) => ({
    time,
    x: Math.max(0, scale.x(time)),
    unit: wider,
  }));
  // A stretch whose words would run into the next one's gives way to it.
  return contexts.filter((context, i) => {
    const next = contexts[i + 1];
    return !next || next.x - context.x >= apart;
  });
}
