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

/**
 * Visits the items of several stretches from the highest rank down, until `visit` returns false.
 * Each visit costs O(log n), whatever the number of items.
 */
export function visitFromTop(
  stretches: readonly Stretch[],
  visit: (stretch: number, item: number) => boolean,
): void {
  const heap = new NodeHeap();
  for (const [at, stretch] of stretches.entries()) pushTops(heap, stretch, at);
  while (heap.size > 0) {
    const { stretch, node } = heap;
    const { tree } = stretches[stretch] as Stretch;
    const n = tree.length / 2;
    heap.pop();
    if (node >= n) {
      if (!visit(stretch, node - n)) return;
      continue;
    }
    heap.push(tree[2 * node] ?? 0, stretch, 2 * node);
    heap.push(tree[2 * node + 1] ?? 0, stretch, 2 * node + 1);
  }
}

/** Pushes the few nodes that hold all items of a stretch and no others. */
function pushTops(heap: NodeHeap, { tree, from, to }: Stretch, stretch: number): void {
  const n = tree.length / 2;
  for (let [l, r] = [from + n, to + n]; l < r; l >>= 1, r >>= 1) {
    if (l & 1) heap.push(tree[l] ?? 0, stretch, l++);
    if (r & 1) heap.push(tree[--r] ?? 0, stretch, r);
  }
}

/** Nodes of several trees, the highest rank on top, as columns: an object for each would be all that a plan allocates. */
class NodeHeap {
  size = 0;
  #ranks = new Uint32Array(128);
  #stretches = new Uint32Array(128);
  #nodes = new Uint32Array(128);

  /** The stretch and the node on top. */
  get stretch(): number {
    return this.#stretches[0] ?? 0;
  }

  get node(): number {
    return this.#nodes[0] ?? 0;
  }

  push(rank: number, stretch: number, node: number): void {
    if (this.size === this.#ranks.length) this.#grow();
    let i = this.size++;
    this.#set(i, rank, stretch, node);
    for (let parent = (i - 1) >> 1; i > 0 && this.#isBefore(i, parent); parent = (i - 1) >> 1) {
      this.#swap(i, parent);
      i = parent;
    }
  }

  pop(): void {
    this.#swap(0, --this.size);
    for (let i = 0; ; ) {
      let child = 2 * i + 1;
      if (child >= this.size) return;
      if (child + 1 < this.size && this.#isBefore(child + 1, child)) child++;
      if (!this.#isBefore(child, i)) return;
      this.#swap(i, child);
      i = child;
    }
  }

  // Equal ranks come in the order of the columns, so that the same view always gives the same choice.
  #isBefore(a: number, b: number): boolean {
    const ranks = this.#ranks;
    const stretches = this.#stretches;
    const nodes = this.#nodes;
    if (ranks[a] !== ranks[b]) return (ranks[a] ?? 0) > (ranks[b] ?? 0);
    if (stretches[a] !== stretches[b]) return (stretches[a] ?? 0) < (stretches[b] ?? 0);
    return (nodes[a] ?? 0) < (nodes[b] ?? 0);
  }

  #swap(a: number, b: number): void {
    const rank = this.#ranks[a] ?? 0;
    const stretch = this.#stretches[a] ?? 0;
    const node = this.#nodes[a] ?? 0;
    this.#set(a, this.#ranks[b] ?? 0, this.#stretches[b] ?? 0, this.#nodes[b] ?? 0);
    this.#set(b, rank, stretch, node);
  }

  #set(i: number, rank: number, stretch: number, node: number): void {
    this.#ranks[i] = rank;
    this.#stretches[i] = stretch;
    this.#nodes[i] = node;
  }

  #grow(): void {
    this.#ranks = longer(this.#ranks);
    this.#stretches = longer(this.#stretches);
    this.#nodes = longer(this.#nodes);
  }
}

function longer(column: Uint32Array): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(2 * column.length);
  copy.set(column);
  return copy;
}
