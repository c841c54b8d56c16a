import * as v from "valibot";
import type { Dataset, EventText, TimelineEvent } from "./dataset";
import type { Account } from "./schema";

/** The texts of a dataset in another language: the same shape and ids, with only texts. */
const text = v.optional(v.pipe(v.string(), v.maxLength(4000)));
const named = v.array(v.object({ id: v.string(), name: text, summary: text }));

export const textsSchema = v.object({
  title: text,
  description: text,
  powers: v.optional(named),
  relations: v.optional(named),
  actors: v.optional(named),
  topics: v.optional(named),
  eras: v.optional(named),
  events: v.optional(
    v.array(
      v.object({
        id: v.string(),
        title: text,
        label: text,
        summary: text,
        disputed: text,
        accounts: v.optional(v.array(v.object({ text, quote: text }))),
        place: v.optional(v.object({ name: v.string() })),
      }),
    ),
    [],
  ),
  stories: v.optional(
    v.array(
      v.object({
        id: v.string(),
        title: text,
        summary: text,
        steps: v.array(v.object({ text })),
      }),
    ),
  ),
});

export type Texts = v.InferOutput<typeof textsSchema> & {
  /** The unparsed codebook; it is read when it is shown. */
  readonly codebook?: unknown;
};

/** The texts in a JSON value; null if it has none. Never throws. */
export function readTexts(json: unknown): Texts | null {
  const result = v.safeParse(textsSchema, json);
  if (!result.success || !Object.keys(textsSchema.entries).some((key) => key in Object(json)))
    return null;
  const { codebook } = json as Pick<Texts, "codebook">;
  return codebook === undefined ? result.output : { ...result.output, codebook };
}

/**
 * The dataset in another language. Untranslated texts stay, and the event records their language (`original`)
 * for the browser.
 */
export function translate(dataset: Dataset, texts: Texts, original: string): Dataset {
  const events = byId(texts.events);
  const stories = byId(texts.stories ?? []);
  return {
    ...dataset,
    about: {
      ...dataset.about,
      ...(texts.title && { title: texts.title }),
      ...(texts.description && { description: texts.description }),
      ...(texts.codebook !== undefined && { codebook: texts.codebook }),
    },
    powers: rename(dataset.powers, texts.powers),
    relations: rename(dataset.relations, texts.relations),
    actors: rename(dataset.actors, texts.actors),
    topics: rename(dataset.topics, texts.topics),
    eras: rename(dataset.eras, texts.eras),
    events: dataset.events.map((event) => translateEvent(event, events.get(event.id), original)),
    stories: dataset.stories.map((story) => {
      const found = stories.get(story.id);
      if (!found) return story;
      const steps = story.steps.map((step, i) => ({
        ...step,
        text: found.steps[i]?.text ?? step.text,
      }));
      return {
        ...story,
        title: found.title ?? story.title,
        summary: found.summary ?? story.summary,
        steps,
      };
    }),
  };
}

const EVENT_TEXTS: readonly EventText[] = ["title", "label", "summary", "disputed", "accounts"];

function translateEvent(
  event: TimelineEvent,
  { id: _, place, accounts, ...texts }: Texts["events"][number] = { id: event.id },
  original: string,
): TimelineEvent {
  // A title in the reader's language is better than a label in another.
  const label = texts.label ?? (texts.title ? undefined : event.label);
  const isOwn = {
    title: !texts.title,
    label: !texts.label && !texts.title,
    summary: event.summary && !texts.summary,
    disputed: event.disputed && !texts.disputed,
    accounts: event.accounts && !accounts,
  };
  const own = EVENT_TEXTS.filter((key) => isOwn[key]);
  return {
    ...event,
    title: texts.title ?? event.title,
    label,
    summary: texts.summary ?? event.summary,
    disputed: texts.disputed ?? event.disputed,
    ...(own.length > 0 && { lang: Object.fromEntries(own.map((key) => [key, original])) }),
    ...(accounts && event.accounts && { accounts: translateAccounts(event.accounts, accounts) }),
    ...(place && event.place && { place: { ...event.place, name: place.name } }),
  };
}

/** Untranslated quotations are shown in the original. */
function translateAccounts(
  accounts: readonly Account[],
  texts: NonNullable<Texts["events"][number]["accounts"]>,
): Account[] {
  return accounts.map((account, i) => {
    const { text, quote } = texts[i] ?? {};
    if (!text) return account;
    const isLost = !quote && !account.original;
    return { ...account, text, quote: isLost ? account.quote : quote };
  });
}

type Named = {
  readonly id: string;
  readonly name?: string | undefined;
  readonly summary?: string | undefined;
};

function rename<T extends Named>(
  items: readonly T[],
  texts: readonly Named[] | undefined,
): readonly T[] {
  const found = byId(texts ?? []);
  return items.map((item) => {
    const { name, summary } = found.get(item.id) ?? {};
    return { ...item, ...(name && { name }), ...(summary && { summary }) };
  });
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
