import { unixDay, utcDay, utcHour, utcMonday, utcMonth, utcYear } from "d3-time";
import { DAY, type Ms, utcDay as timeOf } from "../model/time";
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

interface TickStep {
  /** The least distance of two neighbours: February is a month too. */
  readonly length: Ms;
  readonly unit: TickUnit;
  readonly interval: { range(start: Date, end: Date): Date[] } | null;
}

/** Every n-th year: of our era 1950, before it 50 BC, which dates count as the year −49. */
const years = (n: number): TickStep => ({
  length: n * 365 * DAY,
  unit: "year",
  interval: {
    range: (start, end) => {
      const times: Date[] = [];
      for (let year = Math.floor(start.getUTCFullYear() / n) * n; ; year += n) {
        const time = new Date(timeOf(year < 0 && n >= 10 ? year + 1 : year));
        if (!(time < end)) break;
        if (time >= start) times.push(time);
      }
      return times;
    },
  },
});
/** Every n-th hour of a day. */
const hours = (n: number): TickStep => ({
  length: (n * DAY) / 24,
  unit: "hour",
  interval: utcHour.every(n),
});
const TICK_STEPS: readonly TickStep[] = [
  ...[1, 3, 6, 12].map(hours),
  { length: DAY, unit: "day", interval: utcDay },
  // Counted through: every second day of a month would put the 31st beside the 1st.
  { length: 2 * DAY, unit: "day", interval: unixDay.every(2) },
  { length: 7 * DAY, unit: "day", interval: utcMonday },
  { length: 28 * DAY, unit: "month", interval: utcMonth },
  { length: 90 * DAY, unit: "month", interval: utcMonth.every(3) },
  ...[
    1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000,
  ].map(years),
];

/** How much more room a tick takes that has to name an era. */
const WITH_ERA = 1.75;

/** The finest ticks that stand at least `apart` px from each other, in the scale's domain. */
export function ticks(scale: Scale, apart: Px): Tick[] {
  const [start, end] = scale.domain;
  const least = start < timeOf(1) ? apart * WITH_ERA : apart;
  const step =
    TICK_STEPS.find(({ length }) => length / scale.msPerPx >= least) ?? TICK_STEPS.at(-1);
  if (!step?.interval) return [];
  const times = step.interval.range(new Date(Math.ceil(start)), new Date(end));
  return times.map((date) => ({
    time: date.getTime(),
    x: scale.x(date.getTime()),
    unit: step.unit,
  }));
}

const WIDER = { hour: utcDay, day: utcMonth, month: utcYear } as const;
const WIDER_UNIT = { hour: "day", day: "month", month: "year" } as const;

/** What to write below the ticks: nothing below years; no two closer than `apart` px. */
export function tickContexts(scale: Scale, unit: TickUnit, apart: Px): TickContext[] {
  if (unit === "year") return [];
  const wider = WIDER[unit];
  const [start, end] = scale.domain;
  const first = wider.floor(new Date(start));
  const found = [first, ...wider.range(new Date(start), new Date(end))];
  const contexts = [...new Set(found.map((date) => date.getTime()))].map((time) => ({
    time,
    x: Math.max(0, scale.x(time)),
    unit: WIDER_UNIT[unit],
  }));
  // A stretch whose words would run into the next one's gives way to it.
  return contexts.filter((context, i) => {
    const next = contexts[i + 1];
    return !next || next.x - context.x >= apart;
  });
}
