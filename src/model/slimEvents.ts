import type { Counted } from "./counted";
import type { EventDate } from "./date";
import type { Actor, EventInput, Power, Relation, Topic } from "./schema";

/** What all events together are asked for, without what is asked of one of them alone. */
export interface SlimEvent
  extends Pick<
    EventInput,
    "title" | "importance" | "actors" | "topics" | "effects" | "group" | "links" | "accounts"
  > {
  readonly id: string;
  readonly date: EventDate;
}

/**
 * Events to go through: a list, or a table, which has one object for all of them. So what is passed to a function
 * here is not to be kept.
 */
export interface SlimEvents {
  readonly length: number;
  forEach(visit: (event: SlimEvent, index: number) => void): void;
  some(test: (event: SlimEvent) => unknown): boolean;
}

/** What of a dataset is needed to read its events. */
export interface SlimDataset {
  readonly powers: readonly Power[];
  readonly relations: readonly Relation[];
  readonly actors: readonly Actor[];
  readonly topics: readonly Topic[];
  readonly events: SlimEvents;
  readonly counted?: Counted;
}
