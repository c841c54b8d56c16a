import type { Dataset } from "../model/dataset";
import type { Problem } from "../model/problem";
import { toData } from "./data";
import type { Translate } from "./locale";
import type { ArchiveView, TimelineStore } from "./state";
import { update } from "./update";

/**
 * Shows other events of an archive, as another part of it is in view. What is open stays open, what was under the
 * pointer and is no longer there does not.
 */
export function showWindow(
  store: TimelineStore,
  original: Dataset,
  translate: Translate | null,
): void {
  const { data: old, selected, active } = store.getState();
  if (!old) return;
  const data = toData(translate ? translate(original) : original, old.today);
  const moved = (index: number | null) => {
    const id = index === null ? undefined : old.dataset.events[index]?.id;
    return id === undefined ? null : (data.indexOf(id) ?? null);
  };
  update(store, { original, data, selected: moved(selected), active: moved(active) });
}

/** Says how far an archive is read. */
export function setArchive(store: TimelineStore, archive: ArchiveView): void {
  update(store, { archive });
}

/** Adds a problem to those that are known. */
export function addProblem(store: TimelineStore, problem: Problem): void {
  const { problems } = store.getState();
  const isKnown = problems.some((p) => p.path === problem.path && p.message === problem.message);
  if (!isKnown) update(store, { problems: [...problems, problem] });
}
