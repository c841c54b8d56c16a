import type { Dataset, TimelineEvent } from "../dataset";

/**
 * Events as a dataset of their own, in JSON that `readDataset` reads: with the head, powers, relations,
 * actors, topics and eras of the dataset, and the links and stories that these events still support.
 * `events` are some of the dataset's; `schema` is the address of the JSON Schema, for editors; `more` are yearly
 * figures and the texts in other languages that do not stand in the dataset itself.
 */
export function toJson(
  dataset: Dataset,
  events: readonly TimelineEvent[] = dataset.events,
  schema?: string,
  more: Pick<Dataset["about"], "series" | "languages"> = {},
): string {
  const head = schema === undefined ? {} : { $schema: schema };
  return `${JSON.stringify({ ...head, ...toPlain(dataset, events, more) }, null, 2)}\n`;
}

/** What `toJson` writes, as plain values. */
export function toPlain(
  dataset: Dataset,
  events: readonly TimelineEvent[] = dataset.events,
  more: Pick<Dataset["about"], "series" | "languages"> = {},
) {
  const ids = new Set(events.map(({ id }) => id));
  const { about, powers, relations, actors, topics, eras } = dataset;
  return {
    ...about,
    ...more,
    ...{ powers, relations, actors, topics, eras },
    events: events.map((event) => writeEvent(event, ids)),
    stories: storiesWith(dataset.stories, ids),
  };
}

function writeEvent(event: TimelineEvent, ids: ReadonlySet<string>) {
  const { id, edtf, title, date: _, lang: __, links, ...rest } = event;
  const kept = links?.filter(({ to }) => ids.has(to));
  return { id, date: edtf, title, ...rest, ...(kept && kept.length > 0 ? { links: kept } : {}) };
}

/** Stories with only the steps whose events are included; a story without steps is left out. */
function storiesWith(stories: Dataset["stories"], ids: ReadonlySet<string>): Dataset["stories"] {
  return stories
    .map((story) => ({ ...story, steps: story.steps.filter(({ event }) => ids.has(event)) }))
    .filter(({ steps }) => steps.length > 0);
}
