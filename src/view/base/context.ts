import { createContext, useContext, useSyncExternalStore } from "react";
import { useStore } from "zustand";
import type { Words } from "../../i18n/en/words";
import type { LocaleStore } from "../../store/locale";
import type { Selectors } from "../../store/selectors";
import type { TimelineState, TimelineStore } from "../../store/state";
import { framesOf } from "./frames";

/** What every part of the view needs: the state, its selectors, and the words. */
export interface Timeline {
  readonly store: TimelineStore;
  readonly selectors: Selectors;
  readonly isEmbed: boolean;
  readonly language: LanguageStore;
  /** Loads the texts of the record again, if they failed to load after its outline. */
  readonly complete: () => void;
}

/** The words of the interface, and the state of a change of language. */
export type LanguageStore = LocaleStore<Words>;

export const TimelineContext = createContext<Timeline | null>(null);

/** The timeline around a component. Throws outside of a provider. */
export function useTimeline(): Timeline {
  const timeline = useContext(TimelineContext);
  if (!timeline) throw new Error("useTimeline: expected a TimelineContext around the component");
  return timeline;
}

/** A part of the state; the selector has to return something stable. */
export function useTimelineState<T>(selector: (state: TimelineState) => T): T {
  return useStore(useTimeline().store, selector);
}

/** A part of the state as the last frame showed it, for what moves with the picture. */
export function useFrameState<T>(selector: (state: TimelineState) => T): T {
  const { subscribe, current } = framesOf(useTimeline().store);
  return useSyncExternalStore(subscribe, () => selector(current()));
}

/** A part of the state as of when the view last settled, for parts too slow to follow every frame. */
export function useSettledState<T>(selector: (state: TimelineState) => T): T {
  const { subscribe, settled } = framesOf(useTimeline().store);
  return useSyncExternalStore(subscribe, () => selector(settled()));
}

/** The words of the interface. */
export function useWords(): Words {
  return useStore(useTimeline().language, ({ words }) => words);
}
