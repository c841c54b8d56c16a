import type { ReactElement, ReactNode } from "react";
import { words } from "../../../src/i18n/en/draft";
import { words as names } from "../../../src/i18n/en/origin";
import { words as problems } from "../../../src/i18n/en/problems";
import { toDataset } from "../../../src/model/draft/dataset";
import { type Draft, toDraft } from "../../../src/model/draft/draft";
import { type Editing, startEditing } from "../../../src/store/draft/editing";
import { showEdited } from "../../../src/store/showEdited";
import { TimelineContext } from "../../../src/view/base/context";
import { EditorContext, type EditorParts, useWriting } from "../../../src/view/draft/context";
import { dataOf, show, TODAY, timelineOf } from "../timeline";

type Parts = Omit<EditorParts, "writing" | "write">;

function Around({ parts, children }: { readonly parts: Parts; readonly children: ReactNode }) {
  return <EditorContext value={{ ...parts, ...useWriting() }}>{children}</EditorContext>;
}

let count = 0;

/** Renders a part of the editor for a draft of the small world. */
export function showPart(part: ReactElement, page = timelineOf()) {
  // What is kept by one id is the same draft for all.
  const draft = toDraft(`draft-${count++}`, dataOf(page).dataset);
  const editing: Editing = startEditing(draft, { draft, revision: 1 });
  const timeline = timelineOf();
  const draftNow = (): Draft => editing.store.getState().history.present;
  const refresh = () => showEdited(timeline.store, toDataset(draftNow()), TODAY);
  refresh();
  const parts = { editing, words, names, problems, page, refresh, say: () => {} };
  show(
    <Around parts={parts}>
      <TimelineContext value={timeline}>{part}</TimelineContext>
    </Around>,
    page,
  );
  return { editing, timeline, draftNow };
}
