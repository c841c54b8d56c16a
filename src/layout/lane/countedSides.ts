import type { Columns } from "../../model/columns";
import { type Counted, rowsOf } from "../../model/counted";
import type { Mask } from "../../model/filter";
import { type Ms, YEAR } from "../../model/time";
import type { Side } from "./side";

/** What is counted in a lane at a level, ascending in time. */
interface Row {
  readonly time: Ms;
  readonly level: number;
  readonly events: number;
}

/** The sides of all lanes by what is counted and passes; there are no single events in them. */
export function countedSides(columns: Columns, counted: Counted, mask: Mask): Side[][] {
  const signs = [-1, 0, 1] as const;
  const rows = columns.lanes.map(() => signs.map((): Row[] => []));
  counted.visit(rowsOf(mask, counted), columns.lanes, "places", (lane, time, level, events) => {
    rows[lane]?.[Math.sign(level) + 1]?.push({ time, level: Math.abs(level), events });
  });
  const busiest = Math.max(0, ...rows.flat().map(busiestOf));
  return rows.map((sides) =>
    sides.map((one, i) => ({ ...sideOfRows(signs[i] ?? 0, one), busiest })),
  );
}

const MONTH: Ms = YEAR / 12;

/** The weight per ms of the busiest month. */
function busiestOf(rows: readonly Row[]): number {
  let [most, sum, month] = [0, 0, Number.NaN];
  for (const { time, level, events } of rows) {
    const own = Math.floor(time / MONTH);
    sum = (own === month ? sum : 0) + level * events;
    month = own;
    most = Math.max(most, sum);
  }
  return most / MONTH;
}

function sideOfRows(sign: number, rows: readonly Row[]): Side {
  const [sums, counts] = [new Float64Array(rows.length + 1), new Float64Array(rows.length + 1)];
  const most = rows.reduce((most, { level }) => Math.max(most, level), 0);
  const levels = Array.from({ length: most + 1 }, (): Ms[] => []);
  rows.forEach(({ time, level, events }, i) => {
    sums[i + 1] = (sums[i] ?? 0) + level * events;
    counts[i + 1] = (counts[i] ?? 0) + events;
    levels[level]?.push(time);
  });
  return {
    sign,
    anchors: Float64Array.from(rows, ({ time }) => time),
    sums,
    counts,
    classes: [],
    levels: levels.map((times) => Float64Array.from(times)),
  };
}

/** Sides of what is counted with the single events that are known of them. */
export function withClasses(sides: readonly Side[], known: readonly Side[]): Side[] {
  return sides
    .map((side) => {
      const own = known.find(({ sign }) => sign === side.sign);
      return { ...side, classes: own?.classes ?? [] };
    })
    .filter(({ anchors, classes }) => anchors.length + classes.length > 0);
}
