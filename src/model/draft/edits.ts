import type { Dataset } from "../dataset";
import type { About, Origin } from "../schema";
import { type Draft, type DraftEvent, type Edit, type Field, toDraft } from "./draft";

/** Sets a field of an event; undefined takes it away. `cell` is the cell that it was written in. */
export function setField(id: string, field: Field, value: unknown, cell: string = field): Edit {
  return editEvent(id, (event) => withoutUnread(withField(event, field, value), cell));
}

/** Sets the effect of an event on a relation; undefined takes it away. */
export function setEffect(id: string, relation: string, value: number | undefined): Edit {
  return editEvent(id, (event) => {
    const { [relation]: _, ...others } = event.effects ?? {};
    const effects = value === undefined ? others : { ...event.effects, [relation]: value };
    const some = Object.keys(effects).length > 0 ? effects : undefined;
    return withoutUnread(withField(event, "effects", some), `effects.${relation}`);
  });
}

/** Keeps a text that cannot be read in its cell. */
export function setUnread(id: string, cell: string, text: string): Edit {
  return editEvent(id, (event) => ({ ...event, unread: { ...event.unread, [cell]: text } }));
}

/** Adds an event that is not there yet: at a place, or last. */
export function addEvent(event: DraftEvent, at = Number.POSITIVE_INFINITY): Edit {
  return (draft) =>
    draft.events.some(({ id }) => id === event.id)
      ? draft
      : { ...draft, events: withItem(draft.events, event, at) };
}

/** Puts a copy of an event after it; the copy is the reader's own, and says where its words are from. */
export function duplicateEvent(id: string, copy: string): Edit {
  return (draft) => {
    const at = draft.events.findIndex((event) => event.id === id);
    const event = draft.events[at];
    return event ? addEvent({ ...event, id: copy }, at + 1)(draft) : draft;
  };
}

/** Deletes an event with its pin, the links to it, and its steps in stories. */
export function deleteEvent(id: string): Edit {
  return (draft) => {
    if (!draft.events.some((event) => event.id === id)) return draft;
    const { pinned } = draft.about;
    return {
      ...draft,
      about: pinned?.includes(id)
        ? withKey(
            draft.about,
            "pinned",
            pinned.filter((other) => other !== id),
          )
        : draft.about,
      events: draft.events
        .filter((event) => event.id !== id)
        .map((event) => withoutLink(event, id)),
      stories: draft.stories.map((story) =>
        story.steps.some(({ event }) => event === id)
          ? { ...story, steps: story.steps.filter(({ event }) => event !== id) }
          : story,
      ),
    };
  };
}

/** Moves an event to another place of the table. */
export function moveEvent(id: string, to: number): Edit {
  return (draft) => {
    const event = draft.events.find((one) => one.id === id);
    if (!event || draft.events[to] === event) return draft;
    const others = draft.events.filter((one) => one !== event);
    return { ...draft, events: withItem(others, event, to) };
  };
}

/** Brings the events into the order of a list of ids; those that it does not name come last. */
export function arrangeEvents(order: readonly string[]): Edit {
  const places = new Map(order.map((id, i) => [id, i]));
  const placeOf = ({ id }: DraftEvent) => places.get(id) ?? order.length;
  return (draft) => {
    const events = draft.events.toSorted((a, b) => placeOf(a) - placeOf(b));
    return events.every((event, i) => event === draft.events[i]) ? draft : { ...draft, events };
  };
}

/** Sets something of the head; undefined takes it away. */
export function setAbout<K extends keyof About>(key: K, value: About[K]): Edit {
  return (draft) =>
    isSame(draft.about[key], value) ? draft : { ...draft, about: withKey(draft.about, key, value) };
}

/** Always names an event, or no longer. */
export function togglePin(id: string): Edit {
  return (draft) => {
    const { pinned = [] } = draft.about;
    const next = pinned.includes(id) ? pinned.filter((other) => other !== id) : [...pinned, id];
    return setAbout("pinned", next.length > 0 ? next : undefined)(draft);
  };
}

/**
 * Adds the events and stories of a dataset, with the powers, relations, actors, topics and eras that they need. What
 * has the id of something that is there already is that: it stays as it is.
 */
