import { useStore } from "zustand";
import type { DraftWords } from "../../i18n/en/draft";
import type { Dataset } from "../../model/dataset";
import { type Draft, emptyDraft, toDraft } from "../../model/draft/draft";
import { arrangeEvents } from "../../model/draft/edits";
import { draftFromJson, isDraftFile } from "../../model/draft/json";
import type { Origin } from "../../model/schema";
import { newId } from "../../store/collections";
import { keepNew } from "../../store/draft/drafts";
import { useTimeline } from "../base/context";
import { shownFile } from "../open/openings";
import { enterDraft } from "./entry";

/** The ways to begin a draft; each opens it in the editor once it is kept. */
export function useBegin(onBegin: () => void) {
  const timeline = useTimeline();
  const code = useStore(timeline.language, ({ code }) => code);
  const enter = async (draft: Draft) => {
    await keepNew(draft);
    onBegin();
    enterDraft(draft.id);
  };
  return {
    /** One without events. */
    empty: ({ untitled }: DraftWords) =>
      enter(emptyDraft(newId(), { title: untitled, lang: code })),
    /** One of a dataset, in an order of its own. */
    of: (dataset: Dataset, order: readonly string[], origin: Origin) => {
      const draft = toDraft(newId(), dataset, origin);
      return enter(arrangeEvents(order)({ ...draft, about: { ...draft.about, lang: code } }));
    },
    /** One of the reader's own data that the page shows. */
    shown: () => {
      const { data } = timeline.store.getState();
      const file = readAsDraft(shownFile(timeline)?.bytes);
      const draft = file ?? (data && toDraft(newId(), data.dataset));
      return draft ? enter(draft) : undefined;
    },
  };
}

/** A file that the editor saved, with what of it cannot be shown yet; null for any other. */
function readAsDraft(bytes: Uint8Array | undefined): Draft | null {
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isDraftFile(json) ? draftFromJson(newId(), json) : null;
  } catch {
    // It is in another format.
    return null;
  }
}
