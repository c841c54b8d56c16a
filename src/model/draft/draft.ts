import type { Dataset } from "../dataset";
import type { About, EventInput, Origin } from "../schema";

/** A field of an event that can be edited. */
export type Field = Exclude<keyof EventInput, "id" | "origin" | "added" | "changed">;

/** An event as it is being written: it may lack a date and a title, and have texts that cannot be read yet. */
export interface DraftEvent extends EventInput {
  readonly id: string;
  /** In EDTF; "" until it has one. */
  readonly date: string;
  /** "" until it has one. */
  readonly title: string;
  /** What was written into a cell and could not be read, by the name of the cell; the last good value stays. */
  readonly unread?: Readonly<Record<string, string>> | undefined;
  /** Of an event that was taken from elsewhere, what the changed fields were there. */
  readonly was?: Readonly<Partial<Record<Field, unknown>>> | undefined;
}

/** A timeline of the reader's own, as it is being written; its events in the order of the table. */
export interface Draft extends Omit<Dataset, "events" | "counted"> {
  readonly id: string;
  readonly events: readonly DraftEvent[];
}

/** A change of a draft by ids. What it names and does not find, it leaves alone. */
export type Edit = (draft: Draft) => Draft;

/** A timeline without anything. */
export function emptyDraft(id: string, about: About = {}): Draft {
  return {
    ...{ id, about },
    ...{ powers: [], relations: [], actors: [], topics: [], eras: [], stories: [], events: [] },
  };
}

/** A dataset as a draft; `origin` says where its events come from, if they are others' words. */
export function toDraft(
  id: string,
  { events, counted: _, ...head }: Dataset,
  origin?: Origin,
): Draft {
  // A draft is written in one language.
  const { languages: _l, codebook: _c, series: _s, revision: _r, ...about } = head.about;
  return {
    ...head,
    ...{ id, about },
    events: events.map(({ date: _d, edtf, lang: _lang, ...event }) => ({
      ...event,
      date: edtf,
      ...(!event.origin && origin && { origin }),
    })),
  };
}
