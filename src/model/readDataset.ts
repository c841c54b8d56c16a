import * as v from "valibot";
import type { Dataset, TimelineEvent } from "./dataset";
import { type EventDate, parseDate } from "./date";
import { mend } from "./mend";
import { type Problem, quote } from "./problem";
import { eventList, sortEvents, unparsedOf } from "./readSound";
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
  VISIBLE,
} from "./schema";
import { cutText, isTooLong, mostOf, toProblem, withoutBadParts } from "./withoutBadParts";

type Schema<T> = v.GenericSchema<unknown, T>;

const lists = {
  powers: powerSchema,
  relations: relationSchema,
  actors: actorSchema,
  topics: topicSchema,
  eras: eraSchema,
  stories: storySchema,
} as const;

/** What a dataset is read into: what was wrong, and the texts of ids that were none. */
export interface Findings {
  readonly problems: Problem[];
  readonly names: Map<string, string>;
}

/** Reads one value by a schema; what is wrong goes to `problems` with its path, and null comes back. */
function read<T>(schema: Schema<T>, value: unknown, path: string, findings: Findings): T | null {
  const { problems, names } = findings;
  const mended = mend(schema, value, names);
  const result = v.safeParse(schema, mended, { abortPipeEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const isCut = result.issues.every(isTooLong);
  const rest = !isCut
    ? null
    : typeof mended === "string"
      ? cutText(mended, mostOf(issue))
      : withoutBadParts(mended, result.issues, []);
  const cut = rest === null ? null : v.safeParse(schema, rest);
  const outcome = cut?.success ? "cut" : "part";
  problems.push(...result.issues.map((issue) => ({ ...toProblem(issue, path), outcome }) as const));
  return cut?.success ? cut.output : null;
}

function readList<T>(value: unknown, name: string, schema: Schema<T>, findings: Findings): T[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    const message = `expected a list, got ${quote(value)}`;
    findings.problems.push({ path: name, message, outcome: "part" });
    return [];
  }
  return value.flatMap((item, i) => {
    const good = item === null ? null : read(schema, item, `${name}[${i}]`, findings);
    return good === null ? [] : [good];
  });
}

/** Everything in a dataset except its events, from parsed JSON. Never throws. */
export function readHead(json: unknown, findings: Findings): Omit<Dataset, "events"> {
  const source = typeof json === "object" && json !== null ? (json as Record<string, unknown>) : {};
  const about: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries<v.GenericSchema>(aboutSchema.entries)) {
    const value = read(schema, source[key], key, findings);
    if (value !== null && value !== undefined) about[key] = value;
  }
  Object.assign(about, unparsedOf(source));
  return {
    about: about as About,
    powers: readList(source.powers, "powers", lists.powers, findings),
    relations: readList(source.relations, "relations", lists.relations, findings),
    actors: readList(source.actors, "actors", lists.actors, findings),
    topics: readList(source.topics, "topics", lists.topics, findings),
    eras: readList(source.eras, "eras", lists.eras, findings),
    stories: readList(source.stories, "stories", lists.stories, findings),
  };
}

/**
 * Reads events one by one, so that a long list can be read in slices of time.
 * What is clear is mended, a bad part is left out of its event, and an event without a good date and title is
 * left out whole; each is kept as a problem. An event without an id, or with that of another, gets one of its own.
 */
export class EventReader {
  readonly findings: Findings;
  readonly #events: {
    readonly event: EventInput;
    readonly date: EventDate;
    readonly index: number;
  }[] = [];

  constructor(findings: Findings) {
    this.findings = findings;
  }

  read(json: unknown, index: number): void {
    const event = this.#readForgiving(json, `events[${index}]`);
    const date = event && parseDate(event.date);
    if (event && date) this.#events.push({ event, date, index });
  }

  #readForgiving(json: unknown, path: string): EventInput | null {
    const mended = mend(eventSchema, json, this.findings.names);
    const result = v.safeParse(eventSchema, mended, { abortPipeEarly: true });
    if (result.success) return result.output;
    const rest = withoutBadParts(mended, result.issues, ["date", "title"]);
    const second = rest === null ? null : v.safeParse(eventSchema, rest);
    for (const issue of result.issues) {
      const outcome = !second?.success ? "event" : isTooLong(issue) ? "cut" : "part";
      this.findings.problems.push({ ...toProblem(issue, path), event: titleOf(mended), outcome });
    }
    return second?.success ? second.output : null;
  }

  /** The valid events, sorted by start; of two that start together, the longer one comes first. */
  sorted(): TimelineEvent[] {
    return sortEvents(this.#withIds());
  }

  /** Ids that were given come first, so that one that is made up is never another's. */
  #withIds(): TimelineEvent[] {
    const taken = new Set(this.#events.map(({ event }) => event.id));
    const used = new Set<string>();
    return this.#events.map(({ event, date, index }) => {
      const wanted = event.id ?? `event-${index}`;
      const isFree = event.id === undefined ? !taken.has(wanted) : !used.has(wanted);
      const id = isFree ? wanted : freeId(wanted, taken);
      used.add(id);
      taken.add(id);
      if (id !== wanted && event.id !== undefined) {
        const message = `expected an id that no other event has, got ${quote(wanted)}`;
        const { title } = event;
        const path = `events[${index}].id`;
        this.findings.problems.push({
          path,
          message,
          event: title,
          outcome: "renamed",
          instead: id,
        });
      }
      return { ...event, id, date, edtf: event.date };
    });
  }
}

/** An id like another that no event has: `summit-2`. */
function freeId(like: string, taken: ReadonlySet<string | undefined>): string {
  for (let n = 2; ; n++) {
    const end = `-${n}`;
    const id = like.slice(0, 160 - end.length) + end;
    if (!taken.has(id)) return id;
  }
}

/** The title of what may be an event, for a message. */
function titleOf(json: unknown): string | undefined {
  const title = typeof json === "object" && json !== null && "title" in json ? json.title : null;
  if (typeof title !== "string" || !VISIBLE.test(title)) return undefined;
  return title.length > 60 ? cutText(title, 60) : title;
}

/** Reads a whole dataset: what is valid, and the problems with path, value and reason. Never throws. */
export function readDataset(json: unknown): { dataset: Dataset; problems: Problem[] } {
  const findings: Findings = { problems: [], names: new Map() };
  const { problems, names } = findings;
  const head = readHead(json, findings);
  const events = eventList(json);
  if (!events)
    problems.push({ path: "events", message: `expected a list of events, got ${quote(json)}` });
  const reader = new EventReader(findings);
  events?.forEach((event, i) => {
    reader.read(event, i);
  });
  const dataset = resolveReferences({ ...head, events: reader.sorted() }, problems, names);
  return { dataset, problems };
}
