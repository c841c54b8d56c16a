import type { CollectionsWords } from "../../i18n/en/collections";
import { type Collection, currentOf } from "../../model/collection";
import type { Dataset } from "../../model/dataset";
import { type Naming, toCollected } from "../../model/export/collection";
import { licenceInWords } from "../../model/licence";
import { isRecord } from "../../store/source";
import { useTimeline, useWords } from "../base/context";
import { loadLanguages } from "../save/whole";
import { useCollections } from "./useCollections";

interface Collected {
  readonly dataset: Dataset;
  /** Whether its texts in other languages could be loaded. */
  readonly isWhole: boolean;
}

/** Makes a dataset of a collection, which says where its events come from; `naming` is what it is called. */
export function useCollected({ name, events }: Collection, words: CollectionsWords) {
  const { store } = useTimeline();
  const { title: ours } = useWords();
  const place = useCollections(({ collections }) =>
    collections.all.findIndex(({ id }) => id === currentOf(collections)?.id),
  );
  const naming = (): Naming => {
    const state = store.getState();
    const { license, title = ours } = state.data?.dataset.about ?? {};
    return {
      title: name.trim() || words.unnamed(place + 1),
      credit: words.credit(isRecord(state) ? ours : title, license && licenceInWords(license)),
    };
  };
  const collect = async (): Promise<Collected> => {
    await store.getState().archive?.readTexts();
    const state = store.getState();
    const { original } = state;
    if (!original) throw new Error("useCollected: expected a dataset in the store");
    const kept = original.events.filter(({ id }) => events.includes(id));
    if (!isRecord(state))
      return { dataset: toCollected(original, events, naming()), isWhole: true };
    const languages = await loadLanguages(kept).catch(() => null);
    return {
      dataset: toCollected(original, events, naming(), languages),
      isWhole: languages !== null,
    };
  };
  return { naming, collect };
}
