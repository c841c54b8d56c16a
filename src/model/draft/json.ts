import * as v from "valibot";
import type { Dataset } from "../dataset";
import { readDataset } from "../readDataset";
import { date, id } from "../schema";
import { shownStories, toEvent } from "./dataset";
import { type Draft, type DraftEvent, toDraft } from "./draft";

/** The version of what a file has of a draft beside its dataset. A newer one is read as far as it is known. */
const VERSION = 1;

const texts = v.record(v.string(), v.string());
const stepSchema = v.object({ event: v.string(), text: v.string(), time: v.optional(date) });
const storySchema = v.object({
  id,
  title: v.string(),
  summary: v.optional(v.string()),
  steps: v.array(stepSchema),
});
const extraSchema = v.object({
  order: v.fallback(v.array(v.string()), []),
  /** Events that lack a date or a title. */
  unfinished: v.fallback(v.array(v.looseObject({ id: v.string() })), []),
  unread: v.fallback(v.record(v.string(), texts), {}),
  was: v.fallback(v.record(v.string(), v.record(v.string(), v.unknown())), {}),
  /** All stories, if some of them cannot be shown yet. */
  stories: v.fallback(v.optional(v.array(storySchema)), undefined),
});

/**
 * A draft as JSON: a dataset that any version of the app shows, and in `draft` what only the editor knows. `schema` is
 * the address of the JSON Schema, for editors.
 */
export function draftToJson(draft: Draft, schema?: string): string {
  const { id: _, about, events, stories, ...lists } = draft;
  const shown = shownStories(stories);
  const isWhole =
    shown.length === stories.length && shown.every((story, i) => story === stories[i]);
  const plain = events.map(({ unread: _u, was: _w, ...event }) => event);
  const isShown = (_: unknown, i: number) => events[i] !== undefined && toEvent(events[i]) !== null;
  const extra = {
    version: VERSION,
    order: events.map(({ id }) => id),
    unfinished: plain.filter((event, i) => !isShown(event, i)),
    unread: byEvent(events, ({ unread }) => unread),
    was: byEvent(events, ({ was }) => was),
    ...(!isWhole && { stories }),
  };
  const json = {
    ...(schema !== undefined && { $schema: schema }),
    ...about,
    ...lists,
    events: plain.filter(isShown),
    stories: shown,
    draft: extra,
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** A part of the events that have it, by their ids. */
function byEvent<T>(
  events: readonly DraftEvent[],
  part: (event: DraftEvent) => T | undefined,
): Record<string, T> {
  const found = events.map((event) => [event.id, part(event)] as const);
  return Object.fromEntries(found.filter((entry): entry is [string, T] => entry[1] !== undefined));
}

/** Whether a JSON value is a file of the editor. */
export function isDraftFile(json: unknown): json is { readonly draft: object } {
  return typeof json === "object" && json !== null && "draft" in json && isObject(json.draft);
}

/** A draft from the JSON of any version: what is good of it. Never throws. */
export function draftFromJson(id: string, json: unknown): Draft {
  const { dataset } = readDataset(json);
  const draft = toDraft(id, dataset);
  const extra = isDraftFile(json) ? v.safeParse(extraSchema, json.draft) : null;
  return extra?.success ? withExtra(draft, dataset, extra.output) : draft;
}

function withExtra(
  draft: Draft,
  { events: shown }: Dataset,
  { order, unfinished, unread, was, stories }: v.InferOutput<typeof extraSchema>,
): Draft {
  const known = new Set(shown.map(({ id }) => id));
  const rest = unfinished.filter(({ id }) => !known.has(id)).flatMap(readUnfinished);
  const places = new Map(order.map((id, i) => [id, i]));
  const placeOf = ({ id }: DraftEvent) => places.get(id) ?? order.length;
  const events = [...draft.events, ...rest].map((event) => ({
    ...event,
    ...(Object.hasOwn(unread, event.id) && { unread: unread[event.id] }),
    ...(event.origin && Object.hasOwn(was, event.id) && { was: was[event.id] }),
  }));
  return {
    ...draft,
    ...(stories && { stories }),
    events: events.toSorted((a, b) => placeOf(a) - placeOf(b)),
  };
}

/** An event without a date or a title: with a stand-in for what it lacks it is read as any other. */
function readUnfinished(event: { readonly id: string }): DraftEvent[] {
  const { date, title } = event as Partial<DraftEvent>;
  const stand = { ...event, date: date || STAND_IN, title: title || STAND_IN };
  const [read] = readDataset({ events: [stand] }).dataset.events;
  if (!read) return [];
  const { date: _, edtf, ...rest } = read;
  return [{ ...rest, date: date ? edtf : "", title: title ? read.title : "" }];
}

const STAND_IN = "1950";

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
