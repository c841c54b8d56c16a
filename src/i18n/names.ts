import type { TimelineEvent } from "../model/dataset";
import { labelOf } from "../model/label";
import type { Formats } from "./format";

/** What the names of events say in the picture: their labels and their dates, by their places in the dataset. */
export function nameTexts(events: readonly TimelineEvent[], { short }: Pick<Formats, "short">) {
  const say = (index: number, text: (event: TimelineEvent) => string) => {
    const event = events[index];
    return event ? text(event) : "";
  };
  return {
    label: (index: number) => say(index, labelOf),
    date: (index: number, unit: "year" | "month" | "day") =>
      say(index, ({ date }) => short(date, unit)),
  };
}
