/**
 * The numbers below `count` in an order, equals by number. Those that come in order as they are stay; the others,
 * and those that `isApart` from the beginning, are sorted for themselves and merged in: fast if they are few.
 */
export function nearlySorted(
  count: number,
  order: (a: number, b: number) => number,
  isApart: (i: number) => boolean = () => false,
): Uint32Array {
  const most = new Uint32Array(count);
  const others: number[] = [];
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const isInOrder = kept === 0 || order(most[kept - 1] ?? 0, i) <= 0;
    if (isInOrder && !isApart(i)) most[kept++] = i;
    else others.push(i);
  }
  if (others.length === 0) return most;
  const before = (a: number, b: number) => order(a, b) || a - b;
  others.sort(before);
  const sorted = new Uint32Array(count);
  for (let i = 0, m = 0, o = 0; i < count; i++) {
    const [next, other] = [most[m] ?? 0, others[o]];
    const isNext = other === undefined || (m < kept && before(next, other) < 0);
    sorted[i] = isNext ? next : other;
    if (isNext) m++;
    else o++;
  }
  return sorted;
}
