import { createStore } from "zustand/vanilla";
import type { Draft, Edit } from "../../model/draft/draft";
import { begin, type History, rebase, record, redo, undo } from "../../model/draft/history";
import { reconcile } from "../../model/draft/reconcile";
import type { ReadonlyStore } from "../state";
import { update } from "../update";
import { type Agreed, openChannel, unkept } from "./drafts";
import { changeKept, type Kept, keptDraft } from "./kept";

/** A draft that is being edited. */
export interface EditingState {
  readonly history: History<Draft>;
  /** Whether all of it is kept: on this device, or, if that is refused, in a file that was saved. */
  readonly isSaved: boolean;
  /** Whether this device keeps it; if it refuses, it lasts as long as the page is open. */
  readonly isKept: boolean;
  /** Whether another tab has deleted it since it was kept last. */
  readonly isDeleted: boolean;
}

/** What edits one draft. */
export interface Editing {
  readonly store: ReadonlyStore<EditingState>;
  /** Makes an edit; it is kept on this device soon after. */
  readonly edit: (edit: Edit) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Keeps it again, also without an edit. */
  readonly keep: () => void;
  /** Records that the present state was saved as a file. */
  readonly noteFile: () => void;
  /** Resolves when everything up to now is kept or known to be refused. */
  readonly settled: () => Promise<void>;
  readonly stop: () => void;
}

/** How long nothing may change before a draft is kept; ms. */
const DEBOUNCE_MS = 250;

/** What is still being kept of drafts whose editing has stopped. */
let leaving = Promise.resolve();

/** Edits a draft of `listDrafts`; null if there is none. */
export async function editKept(id: string): Promise<Editing | null> {
  await leaving;
  const waiting = unkept.get(id);
  if (waiting) return startEditing(waiting.draft, waiting.agreed);
  const found = await keptDraft(id).catch(() => null);
  return found && startEditing(found.draft, found);
}

/** Edits a draft; `kept` is what the device has of it. */
export function startEditing(draft: Draft, kept: Agreed | null): Editing {
  const isKept = kept?.draft === draft;
  const store = createStore<EditingState>(() => ({
    history: begin(draft),
    ...{ isSaved: isKept, isKept, isDeleted: false },
  }));
  const { id } = draft;
  const channel = openChannel();
  let base: Agreed = kept ?? { draft, revision: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = Promise.resolve();
  const present = () => store.getState().history.present;
  /** Takes over what another tab made, at every step of the history. */
  const take = (theirs: Kept) => {
    const { history } = store.getState();
    const agreed = base.draft;
    base = theirs;
    if (theirs.draft === history.present) return;
    update(store, { history: rebase(history, (step) => reconcile(agreed, step, theirs.draft)) });
  };
  const join = (theirs: Kept) => {
    if (theirs.revision !== base.revision) take(theirs);
    if (!store.getState().isDeleted) return;
    update(store, { isDeleted: false });
    schedule();
  };
  const save = async () => {
    timer = undefined;
    const mine = present();
    let theirs: Kept | null = null;
    try {
      const after = await changeKept(id, (before) => {
        theirs = before && before.revision !== base.revision ? before : null;
        return theirs ? reconcile(base.draft, mine, theirs.draft) : mine;
      });
      const isStill = present() === mine;
      if (theirs) take(theirs);
      base = { draft: isStill ? present() : theirs ? after.draft : mine, revision: after.revision };
      unkept.delete(id);
      update(store, { isKept: true, isDeleted: false, isSaved: timer === undefined });
      channel?.postMessage(id);
    } catch {
      unkept.set(id, { draft: present(), agreed: base.revision > 0 ? base : null });
      update(store, { isKept: false });
    }
  };
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(flush, DEBOUNCE_MS);
  };
  const flush = () => {
    last = last.then(save);
    return last;
  };
  const go = (change: (history: History<Draft>) => History<Draft>) => {
    const { history } = store.getState();
    const next = change(history);
    if (next === history) return;
    update(store, { history: next, isSaved: false });
    schedule();
  };
  const listen = ({ data }: MessageEvent) => {
    if (data !== id) return;
    last = last.then(async () => {
      const theirs = await keptDraft(id).catch(() => undefined);
      if (theirs === null) update(store, { isDeleted: true, isSaved: false });
      else if (theirs) join(theirs);
    });
  };
  channel?.addEventListener("message", listen);
  // What was refused before may be kept now.
  if (!isKept) schedule();
  return {
    store,
    edit: (edit) => go((history) => record(history, edit(history.present))),
    undo: () => go(undo),
    redo: () => go(redo),
    keep: schedule,
    noteFile: () => update(store, { isSaved: true }),
    settled: () => {
      if (timer === undefined) return last;
      clearTimeout(timer);
      return flush();
    },
    stop: () => {
      if (timer !== undefined) {
        clearTimeout(timer);
        flush();
      }
      leaving = Promise.all([leaving, last]).then(() => channel?.close());
    },
  };
}
