import type { Counted } from "./counted";
import type { EventDate } from "./date";
import type { Digest } from "./digest";
import type { About, Actor, Era, EventInput, Power, Relation, Story, Topic } from "./schema";

/** An event as the app uses it: with its date parsed and everything that drawing needs. */
export interface TimelineEvent extends Omit<EventInput, "date" | "id"> {
  readonly id: string;
  readonly date: EventDate;
  /** The date as it was written, in EDTF. */
  readonly edtf: string;
  /** The languages of the texts that are not in the reader's language. */
  readonly lang?: TextLanguages;
}

/** The texts of an event that can differ in language; the title replaces a missing label. */
export type EventText = "title" | "label" | "summary" | "disputed" | "accounts";
export type TextLanguages = { readonly [text in EventText]?: string };

/** The valid part of a dataset; events sorted by start. */
export interface Dataset {
  readonly about: About;
  readonly powers: readonly Power[];
  readonly relations: readonly Relation[];
  readonly actors: readonly Actor[];
  readonly topics: readonly Topic[];
  readonly eras: readonly Era[];
  readonly stories: readonly Story[];
  readonly events: readonly TimelineEvent[];
  /** Events that are only counted; those in `events` are then named, lie in their extent, and do not count again. */
  readonly counted?: Counted;
  /** Of very many events, what was made of all of them; `events` then makes each one when it is asked for. */
  readonly digest?: Digest;
}
