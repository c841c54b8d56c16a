import type { Dataset, TimelineEvent } from "../dataset";
import { parseDate } from "../date";
import { sortEvents } from "../readSound";
import { resolveReferences } from "../references";
import { type Story, VISIBLE } from "../schema";
import type { Draft, DraftEvent } from "./draft";

const known = new WeakMap<DraftEvent, TimelineEvent | null>();

/** An event of a draft as the app shows it; null as long as it lacks a date or a title. The same one for the same one. */
export function toEvent(event: DraftEvent): TimelineEvent | null {
  const found = known.get(event);
  if (found !== undefined) return found;
  const { unread: _, was: _w, ...rest } = event;
  const date = parseDate(event.date);
  const made = date && VISIBLE.test(event.title) ? { ...rest, date, edtf: event.date } : null;
  known.set(event, made);
  return made;
}

/** What of a draft can be shown, as a dataset. */
export function toDataset({ id: _, events, stories, ...head }: Draft): Dataset {
  const shown = sortEvents(events.flatMap((event) => toEvent(event) ?? []));
  return resolveReferences({ ...head, events: shown, stories: shownStories(stories) }, []);
}

/** The stories that have a title and steps with a text, with those steps. */
export function shownStories(stories: readonly Story[]): readonly Story[] {
  return stories.flatMap((story) => {
    const steps = story.steps.filter(({ text }) => VISIBLE.test(text));
    if (steps.length === 0 || !VISIBLE.test(story.title)) return [];
    return [steps.length === story.steps.length ? story : { ...story, steps }];
  });
}
