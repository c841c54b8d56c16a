import { type Allocation, MOVES } from "./allocation";
import {
  type Bar,
  framesOf,
  MOST_OTHERS,
  medianOf,
  othersOf,
  PAGES,
  type PageName,
  type Run,
  ratioOf,
} from "./bars";
import type { FirstLoad } from "./bytes";
import type { Size } from "./data";
import type { FirstEvent } from "./firstEvent";
import { PHASES } from "./gestures";
import type { Audit } from "./lighthouse";
import type { Profile } from "./profile";

/** All measurements. */
export interface Report {
  readonly machine: Machine;
  readonly sizes: readonly {
    readonly size: Size;
    readonly runs: readonly Run[];
    readonly allocation: Allocation;
  }[];
  readonly loads: readonly FirstLoad[];
  /** The first events of our pages and of others with as many events; on a slow line, of ours. */
  readonly firsts: readonly FirstEvent[];
  readonly slow: readonly FirstEvent[];
  readonly audits: readonly Audit[];
  readonly bars: readonly Bar[];
  readonly profiles: readonly (Profile & { readonly size: Size })[];
}

/** The machine and browser of a measurement. */
export interface Machine {
  readonly browser: string;
  readonly processors: number;
}

const TITLES: Record<PageName, string> = {
  empty: "empty page",
  canvas: "bare canvas",
  timeline: "timeline",
};

/** The report as text for a terminal. */
export function toText(report: Report): string {
  const { machine, sizes, loads, firsts, slow, audits, bars, profiles } = report;
  return [
    `${machine.browser}, ${machine.processors} processors\n`,
    ...disturbance(sizes),
    "Frames, ms: median, p95, share over 33 ms; × is p95 against the empty page of the same run",
    table(framesRows(sizes)),
    "Loading, toggling, memory, and the share of the processors that other programs took",
    table(pageRows(sizes)),
    ...sizes.map(progressLine),
    "",
    "Allocated per frame",
    table(allocationRows(sizes)),
    "First load, brotli 11",
    table(loadRows(loads)),
    "First event, ms; all pages from one server, compressed",
    table(firstRows(firsts)),
    "… on a line of 400 kbit/s with 400 ms",
    table(firstRows(slow)),
    "Lighthouse, of 100",
    table(auditRows(audits)),
    "Bars",
    table(bars.map(barRow)),
    ...profiles.map(profileText),
  ].join("\n");
}

const fixed = (digits: number) => (value: number) => value.toFixed(digits);
const [whole, tenths, hundredths] = [fixed(0), fixed(1), fixed(2)];
const percent = (share: number) => `${whole(share * 100)} %`;
const kilo = (bytes: number) => `${tenths(bytes / 1000)} kB`;
const mega = (bytes: number) => `${tenths(bytes / 1e6)} MB`;

type Row = readonly string[];

/** Aligns columns: the first to the left, the rest to the right. */
function table(rows: readonly Row[]): string {
  const widths = (rows[0] ?? []).map((_, c) => Math.max(...rows.map((row) => row[c]?.length ?? 0)));
  const line = (row: Row) =>
    row
      .map((cell, c) => (c === 0 ? cell.padEnd(widths[c] ?? 0) : cell.padStart(widths[c] ?? 0)))
      .join("  ");
  return `${rows.map(line).join("\n")}\n`;
}

function disturbance(sizes: Report["sizes"]): string[] {
  const most = Math.max(0, ...sizes.flatMap(({ runs }) => runs.map(othersOf)));
  if (most <= MOST_OTHERS) return [];
  return [
    `Other programs took up to ${percent(most)} of the processors: run this again without.\n`,
  ];
}

function framesRows(sizes: Report["sizes"]): Row[] {
  const head = ["", ...PAGES.flatMap((page) => [TITLES[page], page === "empty" ? "" : "×"])];
  return [
    head,
    ...sizes.flatMap(({ size, runs }) =>
      PHASES.map((phase) => [
        `${size} ${phase}`,
        ...PAGES.flatMap((page) => {
          const { median, p95, late } = framesOf(runs, page, phase);
          const ratio = page === "empty" ? "" : hundredths(ratioOf(runs, phase, page));
          return [`${tenths(median)} ${tenths(p95)} ${percent(late)}`, ratio];
        }),
      ]),
    ),
  ];
}

function allocationRows(sizes: Report["sizes"]): Row[] {
  return [
    ["", ...MOVES],
    ...sizes.map(({ size, allocation }) => [size, ...MOVES.map((move) => kilo(allocation[move]))]),
  ];
}

function pageRows(sizes: Report["sizes"]): Row[] {
  return [
    ["", "painted ms", "longest gap ms", "toggle ms", "heap", "others", "runs"],
    ...sizes.flatMap(({ size, runs }) =>
      PAGES.map((page) => [
        `${size} ${TITLES[page]}`,
        whole(medianOf(runs, (run) => run[page].painted)),
        whole(medianOf(runs, (run) => run[page].longestGap)),
        runs[0]?.[page].toggle == null
          ? "–"
          : tenths(medianOf(runs, (run) => run[page].toggle ?? 0)),
        mega(medianOf(runs, (run) => run[page].heap)),
        percent(medianOf(runs, (run) => run[page].others)),
        String(runs.length),
      ]),
    ),
  ];
}

function progressLine({ size, runs }: Report["sizes"][number]): string {
  const progress = runs[0]?.timeline.progress ?? [];
  if (progress.length === 0) return `${size}: no progress bar was seen`;
  const [least, most] = [Math.min(...progress), Math.max(...progress)];
  return `${size}: a progress bar was seen at ${progress.length} places from ${percent(least)} to ${percent(most)}`;
}

function loadRows(loads: readonly FirstLoad[]): Row[] {
  return [
    ["", "JS and CSS", "until the picture", "requests", "to other origins"],
    ...loads.flatMap(({ page, bytes, untilPicture, requests, foreign, files }) => [
      [page, kilo(bytes), kilo(untilPicture), String(requests), String(foreign)],
      ...files.map((file) => [`  ${file.name}`, kilo(file.bytes), "", "", ""]),
    ]),
  ];
}

function firstRows(firsts: readonly FirstEvent[]): Row[] {
  return [
    ["", "static picture", "live event", "largest paint", "which is"],
    ...firsts.map(({ page, still, event, largest, element }) => [
      page,
      still > 0 ? whole(still) : "–",
      whole(event),
      whole(largest),
      element || "–",
    ]),
  ];
}

function auditRows(audits: readonly Audit[]): Row[] {
  const names = Object.keys(audits[0]?.scores ?? {});
  return [
    ["", ...names],
    ...audits.map(({ page, scores }) => [page, ...names.map((name) => whole(scores[name] ?? 0))]),
    ...audits.flatMap(({ page, findings }) =>
      findings.map((finding) => [`  ${page}, ${finding}`, ...names.map(() => "")]),
    ),
  ];
}

function barRow({ what, value, most, isMet }: Bar): Row {
  const show = most > 1000 ? kilo : hundredths;
  return [what, show(value), `≤ ${show(most)}`, isMet ? "pass" : "FAIL"];
}

function profileText({ size, phase, functions, tasks }: Report["profiles"][number]): string {
  const ms = (self: number) => `${tenths(self)} ms`;
  return [
    `Profile of ${size}, ${phase}: time in the function itself`,
    table(functions.map(({ name, self }) => [name, ms(self)])),
    "… and in the browser's threads, by kind of task",
    table(tasks.map(({ name, self, count }) => [name, ms(self), `${count} times`])),
  ].join("\n");
}
