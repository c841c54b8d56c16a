import { useEffect, useState } from "react";
import { draftWords } from "../../i18n/draftWords";
import type { DraftWords } from "../../i18n/en/draft";
import type { OriginWords } from "../../i18n/en/origin";
import type { ProblemWords } from "../../i18n/en/problems";
import { originWords } from "../../i18n/originWords";
import { problemWords } from "../../i18n/problemWords";
import { type Editing, editKept } from "../../store/draft/editing";
import { TimelineContext, useTimeline, useWords } from "../base/context";
import { usePending } from "../base/pending";
import { useLazyWords } from "../base/useLazyWords";
import { Printing } from "../print/Printing";
import { EditorContext, useWriting } from "./context";
import { leaveDraft } from "./entry";
import { useDraftTimeline } from "./useDraftTimeline";
import { useUnsavedWarning } from "./useUnsavedWarning";
import { Workspace } from "./Workspace";
import "./editor.css";

/** The editor of a draft that is kept on this device: its table beside its picture. */
export function Editor({ id }: { id: string }) {
  const words = useLazyWords(draftWords);
  const problems = useLazyWords(problemWords);
  const names = useLazyWords(originWords);
  const editing = useEditing(id);
  const { close } = useWords();
  const isPending = editing === undefined || !words || !problems || !names;
  usePending(isPending);
  if (isPending) return null;
  if (editing === null)
    return (
      <main className="editor-gone" id="main" tabIndex={-1}>
        <p role="alert">{words.gone}</p>
        <button type="button" className="button" onClick={leaveDraft}>
          {close}
        </button>
      </main>
    );
  return <Opened {...{ editing, words, names, problems }} />;
}

/** The draft; null if it is not on this device, undefined until that is known. */
function useEditing(id: string): Editing | null | undefined {
  const [editing, setEditing] = useState<Editing | null>();
  useEffect(() => {
    let isWanted = true;
    let started: Editing | null = null;
    editKept(id).then((next) => {
      started = next;
      if (isWanted) setEditing(next);
      else next?.stop();
    });
    return () => {
      isWanted = false;
      started?.stop();
    };
  }, [id]);
  return editing;
}

interface OpenedProps {
  readonly editing: Editing;
  readonly words: DraftWords;
  readonly names: OriginWords;
  readonly problems: ProblemWords;
}

function Opened({ editing, words, names, problems }: OpenedProps) {
  const page = useTimeline();
  const { timeline, refresh } = useDraftTimeline(editing, page);
  const [said, say] = useState("");
  const stories = useWriting();
  useUnsavedWarning(editing);
  return (
    <EditorContext value={{ editing, words, names, problems, page, refresh, say, ...stories }}>
      <TimelineContext value={timeline}>
        <Workspace />
        <Printing />
        <p className="hidden" role="status">
          {said}
        </p>
      </TimelineContext>
    </EditorContext>
  );
}
