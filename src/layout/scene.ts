import type { Domain, Ms } from "../model/time";
import { type Candidate, type PlacedLabel, placeLabels } from "./labels";
import { type Bin, fillBins } from "./lane/bins";
import { isLong, kindOf, type LaneIndex, type LaneIndexes, type Row } from "./lane/laneIndex";
import { type LaneBox, type Levels, laneBox } from "./lane/lanes";
import { countInView, type Part, reachingIn, topEvents } from "./lane/topEvents";
import { type SideCounts, upperShare } from "./lane/zeroLine";
import { near, type Px, type Scale, timeScale } from "./scale";

/**
 * Kinds of mark. A new one is a word here; the compiler then asks for its painter (`marks/paint.ts`), for its signs in
 * a legend (`figure/legend.ts`), and for what each sign needs: when it is used, how it is painted, its words.
 */
export type MarkKind = "area" | "leader" | "span" | "cluster" | "point";

/** An event placed in px: a dot at its anchor, with the stretch of time that it covers. */
export interface Mark {
  readonly placement: number;
  readonly event: number;
  readonly lane: number;
  readonly level: number;
  readonly x: Px;
  readonly y: Px;
  readonly r: Px;
  /** The event's time, which may reach out of the plot; by thousands of px at most. */
  readonly from: Px;
  readonly to: Px;
  readonly isNamed: boolean;
}

/** Marks too close to tell apart, counted: those of one row in one bin of time. */
export interface Cluster {
  readonly lane: number;
  readonly level: number;
  readonly from: Px;
  readonly to: Px;
  readonly y: Px;
  readonly height: Px;
  readonly count: number;
  /** Where the count is written, clear of dots; null where an edge of the plot leaves no room for it. */
  readonly countX: Px | null;
  /** The bin's time. */
  readonly domain: Domain;
}

export interface SceneLane {
  readonly box: LaneBox;
  /** Events in view. */
  readonly count: number;
  /** Events that reach into the view from outside and are not drawn, because there are too many. */
  readonly hidden: number;
}

/** Everything that a view draws of the events: a function of data, domain and size alone. */
export interface Scene {
  readonly scale: Scale;
  readonly lanes: readonly SceneLane[];
  readonly marks: readonly Mark[];
  readonly clusters: readonly Cluster[];
  readonly labels: readonly PlacedLabel[];
}

/** What a scene is made from. */
export interface SceneInput {
  readonly indexes: LaneIndexes;
  readonly sideCounts: readonly SideCounts[];
  readonly levels: Levels;
  readonly domain: Domain;
  /** The plot's size; px. */
  readonly width: Px;
  readonly height: Px;
  /** What a lane keeps free at its top, for its name; px. */
  readonly header: Px;
  /** Width of an event's name, asked for only when it may be written; px. */
  readonly labelWidth: (event: number) => Px;
}

/** Radius of a dot by importance, 1 to 5; no row has room for a larger one; px. */
const RADII = [0, 2.2, 2.7, 3.3, 4.4, 5] as const;
/** Bars that are drawn whatever they lie on, of spans and of dates that reach in from outside. */
const MOST_BARS = 40;
/** A date that is narrower than this shows its mark and no bar; px. */
const BAR: Px = 8;

/** Lays out a view. Its cost depends on the size of the plot, not on the number of events. */
export function layOut(input: SceneInput): Scene {
  const { indexes, levels, domain, width, height, header } = input;
  const scale = timeScale(domain, width);
  const step = height / Math.max(1, indexes.lanes.length);
  const parts = indexes.lanes.map((lane, i) => {
    const counts = input.sideCounts[i];
    const share = levels.down && counts ? upperShare(counts, domain) : levels.down ? 0.5 : 1;
    const box = laneBox(i * step + header, step - header, levels, share);
    return layOutLane(input, scale, lane, i, box);
  });
  return {
    scale,
    lanes: parts.map(({ lane }) => lane),
    marks: parts.flatMap(({ marks }) => marks),
    clusters: parts.flatMap(({ clusters }) => clusters),
    labels: parts.flatMap(({ labels }) => labels),
  };
}

interface LanePart {
  readonly lane: SceneLane;
  readonly marks: readonly Mark[];
  readonly clusters: readonly Cluster[];
  readonly labels: readonly PlacedLabel[];
}

