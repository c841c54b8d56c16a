import * as v from "valibot";
import type { Dataset, TimelineEvent } from "./dataset";
import { parseDate } from "./date";
import { type Problem, quote } from "./problem";
import { resolveReferences } from "./references";
import {
  type About,
  aboutSchema,
  actorSchema,
  type EventInput,
  eraSchema,
  eventSchema,
  powerSchema,
  relationSchema,
  storySchema,
  topicSchema,
} from "./schema";

type Schema<T> = v.GenericSchema<unknown, T>;

const lists = {
  powers: powerSchema,
  relations: relationSchema,
  actors: actorSchema,
  topics: topicSchema,
  eras: eraSchema,
  stories: storySchema,
} as const;

/** Reads one value by a schema. If it is wrong, returns null and adds to `problems` with the path. */
function read<T>(schema: Schema<T>, value: unknown, path: string, problems: Problem[]): T | null {
  const result = v.safeParse(schema, value, { abortPipeEarly: true });
  if (result.success) return result.output;
  problems.push(...result.issues.map((issue) => toProblem(issue, path)));
  return null;
}

type Issue = v.BaseIssue<unknown>;

function toProblem(issue: Issue, path: string): Problem {
  const at = (issue.path ?? []).map(({ key }) => pathPart(key)).join("");
  // The library's own messages are for programmers; ours all begin with "expected".
  const ours = issue.message.startsWith("expected") && issue.input !== undefined;
  const expected = ours ? issue.message : `expected ${issue.expected ?? "another value"}`;
  return { path: `${path}${at}`, message: `${expected}, got ${quote(issue.input)}` };
}

function pathPart(key: unknown): string {
  return typeof key === "number" ? `[${key}]` : `.${String(key)}`;
}

/**
 * The event without its invalid parts: one bad source or link does not spoil the rest.
 * Null if the date, the title or the event as a whole is invalid.
 */
function withoutBadParts(json: unknown, issues: readonly Issue[]): unknown {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return null;
  const event: Record<string, unknown> = { ...json };
  for (const { path } of issues) {
    const [field, part] = (path ?? []).map(({ key }) => key);
    if (typeof field !== "string" || field === "date" || field === "title") return null;
    const value = event[field];
    if (Array.isArray(value) && typeof part === "number") {
      event[field] = value.with(part, undefined);
    } else if (field === "effects" && typeof part === "string") {
      const { [part]: _, ...effects } = value as Record<string, unknown>;
      event[field] = effects;
    } else delete event[field];
  }
  for (const [field, value] of Object.entries(event)) {
    if (Array.isArray(value)) event[field] = value.filter((part) => part !== undefined);
  }
  return event;
}

function readList<T>(value: unknown, name: string, schema: Schema<T>, problems: Problem[]): T[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push({ path: name, message: `expected a list, got ${quote(value)}` });
    return [];
  }
  return value.flatMap((item, i) => {
    const good = read(schema, item, `${name}[${i}]`, problems);
    return good === null ? [] : [good];
  });
}

/** Everything in a dataset except its events, from parsed JSON. Never throws. */
export function readHead(json: unknown, problems: Problem[]): Omit<Dataset, "events"> {
  const source = typeof json === "object" && json !== null ? (json as Record<string, unknown>) : {};
  const about: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries<v.GenericSchema>(aboutSchema.entries)) {
    const value = read(schema, source[key], key, problems);
    if (value !== null && value !== undefined) about[key] = value;
  }
  if (source.codebook !== undefined) about.codebook = source.codebook;
  return {
    about: about as About,
    powers: readList(source.powers, "powers", lists.powers, problems),
    relations: readList(source.relations, "relations", lists.relations, problems),
    actors: readList(source.actors, "actors", lists.actors, problems),
    topics: readList(source.topics, "topics", lists.topics, problems),
    eras: readList(source.eras, "eras", lists.eras, problems),
    stories: readList(source.stories, "stories", lists.stories, problems),
  };
}

/**
 * Reads events one by one, so that a long list can be read in time slices.
 * An invalid part is left out of its event; an event without a valid date and title is left out entirely. Each
 * is recorded as a problem. Missing ids are made up.
 */
export class EventReader {
  readonly problems: Problem[];
  readonly #events: TimelineEvent[] = [];
  readonly #ids = new Set<string>();

  constructor(problems: Problem[]) {
    this.problems = problems;
  }

  read(json: unknown, index: number): void {
    const path = `events[${index}]`;
    const event = this.#readForgiving(json, path);
    const date = event && parseDate(event.date);
    if (!event || !date) return;
    const id = event.id ?? `event-${index}`;
    if (this.#ids.has(id)) {
      const message = `expected an id that no other event has, got ${quote(id)}`;
      this.problems.push({ path: `${path}.id`, message });
      return;
    }
    this.#ids.add(id);
    this.#events.push({ ...event, id, date, edtf: event.date });
  }

  #readForgiving(json: unknown, path: string): EventInput | null {
    const result = v.safeParse(eventSchema, json, { abortPipeEarly: true });
    if (result.success) return result.output;
    this.problems.push(...result.issues.map((issue) => toProblem(issue, path)));
    const good = withoutBadParts(json, result.issues);
    const second = good === null ? null : v.safeParse(eventSchema, good);
    return second?.success ? second.output : null;
  }

  /** The valid events, sorted by start; of two that start together, the longer one comes first. */
  sorted(): TimelineEvent[] {
    return this.#events.sort(
      (a, b) => order(a.date.start, b.date.start) || order(b.date.end, a.date.end),
    );
  }
}

// Subtracting would give NaN for two open ends.
function order(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The list of events in the JSON of a dataset, or a bare array; null if there is none. */
export function eventList(json: unknown): readonly unknown[] | null {
  if (Array.isArray(json)) return json;
  const events = typeof json === "object" && json !== null && "events" in json && json.events;
  return Array.isArray(events) ? events : null;
}

/** Reads a whole dataset: what is valid, and the problems with path, value and reason. Never throws. */
export function readDataset(json: unknown): { dataset: Dataset; problems: Problem[] } {
  const problems: Problem[] = [];
  const head = readHead(json, problems);
  const events = eventList(json);
  if (!events)
    problems.push({ path: "events", message: `expected a list of events, got ${quote(json)}` });
  const reader = new EventReader(problems);
  events?.forEach((event, i) => {
    reader.read(event, i);
  });
  const dataset = resolveReferences({ ...head, events: reader.sorted() }, problems);
  return { dataset, problems };
}
