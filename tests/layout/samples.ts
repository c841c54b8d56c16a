import fc from "fast-check";
import type { Measure } from "../../src/layout/font";
import type { PlanInput } from "../../src/layout/input";
import {
  type BaseIndexes,
  baseIndexes,
  type LaneIndexes,
  laneIndexes,
} from "../../src/layout/lane/laneIndex";
import { sideCountsOf } from "../../src/layout/lane/zeroLine";
import { type NameStyle, STYLES, scaleStyle } from "../../src/layout/name/positions";
import { createNames, type NameTexts } from "../../src/layout/name/text";
import { clampDomain } from "../../src/layout/scale";
import { layOut, type Scene } from "../../src/layout/scene";
import type { Columns } from "../../src/model/columns";
import { DAY, type Domain, WEEK } from "../../src/model/time";
import { warmthOf } from "../../src/model/warmth";
import { anyEvents, columnsOf, type EventParts, utc } from "../model/samples";

/** Views and pictures to lay out. */

export const EXTENT: Domain = [utc("1949-01-01"), utc("2027-01-01")];

/** Widths from a narrow frame to a wide screen. */
export const anyWidth = fc.oneof(
  fc.integer({ min: 280, max: 2560 }),
  fc.constantFrom(280, 320, 375, 768, 1280, 2560),
);

/** Every style of names, in letters up to twice as large. */
export const anyStyle: fc.Arbitrary<NameStyle> = fc
  .tuple(
    fc.constantFrom(...Object.values(STYLES)),
    fc.oneof(fc.constant(1), fc.double({ min: 1, max: 2, noNaN: true })),
  )
  .map(([style, zoom]) => scaleStyle(style, zoom));

/** Stretches of whole hours from a week to all time, the short ones as likely as the long. */
export function domainIn([first, last]: Domain): fc.Arbitrary<Domain> {
  const most = Math.log2((last - first) / WEEK);
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  return fc.tuple(share, share).map(([zoom, at]) => {
    const length = Math.min(last - first, WEEK * 2 ** (zoom * most));
    const hour = (time: number) => Math.round(time / (DAY / 24)) * (DAY / 24);
    const start = Math.max(
      first,
      Math.min(last - hour(length), hour(first + at * (last - first - length))),
    );
    return [start, start + Math.min(last - start, Math.max(WEEK, hour(length)))] as const;
  });
}

export const anyDomain = domainIn(EXTENT);

/** The indexes of all events. */
export function indexAll(columns: Columns): { base: BaseIndexes; indexes: LaneIndexes } {
  const base = baseIndexes(columns);
  return { base, indexes: laneIndexes(base, new Uint8Array(columns.count).fill(1)) };
}

/** Letters of one width. */
export const measure: Measure = (text, { size, weight }) =>
  text.length * size * (weight >= 600 ? 0.6 : 0.55);

const WORDS = ["Talks", "on", "arms", "and", "borders", "in", "Vladivostok", "trade"];

/** Short and long names, the same for the same seed. */
function textsOf(seed: number): NameTexts {
  return {
    label: (event) => {
      const first = (event * 7919 * seed) % WORDS.length;
      return [...WORDS, ...WORDS].slice(first, first + 1 + ((event + seed) % 5)).join(" ");
    },
    date: (event, unit) =>
      ({ year: "1950", month: "Nov 1950", day: "24 Nov" })[unit] + (event % 9 ? "" : "–53"),
  };
}

export interface Sample {
  readonly events: readonly EventParts[];
  readonly domain: Domain;
  readonly width: number;
  readonly height: number;
  readonly seed?: number;
  readonly style?: NameStyle;
  readonly header?: number;
  readonly margin?: number;
  /** The place of the open event in the list that the dataset makes of the events. */
  readonly selected?: number | null;
  readonly pinned?: readonly number[];
}

/** What a view of these events is planned from, as near to the domain as the events reach. */
export function inputOf({
  events,
  domain,
  width,
  height,
  seed = 1,
  style = STYLES.page,
  header = 0,
  margin = 0,
  selected = null,
  pinned = [],
}: Sample): PlanInput {
  const columns = columnsOf(events);
  const { indexes } = indexAll(columns);
  return {
    indexes,
    sideCounts: indexes.lanes.map((lane) => sideCountsOf(lane, columns.extent)),
    warmth: warmthOf(columns, null),
    ghost: null,
    domain: clampDomain(domain, columns.extent),
    width,
    height,
    header,
    margin,
    style,
    setName: createNames(textsOf(seed), measure, style.font),
    selected,
    pinned,
  };
}

const sizes = {
  width: anyWidth,
  height: fc.integer({ min: 240, max: 1400 }),
  seed: fc.integer({ min: 1, max: 1000 }),
  style: anyStyle,
  header: fc.constantFrom(0, 20),
  margin: fc.constantFrom(0, 70),
};

/** Random events in a random view, at any size of the plot. */
export const anySample: fc.Arbitrary<Sample> = fc.record({
  events: anyEvents(1),
  domain: anyDomain,
  ...sizes,
});

/** Events without effects, packed into rows. */
export const anyPackedSample: fc.Arbitrary<Sample> = fc.record({
  events: anyEvents(1).map((list) =>
    list.map(({ effects: _, ...event }, i) => ({ ...event, group: `group ${i % 3}` })),
  ),
  domain: anyDomain,
  ...sizes,
});

/** A placement with all that a test asks of it. */
export interface Placed {
  readonly placement: number;
  readonly event: number;
  readonly lane: number;
  readonly level: number;
  readonly rank: number;
  readonly start: number;
  readonly end: number;
  readonly anchor: number;
  readonly isSpan: boolean;
  /** Whether it is a date known less finely than by the day. */
  readonly isWide: boolean;
}

/** Every placement, one by one. */
export function placedOf({ columns, levels }: LaneIndexes): Placed[] {
  const { placements } = columns;
  return Array.from({ length: placements.count }, (_, placement) => {
    const event = placements.event[placement] ?? -1;
    return {
      placement,
      event,
      lane: placements.lane[placement] ?? -1,
      level: levels[placement] ?? 0,
      rank: placements.rank[placement] ?? 0,
      start: columns.start[event] ?? 0,
      end: columns.end[event] ?? 0,
      anchor: columns.anchor[event] ?? 0,
      isSpan: ((columns.flags[event] ?? 0) & 1) !== 0,
      isWide:
        ((columns.flags[event] ?? 0) & 1) === 0 &&
        (columns.end[event] ?? 0) - (columns.start[event] ?? 0) > DAY,
    };
  });
}

/** Checks a property of the scenes of random events, in random views, from 280 to 2560 px. */
export function everyScene(
  check: (scene: Scene, input: PlanInput, sample: Sample) => void,
  samples: fc.Arbitrary<Sample> = fc.oneof(
    { weight: 3, arbitrary: anySample },
    { weight: 1, arbitrary: anyPackedSample },
  ),
): void {
  fc.assert(
    fc.property(samples, (sample) => {
      const input = inputOf(sample);
      check(layOut(input), input, sample);
    }),
    { numRuns: 150 },
  );
}
