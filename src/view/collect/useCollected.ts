import type { CollectionsWords } from "../../i18n/en/collections";
import { type Collection, currentOf } from "../../model/collection";
import type { Dataset } from "../../model/dataset";
import { toCollected } from "../../model/export/collection";
import { isRecord } from "../../store/source";
import { useTimeline, useWords } from "../base/context";
import { loadLanguages } from "../save/whole";
import { useCollections } from "./useCollections";

interface Collected {
  readonly dataset: Dataset;
  /** Whether its texts in other languages could be loaded. */
  readonly isWhole: boolean;
}

/** Makes a dataset of a collection, which says where its events come from. */
export function useCollected(
  { name, events }: Collection,
  words: CollectionsWords,
): () => Promise<Collected> {
  const { store } = useTimeline();
  const { title: ours } = useWords();
  const place = useCollections(({ collections }) =>
    collections.all.findIndex(({ id }) => id === currentOf(collections)?.id),
  );
  return async () => {
    const state = store.getState();
    const { original, data } = state;
    if (!original || !data) throw new Error("useCollected: expected a dataset in the store");
    const { license, title = ours } = data.dataset.about;
    const naming = {
      title: name.trim() || words.unnamed(place + 1),
      credit: words.credit(isRecord(state) ? ours : title, license && inWords(license)),
    };
    const kept = original.events.filter(({ id }) => events.includes(id));
    if (!isRecord(state)) return { dataset: toCollected(original, events, naming), isWhole: true };
    const languages = await loadLanguages(kept).catch(() => null);
    return {
      dataset: toCollected(original, events, naming, languages),
      isWhole: languages !== null,
    };
  };
}

/** A licence as people write it: CC BY 4.0, not CC-BY-4.0. */
function inWords(licence: string): string {
  return licence.startsWith("CC") ? licence.replaceAll("-", " ") : licence;
}
