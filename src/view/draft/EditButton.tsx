import { draftWords } from "../../i18n/draftWords";
import { type Naming, toCollected } from "../../model/export/collection";
import { useTimeline, useWords } from "../base/context";
import { useLazyWords } from "../base/useLazyWords";
import { originFor } from "./originFor";
import { useBegin } from "./useBegin";

interface Props {
  /** Ids of the collected events. */
  readonly events: readonly string[];
  /** What they are called as a dataset. */
  readonly naming: () => Naming;
  readonly onClose: () => void;
}

/** Opens a collection in the editor: its events in its order and in the language of the page. */
export function EditButton({ events, naming, onClose }: Props) {
  const { store } = useTimeline();
  const { title: ours } = useWords();
  const words = useLazyWords(draftWords);
  const begin = useBegin(onClose);
  const edit = () => {
    const state = store.getState();
    if (!state.data) return;
    const { dataset } = state.data;
    begin.of(toCollected(dataset, events, naming(), null), events, originFor(state, ours));
  };
  return (
    words && (
      <button type="button" className="button" onClick={edit}>
        {words.asDraft}
      </button>
    )
  );
}
