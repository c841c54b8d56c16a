import { useEffect } from "react";
import type { Words } from "../../i18n/en/words";
import type { Dataset } from "../../model/dataset";
import type { Filter } from "../../model/filter";
import { periodOf } from "../../store/period";
import { isRecord } from "../../store/source";
import type { TimelineState } from "../../store/state";
import { openStep } from "../../store/story";
import { toAddress } from "../../store/url/url";
import { useTimeline, useWords } from "../base/context";

/** How long nothing may change before the page takes its new name; ms. */
const DEBOUNCE_MS = 150;

/** Names the page, as tabs, bookmarks and prints know it, by what it shows. */
export function useDocumentTitle(): void {
  const { store } = useTimeline();
  const words = useWords();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      document.title = titleOf(store.getState(), words) ?? document.title;
    };
    write();
    const unsubscribe = store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(write, DEBOUNCE_MS);
    });
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [store, words]);
}

/** What is shown, from the least to the whole: event, story, filters, period, dataset; null before there are data. */
export function titleOf(state: TimelineState, words: Words): string | null {
  const { data, selected, walk, filter, domain } = state;
  if (!data) return null;
  const { events, about } = data.dataset;
  const own = about.title ?? words.subtitle;
  const parts = [
    selected === null ? null : events[selected]?.title,
    openStep(data, walk)?.story.title,
    filter.query.trim(),
    ...namesOf(filter, data.dataset),
    filter.accounts ? words.filters.accounts : null,
    // A story moves the view by itself.
    walk || !toAddress(state).time ? null : words.formats.range(...periodOf(data, domain)),
    isRecord(state) ? `${words.title}: ${own}` : own,
  ];
  return parts.filter(Boolean).join(" · ");
}

/** The names of who and what a filter asks for. */
function namesOf(filter: Filter, { actors, powers, topics }: Dataset): string[] {
  const all = [...powers, ...actors];
  const named = [
    filter.with.map((id) => all.find((actor) => actor.id === id)),
    filter.topics.map((id) => topics.find((topic) => topic.id === id)),
  ];
  return named.map((found) => found.flatMap((one) => one?.name ?? []).join(", "));
}
