import { useStore } from "zustand";
import { currentOf } from "../../model/collection";
import { mergeDataset } from "../../model/draft/edits";
import { toCollected } from "../../model/export/collection";
import { collectionsOf } from "../../store/collections";
import { useWords } from "../base/context";
import { useDraft, useEditor } from "./context";
import { originFor } from "./originFor";

/** Adds the events of the collection that the page has open, as far as they are not there. */
export function AddCollected({ onAdded }: { readonly onAdded: (id: string) => void }) {
  const { editing, words, page, say } = useEditor();
  const { title: ours } = useWords();
  const collected = useStore(collectionsOf(page.store), ({ collections }) =>
    currentOf(collections),
  );
  const events = useDraft((draft) => draft.events);
  const isComplete = useStore(page.store, (state) => state.detailsStatus === "loaded");
  const data = useStore(page.store, (state) => state.data);
  const known = new Set(events.map(({ id }) => id));
  const fresh = (collected?.events ?? []).filter(
    (id) => !known.has(id) && data?.indexOf(id) !== undefined,
  );
  if (!data || !isComplete || fresh.length === 0) return null;
  const add = () => {
    const taken = toCollected(data.dataset, fresh, { title: "" }, null);
    editing.edit(mergeDataset(taken, originFor(page.store.getState(), ours)));
    say(words.merged(fresh.length));
    const [first] = fresh;
    if (first) onAdded(first);
  };
  return (
    <button type="button" className="button" onClick={add}>
      {words.collected(fresh.length)}
    </button>
  );
}
