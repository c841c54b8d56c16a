import type { Archive } from "../archive/archive";
import type { FileError } from "../archive/fetchRange";
import type { TimelineEvent } from "../model/dataset";

/** The texts of an archive's events, as far as they were read: summary, place and sources. */
export interface ArchiveTexts {
  /** An event, with its texts if they are known. */
  readonly of: (event: TimelineEvent) => TimelineEvent;
  /** Reads those of some events that are not known; tells whether any of them came. Never throws. */
  readonly read: (events: readonly TimelineEvent[]) => Promise<boolean>;
  /** Keeps an event that was opened, wherever the view goes. */
  readonly open: (event: TimelineEvent) => void;
  /** The events that were opened. */
  readonly opened: () => readonly TimelineEvent[];
}

/** So many events are kept with their texts, and so many that were opened, at most. */
const MOST_KEPT = 20_000;
const MOST_OPENED = 200;

/** Keeps the texts of an archive's events; `report` is called with files that cannot be read. */
export function textsOf(archive: Archive, report: (fault: FileError) => void): ArchiveTexts {
  const kept = new Map<string, TimelineEvent>();
  const opened = new Map<string, TimelineEvent>();
  const of = (event: TimelineEvent) => kept.get(event.id) ?? event;
  return {
    of,
    read: async (events) => {
      const missing = events.filter(({ id }) => !kept.has(id));
      if (missing.length === 0) return false;
      if (kept.size + missing.length > MOST_KEPT) kept.clear();
      const { signal } = new AbortController();
      const found = await archive.readTexts(missing, { signal, report });
      for (const event of found) kept.set(event.id, event);
      return found.length > 0;
    },
    open: (event) => {
      opened.set(event.id, event);
      const [first] = opened.keys();
      if (first !== undefined && opened.size > MOST_OPENED) opened.delete(first);
    },
    opened: () => [...opened.values()].map(of),
  };
}
