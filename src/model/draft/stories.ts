import type { Story } from "../schema";
import type { Edit } from "./draft";
import { withItem } from "./edits";

export type Step = Story["steps"][number];

/** Adds a story that is not there yet, as the last one. */
export function addStory(story: Story): Edit {
  return (draft) =>
    draft.stories.some(({ id }) => id === story.id)
      ? draft
      : { ...draft, stories: [...draft.stories, story] };
}

/** Changes the title or the summary of a story. */
export function setStory(id: string, change: Partial<Pick<Story, "title" | "summary">>): Edit {
  return editStory(id, (story) => ({ ...story, ...change }));
}

export function deleteStory(id: string): Edit {
  return (draft) => ({ ...draft, stories: draft.stories.filter((story) => story.id !== id) });
}

/** Adds a step: at a place, counted from 0, or last. */
export function addStep(id: string, step: Step, at = Number.POSITIVE_INFINITY): Edit {
  return editStory(id, (story) => ({ ...story, steps: withItem(story.steps, step, at) }));
}

/** Changes a step; a part that is undefined is taken away. */
export function setStep(
  id: string,
  at: number,
  change: { readonly [key in keyof Step]?: Step[key] | undefined },
): Edit {
  return editStory(id, (story) => {
    const step = story.steps[at];
    if (!step) return story;
    const kept = Object.entries({ ...step, ...change }).filter(([, value]) => value !== undefined);
    return { ...story, steps: story.steps.with(at, Object.fromEntries(kept) as Step) };
  });
}

export function deleteStep(id: string, at: number): Edit {
  return editStory(id, (story) => ({ ...story, steps: story.steps.filter((_, i) => i !== at) }));
}

export function moveStep(id: string, from: number, to: number): Edit {
  return editStory(id, (story) => {
    const step = story.steps[from];
    if (!step) return story;
    return {
      ...story,
      steps: withItem(
        story.steps.filter((_, i) => i !== from),
        step,
        to,
      ),
    };
  });
}

function editStory(id: string, change: (story: Story) => Story): Edit {
  return (draft) => ({
    ...draft,
    stories: draft.stories.map((story) => (story.id === id ? change(story) : story)),
  });
}
