/**
 * The highest ranks in any stretch of a sorted column, without looking at the rest: a tree of maxima.
 * `tree[n + i]` is the rank of item i, `tree[i]` the larger of its two children.
 */
export type MaxTree = Uint32Array;

/** Builds the tree over the ranks of `n` items. O(n). */
export function maxTreeOf(n: number, rank: (i: number) => number): MaxTree {
  const tree = new Uint32Array(2 * n);
  for (let i = 0; i < n; i++) tree[n + i] = rank(i);
  for (let i = n - 1; i > 0; i--) tree[i] = Math.max(tree[2 * i] ?? 0, tree[2 * i + 1] ?? 0);
  return tree;
}

/** A stretch of one column: items `from` … `to − 1` of its tree. */
export interface Stretch {
  readonly tree: MaxTree;
  readonly from: number;
  readonly to: number;
}

interface Node {
  readonly rank: number;
  readonly stretch: number;
  readonly node: number;
}

/**
 * Visits the items of several stretches from the highest rank down, until `visit` returns false.
 * Each visit costs O(log n), whatever the number of items.
 */
export function visitFromTop(
  stretches: readonly Stretch[],
  visit: (stretch: number, item: number) => boolean,
): void {
  const heap: Node[] = [];
  stretches.forEach(({ tree, from, to }, stretch) => {
    const n = tree.length / 2;
    for (let [l, r] = [from + n, to + n]; l < r; l >>= 1, r >>= 1) {
      if (l & 1) push(heap, { rank: tree[l] ?? 0, stretch, node: l++ });
      if (r & 1) push(heap, { rank: tree[--r] ?? 0, stretch, node: r });
    }
  });
  for (let top = pop(heap); top; top = pop(heap)) {
    const { tree } = stretches[top.stretch] as Stretch;
    const n = tree.length / 2;
    if (top.node >= n) {
      if (!visit(top.stretch, top.node - n)) return;
      continue;
    }
    for (const node of [2 * top.node, 2 * top.node + 1]) {
      push(heap, { rank: tree[node] ?? 0, stretch: top.stretch, node });
    }
  }
}

// Equal ranks come in the order of the columns, so that the same view always gives the same choice.
function isBefore(a: Node, b: Node): boolean {
  if (a.rank !== b.rank) return a.rank > b.rank;
  return a.stretch !== b.stretch ? a.stretch < b.stretch : a.node < b.node;
}

function push(heap: Node[], node: Node): void {
  let i = heap.length;
  heap.push(node);
  while (i > 0) {
    const parent = (i - 1) >> 1;
    const above = heap[parent] as Node;
    if (!isBefore(node, above)) break;
    heap[i] = above;
    i = parent;
  }
  heap[i] = node;
}

function pop(heap: Node[]): Node | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (!top || !last || heap.length === 0) return top;
  let i = 0;
  for (;;) {
    let child = 2 * i + 1;
    if (child >= heap.length) break;
    const right = heap[child + 1];
    if (right && isBefore(right, heap[child] as Node)) child++;
    const below = heap[child] as Node;
    if (!isBefore(below, last)) break;
    heap[i] = below;
    i = child;
  }
  heap[i] = last;
  return top;
}
