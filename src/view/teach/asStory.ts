import type { Hidden } from "../../model/hidden";
import type { Story } from "../../model/schema";
import type { Data } from "../../store/data";

/** The most events to put in order. */
export const MOST_IN_QUIZ = 60;

/** Events in their order as the steps of a story; their summaries are left out where they would tell what is hidden. */
export function asStory(
  { dataset, indexOf }: Data,
  ids: readonly string[],
  title: string,
  hidden: Hidden | null = null,
): Story {
  const steps = ids.flatMap((id) => {
    const event = dataset.events[indexOf(id) ?? -1];
    return event ? [{ event: id, text: (hidden !== "titles" && event.summary) || "" }] : [];
  });
  return { id: "", title, steps };
}
