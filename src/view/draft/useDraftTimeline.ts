import { useEffect, useState } from "react";
import { toDataset } from "../../model/draft/dataset";
import type { Draft } from "../../model/draft/draft";
import { LANGUAGES } from "../../model/language";
import type { Editing } from "../../store/draft/editing";
import { createSelectors } from "../../store/selectors";
import { setLanes, setLang, setPinned } from "../../store/settings";
import { showEdited } from "../../store/showEdited";
import { createTimelineStore } from "../../store/store";
import { EMPTY_ADDRESS } from "../../store/url/url";
import type { Timeline } from "../base/context";

/** How long a draft may not change before its picture follows; ms. */
const DEBOUNCE_MS = 120;

/**
 * A timeline that shows a draft as it is being edited, in the words of the page around it; `refresh` shows the last edit
 * at once.
 */
export function useDraftTimeline(editing: Editing, page: Timeline) {
  const [timeline] = useState(() => startTimeline(editing, page));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = editing.store.subscribe(({ history }, old) => {
      if (history.present === old.history.present) return;
      clearTimeout(timer);
      timer = setTimeout(() => show(timeline, history.present), DEBOUNCE_MS);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [editing, timeline]);
  const refresh = () => show(timeline, editing.store.getState().history.present);
  return { timeline, refresh };
}

function startTimeline({ store }: Editing, { language }: Timeline): Timeline {
  const draft = store.getState().history.present;
  const timeline: Timeline = {
    store: createTimelineStore(EMPTY_ADDRESS, { kind: "file", name: draft.id }),
    selectors: createSelectors(),
    language,
    isEmbed: false,
    complete: () => {},
  };
  show(timeline, draft);
  return timeline;
}

function show({ store }: Timeline, draft: Draft): void {
  const { lang, lanes = "relations", pinned = [] } = draft.about;
  showEdited(store, toDataset(draft), Date.now());
  setLanes(store, lanes);
  setPinned(store, pinned);
  setLang(store, LANGUAGES.find(({ code }) => code === lang)?.code ?? null);
}
