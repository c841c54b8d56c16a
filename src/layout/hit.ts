import type { Px } from "./scale";
import type { Cluster, Mark, Scene } from "./scene";

/** What lies under a point of the plot. */
export type Hit =
  | { readonly kind: "mark"; readonly mark: Mark }
  | { readonly kind: "cluster"; readonly cluster: Cluster };

/**
 * The mark or cluster at a point: a name or a dot under it, then the nearest dot within `reach` px, then
 * a cluster, then a bar. Later marks are painted on top, so of two equally near the later one is hit.
 */
export function hitTest(scene: Scene, x: Px, y: Px, reach: Px): Hit | null {
  const label = scene.labels.find(
    (l) => x >= l.x && x <= l.x + l.width && y >= l.top && y <= l.top + l.height,
  );
  const named = label && scene.marks.find((mark) => mark.placement === label.placement);
  const dot = nearest(scene.marks, reach, (mark) => Math.hypot(mark.x - x, mark.y - y) - mark.r);
  // A dot that is really under the point comes before a name beside it.
  if (dot && (!named || Math.hypot(dot.x - x, dot.y - y) <= dot.r))
    return { kind: "mark", mark: dot };
  if (named) return { kind: "mark", mark: named };
  const cluster = nearest(
    scene.clusters,
    reach / 2,
    (c) => distance(x, c.from, c.to) + distanceY(y, c),
  );
  if (cluster) return { kind: "cluster", cluster };
  const bar = nearest(scene.marks, reach / 2, (mark) => {
    return distance(x, mark.from, mark.to) + Math.abs(mark.y - y);
  });
  return bar && { kind: "mark", mark: bar };
}

function nearest<T>(items: readonly T[], reach: Px, distanceOf: (item: T) => Px): T | null {
  let [best, least]: [T | null, Px] = [null, reach];
  for (const item of items) {
    const far = distanceOf(item);
    if (far <= least) [best, least] = [item, far];
  }
  return best;
}

function distance(x: Px, from: Px, to: Px): Px {
  return Math.max(0, from - x, x - to);
}

function distanceY(y: Px, { y: middle, height }: Cluster): Px {
  return Math.max(0, Math.abs(y - middle) - height / 2);
}