function layOutLane(
  input: SceneInput,
  scale: Scale,
  lane: LaneIndex,
  index: number,
  box: LaneBox,
): LanePart {
  const { indexes, domain, width } = input;
  const find = (most: number, part?: Part) =>
    topEvents(indexes, lane, domain, most, part, scale.time(BAR) - domain[0]);
  const [edges, spans] = [find(MOST_BARS, "edges"), find(MOST_BARS, "spans")];
  const top = byRank(indexes, [...find(Math.ceil(width / 8)), ...edges]);
  const labels = placeLabels(candidates(input, scale, top, box), box, width);
  const named = new Set(labels.map(({ placement }) => placement));
  const bars = [...spans, ...edges];
  const alone = new Set([...bars, ...named]);
  const toMark = (placement: number) => markOf(indexes, scale, placement, index, box, named);
  const bins = lane.rows.map((row) => fillBins(row, scale, aloneIn(row, alone, indexes)));
  // What is named is painted last, on top.
  const marks = [
    ...bins.flatMap(({ single }) => single.map(toMark)),
    ...bars.filter((p) => !named.has(p)).map(toMark),
    ...[...named].map(toMark),
  ];
  const drawn = (kind: "span" | "wide") =>
    marks.filter((mark) => isReaching(mark, width) && kindOf(indexes.columns, mark.event) === kind)
      .length;
  const hidden =
    (spans.length < MOST_BARS ? 0 : reachingIn(lane.spans, domain) - drawn("span")) +
    (edges.length < MOST_BARS ? 0 : reachingIn(lane.wide, domain) - drawn("wide"));
  return {
    lane: {
      box,
      count: countInView(lane, domain),
      hidden: Math.max(0, hidden),
    },
    marks,
    clusters: bins.flatMap(({ crowded }, i) => {
      const level = lane.rows[i]?.level ?? 0;
      const { y, height } = box.rows.get(level) ?? { y: box.zero, height: 8 };
      const dots = marks.filter((mark) => mark.level === level);
      return crowded.map((bin) => ({
        ...bin,
        countX: countPlace(bin, width, dots),
        lane: index,
        level,
        y,
        height: height - 2,
      }));
    }),
    labels,
  };
}

/** Whether a mark stands out of the plot, and its time reaches in. */
function isReaching({ x, from, to }: Mark, width: Px): boolean {
  return (x < 0 || x >= width) && from < width && to > 0;
}

function byRank({ columns }: LaneIndexes, placements: readonly number[]): number[] {
  const { rank } = columns.placements;
  return [...placements].sort((a, b) => (rank[b] ?? 0) - (rank[a] ?? 0));
}

/** Room that the longest count needs, where an edge of the plot cuts its bin; px. */
const COUNT: Px = 24;

function countPlace({ from, to }: Bin, width: Px, dots: readonly Mark[]): Px | null {
  const [left, right] = [Math.max(0, from), Math.min(width, to)];
  const isCut = left > from || right < to;
  return isCut && right - left < COUNT ? null : middleOfGap(left, right, dots);
}

/** The middle of the widest gap that dots leave between two ends, also dots that stand beyond an end. */
function middleOfGap(from: Px, to: Px, dots: readonly Mark[]): Px {
  const inside = dots.filter(({ x, r }) => x + r > from && x - r < to);
  let [widest, middle, left] = [0, (from + to) / 2, from];
  for (const { x, r } of [...inside.sort((a, b) => a.x - b.x), { x: to, r: 0 }]) {
    const right = Math.min(to, x - r);
    if (right - left > widest) [widest, middle] = [right - left, (left + right) / 2];
    left = Math.max(left, x + r);
  }
  return middle;
}

/** The placements of a row that are drawn in any case, by their anchors. */
function aloneIn(
  { level }: Row,
  alone: ReadonlySet<number>,
  indexes: LaneIndexes,
): Map<number, Ms> {
  const mine = [...alone].filter((p) => indexes.levels[p] === level);
  return new Map(mine.map((p) => [p, anchorOf(indexes, p)]));
}

function anchorOf({ columns }: LaneIndexes, placement: number): Ms {
  return columns.anchor[columns.placements.event[placement] ?? 0] ?? 0;
}

function* candidates(
  { indexes, width, labelWidth }: SceneInput,
  scale: Scale,
  placements: readonly number[],
  box: LaneBox,
): Generator<Candidate> {
  for (const placement of placements) {
    const mark = markOf(indexes, scale, placement, 0, box, null);
    // A dot outside of the view is named only where its time reaches in.
    if (mark.from >= width || mark.to <= 0) continue;
    if (!isLong(indexes.columns, mark.event) && (mark.x < 0 || mark.x > width)) continue;
    const x = Math.min(width, Math.max(0, mark.x));
    yield { placement, level: mark.level, x, r: mark.r, width: labelWidth(mark.event) };
  }
}

function markOf(
  { columns, levels }: LaneIndexes,
  scale: Scale,
  placement: number,
  lane: number,
  box: LaneBox,
  named: ReadonlySet<number> | null,
): Mark {
  const event = columns.placements.event[placement] ?? 0;
  const level = levels[placement] ?? 0;
  const row = box.rows.get(level);
  const radius = RADII[columns.importance[event] ?? 3] ?? 3;
  return {
    placement,
    event,
    lane,
    level,
    x: scale.x(columns.anchor[event] ?? 0),
    y: row?.y ?? box.zero,
    r: Math.min(radius, (row?.height ?? 8) / 2 - 1),
    from: near(scale.x(columns.start[event] ?? 0), scale.width),
    to: near(scale.x(columns.end[event] ?? 0), scale.width),
    isNamed: named?.has(placement) ?? false,
  };
}
