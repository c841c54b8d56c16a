import { useEffect, useState } from "react";
import { draftWords } from "../../i18n/draftWords";
import type { DraftWords } from "../../i18n/en/draft";
import { keepNew } from "../../store/draft/editing";
import { deleteKept, type Kept, keptDrafts } from "../../store/draft/kept";
import { useTimelineState, useWords } from "../base/context";
import { useLazyWords } from "../base/useLazyWords";
import { SignButton } from "../controls/SignButton";
import { enterDraft } from "./entry";
import { useBegin } from "./useBegin";

interface Props {
  readonly onClose: () => void;
}

/** The timelines of the reader's own that are kept on this device, and the ways to begin another. */
export function Drafts({ onClose }: Props) {
  const words = useLazyWords(draftWords);
  const begin = useBegin(onClose);
  const canEdit = useTimelineState(
    ({ data, archive, source }) => data !== null && archive === null && source.kind !== "record",
  );
  if (!words) return null;
  return (
    <section aria-label={words.own}>
      <h3>{words.own}</h3>
      <div className="open-ways">
        <button type="button" className="button" onClick={() => begin.empty(words)}>
          {words.begin}
        </button>
        {canEdit && (
          <button type="button" className="button" onClick={begin.shown}>
            {words.editShown}
          </button>
        )}
      </div>
      <KeptDrafts words={words} onClose={onClose} />
    </section>
  );
}

function KeptDrafts({ words, onClose }: Props & { readonly words: DraftWords }) {
  const { formats } = useWords();
  const [all, setAll] = useState<readonly Kept[]>([]);
  const [removed, setRemoved] = useState<Kept | null>(null);
  const read = () => keptDrafts().then(setAll, () => {});
  useEffect(() => {
    read();
  }, []);
  const titleOf = ({ draft }: Kept) => draft.about.title || words.untitled;
  const remove = async (kept: Kept) => {
    await deleteKept(kept.draft.id).catch(() => {});
    setRemoved(kept);
    read();
  };
  const restore = async ({ draft }: Kept) => {
    await keepNew(draft);
    setRemoved(null);
    read();
  };
  return (
    <>
      {all.length > 0 && (
        <>
          <ul className="open-drafts">
            {all.map((kept) => (
              <li key={kept.draft.id}>
                <button
                  type="button"
                  className="link"
                  onClick={() => {
                    onClose();
                    enterDraft(kept.draft.id);
                  }}
                >
                  <span dir="auto">{words.edit(titleOf(kept))}</span>
                </button>{" "}
                <small>
                  {words.events(kept.draft.events.length)}, {formats.tick(kept.at, "day")}
                </small>
                <SignButton
                  label={words.remove(titleOf(kept))}
                  sign="×"
                  onPress={() => remove(kept)}
                />
              </li>
            ))}
          </ul>
          <p>{words.kept}</p>
        </>
      )}
      <p role="status">
        {removed && (
          <>
            {words.removed(titleOf(removed))}{" "}
            <button type="button" className="button" onClick={() => restore(removed)}>
              {words.undo}
            </button>
          </>
        )}
      </p>
    </>
  );
}
