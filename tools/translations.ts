import type { Problem } from "../src/model/problem";
import type { EventInput } from "../src/model/schema";
import type { Texts } from "../src/model/texts";

/** Languages that our record is published in, besides its own. */
export const TRANSLATIONS = ["ru", "zh"] as const;

type Named = { readonly id: string; readonly name?: string };

/** What a translation needs to know of the record. */
export interface Translated {
  readonly events: readonly EventInput[];
  readonly stories?: readonly { readonly id: string; readonly steps: readonly unknown[] }[];
  readonly [list: string]: unknown;
}

const LISTS = ["powers", "relations", "actors", "topics", "eras"] as const;
const MOST = { title: 80, label: 32, summary: 900 } as const;

/** What a translation leaves out or says too long; `file` names it in the messages. */
export function checkTexts(record: Translated, texts: Texts, file: string): Problem[] {
  return [
    ...LISTS.flatMap((list) =>
      checkNames(record[list] as readonly Named[], texts[list], `${file}: ${list}`),
    ),
    ...checkEvents(record.events, texts, file),
    ...checkStories(record.stories ?? [], texts, file),
  ];
}

function checkNames(
  items: readonly Named[],
  texts: readonly Named[] = [],
  path: string,
): Problem[] {
  const named = new Map(texts.map(({ id, name }) => [id, name]));
  return items.flatMap(({ id }) =>
    named.get(id) ? [] : [{ path, message: `expected a name for "${id}", got nothing` }],
  );
}

function checkEvents(events: readonly EventInput[], texts: Texts, file: string): Problem[] {
  const found = new Map(texts.events.map((event) => [event.id, event]));
  return events.flatMap((event) => {
    const path = `${file}: ${event.id}`;
    const own = found.get(event.id ?? "");
    if (!own) return [{ path, message: "expected a translation, got nothing" }];
    const missing = (["title", "label", "summary", "disputed"] as const)
      .filter((key) => event[key] && !own[key])
      .map((key) => ({ path, message: `expected a ${key}, got nothing` }));
    const place =
      event.place && !own.place ? [{ path, message: "expected a place, got nothing" }] : [];
    const long = Object.entries(MOST).flatMap(([key, most]) => {
      const { length } = [...(own[key as keyof typeof MOST] ?? "")];
      return length > most
        ? [{ path, message: `expected a ${key} of up to ${most}, got ${length}` }]
        : [];
    });
    return [...missing, ...place, ...long];
  });
}

function checkStories(
  stories: NonNullable<Translated["stories"]>,
  texts: Texts,
  file: string,
): Problem[] {
  const found = new Map((texts.stories ?? []).map((story) => [story.id, story]));
  return stories.flatMap(({ id, steps }) => {
    const own = found.get(id)?.steps.length ?? 0;
    if (own === steps.length) return [];
    return [{ path: `${file}: ${id}`, message: `expected ${steps.length} steps, got ${own}` }];
  });
}
