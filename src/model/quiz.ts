import type { Ms } from "./time";

/** Whether something is in its place, or belongs earlier or later. */
export type Verdict = "right" | "earlier" | "later";

/** What is right in an order, by the starts of its events; those that start together may change places. */
export function judge(starts: readonly Ms[]): Verdict[] {
  const sorted = starts.toSorted((a, b) => a - b);
  return starts.map((start, i) => {
    const there = sorted[i] ?? start;
    return start === there ? "right" : start < there ? "earlier" : "later";
  });
}

/** Items in a random order that is not the one of their starts, if there is any other. */
export function shuffle<T extends { readonly start: Ms }>(
  items: readonly T[],
  random: () => number,
): T[] {
  const mixed = [...items];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [mixed[i], mixed[j]];
    if (a && b) [mixed[i], mixed[j]] = [b, a];
  }
  const isSolved = judge(mixed.map(({ start }) => start)).every((verdict) => verdict === "right");
  return isSolved ? mixed.reverse() : mixed;
}

/** A list with an item at another place. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, item);
}
