import { useEffect, useState } from "react";
import { draftWords } from "../../i18n/draftWords";
import type { DraftWords } from "../../i18n/en/draft";
import { deleteDraft, keepNew, type Listed, listDrafts } from "../../store/draft/drafts";
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
  const [all, setAll] = useState<readonly Listed[]>([]);
  const [removed, setRemoved] = useState<Listed | null>(null);
  const read = () => listDrafts().then(setAll);
  useEffect(() => {
    read();
  }, []);
  const titleOf = ({ draft }: Listed) => draft.about.title || words.untitled;
  const remove = async (listed: Listed) => {
    await deleteDraft(listed.draft.id);
    setRemoved(listed);
    read();
  };
  const restore = async ({ draft }: Listed) => {
    await keepNew(draft);
    setRemoved(null);
    read();
  };
  return (
    <>
      {all.length > 0 && (
        <>
          <ul className="open-drafts">
            {all.map((listed) => (
              <li key={listed.draft.id}>
                <button
                  type="button"
                  className="link"
                  onClick={() => {
                    onClose();
                    enterDraft(listed.draft.id);
                  }}
                >
                  <span dir="auto">{words.edit(titleOf(listed))}</span>
                </button>{" "}
                <small>
                  {words.events(listed.draft.events.length)},{" "}
                  {listed.isKept ? formats.tick(listed.at, "day") : words.onlyHere}
                </small>
                <SignButton
                  label={words.remove(titleOf(listed))}
                  sign="×"
                  onPress={() => remove(listed)}
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
