import type { Passes } from "../archive/events";
import { rowsOf } from "../model/counted";
import type { TimelineEvent } from "../model/dataset";
import { filterMask } from "../model/filter";
import { DAY, type Domain } from "../model/time";
import type { TimelineState } from "./state";

/** Whether a view can only be drawn from counts by actors and topics. */
export function needsSets({ filter, lanes }: TimelineState): boolean {
  return filter.with.length + filter.topics.length > 0 || lanes !== "relations";
}

/** What of the filter decides which events are read. */
export function keyOf({ filter, lanes }: TimelineState): string {
  const { with: ids, match, topics } = filter;
  return JSON.stringify([ids, match, topics, lanes === "relations"]);
}

/** Whether a domain lies in one that is known. */
export function covers(known: Domain | null | undefined, [start, end]: Domain): boolean {
  return known !== null && known !== undefined && known[0] <= start && known[1] >= end;
}

/** A domain with the whole of its first and last day. */
export function wholeDays([start, end]: Domain): Domain {
  return [Math.floor(start / DAY) * DAY, Math.ceil(end / DAY) * DAY];
}

/** A view with another one on both sides: that is where it may move next. */
export function padded([start, end]: Domain): Domain {
  const length = end - start;
  return wholeDays([start - length, end + length]);
}

/** How many events that pass the filter begin in a domain. */
export function numberIn({ data, filter }: TimelineState, [start, end]: Domain): number {
  const counted = data?.columns.counted;
  if (!data || !counted) return 0;
  const mask = filterMask({ ...filter, query: "", only: [], accounts: false }, data.searchable);
  let sum = 0;
  counted.visit(rowsOf(mask, counted), data.relations, "places", (_, time, __, events) => {
    if (time >= start && time < end) sum += events;
  });
  return Math.round(sum);
}

/** Whether a row with these actors and topics passes the filter of a state. */
export function passesOf({ filter, data }: TimelineState): Passes {
  const { with: ids, match, topics } = filter;
  const { actors = [] } = data?.dataset ?? {};
  const wanted = ids.map((id) => [
    id,
    ...actors.flatMap((actor) => (actor.power === id ? [actor.id] : [])),
  ]);
  const known = new Map<string, boolean>();
  const split = (text: unknown) => (typeof text === "string" ? text.split(" ") : []);
  return (actorText, topicText) => {
    const key = `${actorText}|${topicText}`;
    const last = known.get(key);
    if (last !== undefined) return last;
    const [own, about] = [split(actorText), split(topicText)];
    const has = (set: readonly string[]) => set.some((id) => own.includes(id));
    const isWith = wanted.length === 0 || (match === "all" ? wanted.every(has) : wanted.some(has));
    const passes = isWith && (topics.length === 0 || topics.some((id) => about.includes(id)));
    known.set(key, passes);
    return passes;
  };
}

/** All events of some lists by time, each once. */
export function merged(lists: readonly (readonly TimelineEvent[])[]): TimelineEvent[] {
  const events = new Map(lists.flat().map((event) => [event.id, event]));
  return [...events.values()].sort((a, b) => a.date.start - b.date.start);
}
