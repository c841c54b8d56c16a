import type { Domain } from "../model/time";
import { type Bars, barHeight, strengthOf } from "./lane/bars";
import { isWide, type Mark } from "./mark";
import { boxOfName, namesInView } from "./name/inView";
import type { Px } from "./scale";
import { placeOf, presenceIn, type Scene } from "./scene";

/** What lies under a point of the plot: an event, or a calendar unit of those that are counted. */
export type Hit =
  | { readonly kind: "mark"; readonly mark: Mark }
  | { readonly kind: "bar"; readonly lane: number; readonly domain: Domain; readonly y: Px };

/** What is less there than this cannot be hit. */
const LEAST = 0.1;

/**
 * The event or bar at a point: a dot under it, a name under it, the nearest dot within `reach` px, then a bar, then
 * the time that an event covers. Later marks are painted on top, so of two equally near the later one is hit.
 */
export function hitTest(scene: Scene, x: Px, y: Px, reach: Px): Hit | null {
  const marks = scene.plan.lanes.flatMap(({ marks }) => marks);
  const dots = marks.filter((mark) => presenceIn(scene, mark) >= LEAST);
  const dot = nearest(dots, reach, (mark) => {
    const place = placeOf(scene, mark);
    return Math.hypot(place.x - x, place.y - y) - place.r;
  });
  const isUnder = dot && distanceTo(scene, dot, x, y) <= 0;
  const label = namesInView(scene).find((name) => {
    const { left, top, right, bottom } = boxOfName(name);
    return x >= left && x <= right && y >= top && y <= bottom;
  });
  // A dot that is really under the point comes before a name beside it.
  if (dot && (isUnder || !label)) return { kind: "mark", mark: dot };
  if (label) return { kind: "mark", mark: label.name.mark };
  const bar = barAt(scene, x, y, reach / 2);
  if (bar) return bar;
  const { scale } = scene;
  const span = nearest(
    marks.filter((mark) => mark.hasBar && isWide(mark)),
    reach / 2,
    (mark) =>
      outside(x, scale.x(mark.from), scale.x(mark.to)) + Math.abs(placeOf(scene, mark).y - y),
  );
  return span && { kind: "mark", mark: span };
}

function distanceTo(scene: Scene, mark: Mark, x: Px, y: Px): Px {
  const place = placeOf(scene, mark);
  return Math.hypot(place.x - x, place.y - y) - place.r;
}

function nearest<T>(items: readonly T[], reach: Px, distanceOf: (item: T) => Px): T | null {
  let [best, least]: [T | null, Px] = [null, reach];
  for (const item of items) {
    const far = distanceOf(item);
    if (far <= least) [best, least] = [item, far];
  }
  return best;
}

function outside(x: Px, from: Px, to: Px): Px {
  return Math.max(0, from - x, x - to);
}

/** The bar at a point: a thin one is met from `reach` px away as well. */
function barAt(scene: Scene, x: Px, y: Px, reach: Px): Hit | null {
  const { plan, boxes, scale } = scene;
  for (const [lane, { bars }] of plan.lanes.entries()) {
    const box = boxes[lane];
    if (!box || y < box.top || y >= box.bottom) continue;
    const strongest = bars
      .filter(({ sign }) => sign === 0 || Math.sign(box.zero - y || 1) === sign)
      .sort((a, b) => strengthOf(b.unit, scale.msPerPx) - strengthOf(a.unit, scale.msPerPx));
    const found = nearest(
      unitsNear(strongest[0], scale.time(x), scene),
      reach,
      ({ from, to, height }) => {
        const high = Math.max(0, Math.abs(y - box.zero) - height(box.bottom - box.top));
        return height(1) > 0 ? Math.hypot(outside(x, scale.x(from), scale.x(to)), high) : Infinity;
      },
    );
    if (found) return { kind: "bar", lane, domain: [found.from, found.to], y: box.zero };
  }
  return null;
}

/** The unit at a time and its neighbours. */
function unitsNear(bars: Bars | undefined, time: number, { scale, way }: Scene) {
  if (!bars) return [];
  const { borders, first, next } = bars;
  let at = borders.findIndex((border) => border > time) - 1;
  if (at < 0) at = 0;
  return [at, at - 1, at + 1, at - 2, at + 2].flatMap((i) => {
    const [from, to] = [borders[i], borders[i + 1]];
    if (from === undefined || to === undefined) return [];
    const weight = (first[i] ?? 0) + ((next[i] ?? 0) - (first[i] ?? 0)) * way;
    const width = (to - from) / scale.msPerPx;
    return [{ from, to, height: (lane: Px) => barHeight(weight, width, lane) }];
  });
}
