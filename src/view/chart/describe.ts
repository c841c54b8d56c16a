import type { Words } from "../../i18n/en/words";
import type { TimelineEvent } from "../../model/dataset";
import type { Data } from "../../store/data";

/** An effect on a relation in words: "Russia–China +2, joint results". */
export function describeEffects(event: TimelineEvent, data: Data, words: Words): string[] {
  return data.relations.flatMap(({ id, name }) => {
    const effect = event.effects?.[id];
    return effect === undefined
      ? []
      : [`${name} ${words.formats.signed(effect)}, ${words.details.effect(effect)}`];
  });
}

/** What a screen reader says of an event in the chart. */
export function describeEvent(event: TimelineEvent, data: Data, words: Words): string {
  const { formats, details } = words;
  const importance = event.importance === undefined ? [] : [details.importance(event.importance)];
  return [
    formats.date(event.date),
    event.title,
    ...describeEffects(event, data, words),
    ...importance,
  ].join("; ");
}
