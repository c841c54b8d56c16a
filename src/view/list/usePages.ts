import { useCallback, useEffect, useRef, useState } from "react";
import type { TimelineEvent } from "../../model/dataset";
import type { Domain } from "../../model/time";
import type { Page } from "../../store/state";
import { useSettledState, useTimeline, useTimelineState } from "../base/context";

interface Read {
  readonly events: readonly TimelineEvent[];
  /** What of the view was read so far. */
  readonly domain: Domain;
  readonly isReading: boolean;
  /** Whether all of the view was read. */
  readonly isComplete: boolean;
}

/** Reads the first page of what is in view and passes, and another one each time `more` is called. */
export function usePages(): Read & { readonly more: () => void } {
  const { store } = useTimeline();
  const view = useSettledState((state) => state.domain);
  const filter = useTimelineState((state) => state.filter);
  const [read, setRead] = useState<Read>(() => nothingOf(view));
  const coming = useRef<AsyncGenerator<Page> | null>(null);
  const isAsked = useRef(false);
  const more = useCallback(async () => {
    const pages = coming.current;
    if (!pages || isAsked.current) return;
    isAsked.current = true;
    setRead((read) => ({ ...read, isReading: true }));
    const { value } = await pages.next().catch((error: unknown) => {
      // The view has moved on.
      if (pages !== coming.current) return { value: undefined };
      throw error;
    });
    if (pages !== coming.current) return;
    isAsked.current = false;
    setRead((read) => (value ? withPage(read, value) : all(read, store.getState().domain)));
  }, [store]);
  useEffect(() => {
    const abort = new AbortController();
    coming.current = store.getState().archive?.pages(abort.signal) ?? null;
    isAsked.current = false;
    setRead(nothingOf(view));
    more();
    return () => {
      abort.abort();
      coming.current = null;
    };
  }, [store, more, view, filter]);
  return { ...read, more };
}

function nothingOf(view: Domain): Read {
  return { events: [], domain: [view[0], view[0]], isReading: true, isComplete: false };
}

function withPage({ events, domain }: Read, page: Page): Read {
  return {
    events: [...events, ...page.events],
    domain: [domain[0], page.until],
    isReading: false,
    isComplete: false,
  };
}

function all(read: Read, view: Domain): Read {
  return { ...read, domain: view, isReading: false, isComplete: true };
}
