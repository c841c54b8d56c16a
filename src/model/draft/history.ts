/** How many steps can be undone. */
export const MOST_STEPS = 100;

/** Something that is edited, with what it was before each edit, and after those that are undone. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

export function begin<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

/** The history after an edit; one that changes nothing is no step. */
export function record<T>(history: History<T>, next: T): History<T> {
  const { past, present } = history;
  if (next === present) return history;
  return { past: [...past, present].slice(-MOST_STEPS), present: next, future: [] };
}

/** The history one step back, or as it is at its beginning. */
export function undo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  const before = past.at(-1);
  if (before === undefined) return history;
  return { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

/** The history one undone step forward, or as it is at its end. */
export function redo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  const [after, ...rest] = future;
  if (after === undefined) return history;
  return { past: [...past, present], present: after, future: rest };
}

/** The history with the same change made to every step of it, as of somebody else's edit. */
export function rebase<T>(
  { past, present, future }: History<T>,
  change: (step: T) => T,
): History<T> {
  return { past: past.map(change), present: change(present), future: future.map(change) };
}
