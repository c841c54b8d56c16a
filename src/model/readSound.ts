import * as v from "valibot";
import type { Dataset, TimelineEvent } from "./dataset";
import { byDate, type EventDate, parseDate } from "./date";
import { type About, datasetSchema, type EventInput, eventSchema } from "./schema";

/**
 * Reads what has no fault. Our own record has none, so the first load can do without everything that mends,
 * leaves out and explains: that is `readDataset`.
 */

const headSchema = v.omit(datasetSchema, ["events"]);

/** Everything of a dataset but its events; null if there is any fault. */
export function readSoundHead(json: unknown): Omit<Dataset, "events"> | null {
  const head = Array.isArray(json) ? {} : json;
  const result = v.safeParse(headSchema, head, { abortEarly: true });
  if (!result.success) return null;
  const { $schema: _, powers, relations, actors, topics, eras, stories, ...about } = result.output;
  return {
    about: { ...about, ...unparsedOf(head as About) },
    powers: powers ?? [],
    relations: relations ?? [],
    actors: actors ?? [],
    topics: topics ?? [],
    eras: eras ?? [],
    stories: stories ?? [],
  };
}

/** Parts of the head that are parsed only when they are shown. */
export function unparsedOf(head: About): Pick<About, "codebook" | "series" | "languages"> {
  const { codebook, series, languages } = head;
  return {
    ...(codebook !== undefined && { codebook }),
    ...(series !== undefined && { series }),
    ...(languages !== undefined && { languages }),
  };
}

/** An event without a fault and with an id that is not among `ids` yet, where it is then put; else null. */
export function readSoundEvent(json: unknown, ids: Set<string>): TimelineEvent | null {
  if (!isSound(json)) return null;
  const { id } = json;
  const date = parseDate(json.date);
  if (id === undefined || ids.has(id) || !date) return null;
  ids.add(id);
  return { ...json, id, date, edtf: json.date };
}

/** An event that is known to have no fault. */
export function toEvent(event: EventInput): TimelineEvent {
  const { id = "", date } = event;
  return { ...event, id, date: parseDate(date) as EventDate, edtf: date };
}

/** Whether an event has no fault. */
export function isSound(json: unknown): json is EventInput {
  // Not narrowed by the output of the schema, which is a deep copy: too large for a million events.
  return v.safeParse(eventSchema, json, { abortEarly: true }).success;
}

/** Events by start; of two that start together the longer one comes first. Sorts in place. */
export function sortEvents<T extends Pick<TimelineEvent, "date">>(events: T[]): T[] {
  return events.sort((a, b) => byDate(a.date, b.date));
}

/** The list of events in a dataset's JSON, or in a bare array; null if there is none. */
export function eventList(json: unknown): readonly unknown[] | null {
  if (Array.isArray(json)) return json;
  const events = typeof json === "object" && json !== null && "events" in json && json.events;
  return Array.isArray(events) ? events : null;
}