export function mergeDataset(dataset: Dataset, origin?: Origin): Edit {
  const more = toDraft("", dataset, origin);
  return (draft) => {
    const lists = {
      powers: withNew(draft.powers, more.powers),
      relations: withNew(draft.relations, more.relations),
      actors: withNew(draft.actors, more.actors),
      topics: withNew(draft.topics, more.topics),
      eras: withNew(draft.eras, more.eras),
      events: withNew(draft.events, more.events),
      stories: withNew(draft.stories, more.stories),
    };
    const isNew = Object.entries(lists).some(
      ([name, list]) => list !== draft[name as keyof typeof lists],
    );
    return isNew ? { ...draft, ...lists } : draft;
  };
}

/** Adds an actor or a topic, so that it has a name. */
export function addNamed(list: "actors" | "topics", items: Draft["topics"]): Edit {
  return (draft) => ({ ...draft, [list]: withNew(draft[list], items) });
}

/** One change after the other. */
export function inTurn(...edits: readonly Edit[]): Edit {
  return (draft) => edits.reduce((result, edit) => edit(result), draft);
}

function editEvent(id: string, change: (event: DraftEvent) => DraftEvent): Edit {
  return (draft) => {
    const at = draft.events.findIndex((event) => event.id === id);
    const event = draft.events[at];
    if (!event) return draft;
    const next = change(event);
    return next === event ? draft : { ...draft, events: draft.events.with(at, next) };
  };
}

/** An event from elsewhere remembers what was changed, until it is as it was. */
function withField(event: DraftEvent, field: Field, value: unknown): DraftEvent {
  const { [field]: old, ...others } = event;
  if (isSame(old, value)) return event;
  const next = (value === undefined ? others : { ...others, [field]: value }) as DraftEvent;
  if (!event.origin) return next;
  const { changed = [] } = event.origin;
  const { was = {} } = event;
  const isFirst = !changed.includes(field);
  const isBack = Object.hasOwn(was, field) && isSame(was[field], value);
  if (isFirst) return withChanged(next, [...changed, field], { ...was, [field]: old });
  if (!isBack) return next;
  const { [field]: _, ...rest } = was;
  return withChanged(
    next,
    changed.filter((other) => other !== field),
    rest,
  );
}

function withChanged(
  { was: _, ...event }: DraftEvent,
  changed: readonly string[],
  was: NonNullable<DraftEvent["was"]>,
): DraftEvent {
  const { changed: _c, ...origin } = event.origin ?? { name: "" };
  return {
    ...event,
    origin: changed.length > 0 ? { ...origin, changed: [...changed] } : origin,
    ...(Object.keys(was).length > 0 && { was }),
  };
}

function withoutUnread(event: DraftEvent, cell: string): DraftEvent {
  if (event.unread?.[cell] === undefined) return event;
  const { unread, ...rest } = event;
  const { [cell]: _, ...others } = unread ?? {};
  return Object.keys(others).length > 0 ? { ...rest, unread: others } : rest;
}

function withoutLink(event: DraftEvent, id: string): DraftEvent {
  if (!event.links?.some(({ to }) => to === id)) return event;
  const { links, ...rest } = event;
  const kept = links?.filter(({ to }) => to !== id) ?? [];
  return kept.length > 0 ? { ...rest, links: kept } : rest;
}

/** An object with another value for a key, or without it. */
function withKey<T extends object, K extends keyof T>(
  object: T,
  key: K,
  value: T[K] | undefined,
): T {
  const { [key]: _, ...rest } = object;
  return (value === undefined ? rest : { ...rest, [key]: value }) as T;
}

function withNew<T extends { readonly id: string }>(
  list: readonly T[],
  more: readonly T[],
): readonly T[] {
  const ids = new Set(list.map(({ id }) => id));
  const fresh = more.filter(({ id }) => !ids.has(id));
  return fresh.length > 0 ? [...list, ...fresh] : list;
}

/** A list with one more item: at a place, or last. */
export function withItem<T>(list: readonly T[], item: T, at: number): T[] {
  const place = Math.max(0, Math.min(at, list.length));
  return [...list.slice(0, place), item, ...list.slice(place)];
}

/** Whether two values are the same as JSON, in whatever order their keys are. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder);
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort());
}
