import { clampDomain } from "../layout/scale";
import { parseDate } from "../model/date";
import type { Story } from "../model/schema";
import { type Domain, type Ms, YEAR } from "../model/time";
import type { Data } from "./data";
import type { StoryStep, TimelineStore } from "./state";
import { update } from "./update";

/** A step with its story, its text, and the index of its event, if it has one. */
export interface OpenStep {
  readonly story: Story;
  /** Counts from 1. */
  readonly step: number;
  readonly text: string;
  readonly event: number | null;
}

/** The step of a story that an address names, at most the last; null if there is no such story. */
export function stepOf(data: Data, id: string | null, step: number): StoryStep | null {
  const story = data.dataset.stories.find((story) => story.id === id);
  return story ? { story: story.id, step: Math.min(step, story.steps.length) } : null;
}

/** The current step of a walk; null if the dataset has no such story. */
export function openStep(data: Data | null, walk: StoryStep | null): OpenStep | null {
  const story = data?.dataset.stories.find(({ id }) => id === walk?.story);
  const found = walk && story?.steps[walk.step - 1];
  if (!data || !story || !found) return null;
  const event = data.indexOf(found.event) ?? null;
  return { story, step: walk.step, text: found.text, event };
}

/** Opens a step with its event; the caller moves the view to `stepDomain`. */
export function walkTo(store: TimelineStore, walk: StoryStep | null): void {
  const { data } = store.getState();
  const open = openStep(data, walk);
  update(store, open ? { walk, selected: open.event, view: "timeline" } : { walk: null });
}

const SHORTEST_STEP: Ms = YEAR / 4;
const LONGEST_STEP: Ms = 12 * YEAR;

/** The domain to show a step in: its own, or one with its event in the middle and its neighbours in sight. */
export function stepDomain(data: Data, { story, step, event }: OpenStep): Domain {
  const { anchor, extent } = data.columns;
  const own = parseDate(story.steps[step - 1]?.time ?? "");
  if (own) return clampDomain([own.start, own.end], extent);
  const at = event === null ? undefined : anchor[event];
  if (at === undefined) return extent;
  const neighbours = [story.steps[step - 2], story.steps[step]]
    .map((other) => other && data.indexOf(other.event))
    .map((index) => (index === undefined ? undefined : anchor[index]))
    .filter((time) => time !== undefined);
  const far = Math.max(0, ...neighbours.map((time) => Math.abs(time - at)));
  const half = Math.min(LONGEST_STEP, Math.max(SHORTEST_STEP, 1.4 * far));
  return clampDomain([at - half, at + half], extent);
}
