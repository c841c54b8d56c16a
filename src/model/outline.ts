import type { Dataset, TimelineEvent } from "./dataset";
import { parseDate } from "./date";
import { LINK_KINDS } from "./linkKinds";
import type { Story } from "./schema";

/**
 * The outline of a record: only what the picture shows, so that it loads long before the texts. Its events are
 * columns, because they are read at once and weigh less on the line; ids of what the head lists are places in it.
 */
export interface Outline {
  /** Everything of the dataset but its events; of stories only what a list of them says. */
  readonly head: Omit<Dataset, "events">;
  /** Ids; one that begins with the day of its date lacks that day and begins with a hyphen. */
  readonly id: readonly string[];
  readonly date: readonly string[];
  readonly title: readonly string[];
  /** 0 if there is none. */
  readonly label: readonly (string | 0)[];
  /** Places of actors and of topics. */
  readonly actors: readonly (readonly number[])[];
  readonly topics: readonly (readonly number[])[];
  /** Pairs of the place of a relation and the effect. */
  readonly effects: readonly (readonly number[])[];
  readonly importance: readonly number[];
  /** Pairs of the place of an event and that of the kind of link: events with many are named first. */
  readonly links: readonly (readonly number[])[];
}

/** The outline of a dataset without a fault. */
export function outlineOf({ events, ...head }: Dataset): Outline {
  const [actor, topic] = [placesIn(head.actors), placesIn(head.topics)];
  const [relation, event] = [placesIn(head.relations), placesIn(events)];
  const all = <T>(of: (event: TimelineEvent) => T) => events.map(of);
  const { codebook: _, ...about } = head.about;
  return {
    head: { ...head, about, stories: head.stories.map(withoutTexts) },
    id: all(({ id, edtf }) => withoutDay(id, edtf)),
    date: all(({ edtf }) => edtf),
    title: all(({ title }) => title),
    label: all(({ label }) => label ?? 0),
    actors: all(({ actors = [] }) => actors.map(actor)),
    topics: all(({ topics = [] }) => topics.map(topic)),
    effects: all(({ effects = {} }) =>
      Object.entries(effects).flatMap(([id, effect]) => [relation(id), effect]),
    ),
    importance: all(({ importance }) => importance ?? 0),
    links: all(({ links = [] }) =>
      links.flatMap(({ to, as }) => [event(to), LINK_KINDS.indexOf(as)]),
    ),
  };
}

/** The dataset of an outline, with everything except the texts. Throws if the value is not an outline. */
export function fromOutline({ head, ...columns }: Outline): Dataset {
  const ids = columns.id.map((id, i) => withDay(id, columns.date[i] ?? ""));
  const idIn = (list: readonly { readonly id: string }[]) => (place: number) =>
    list[place]?.id ?? "";
  const [actor, topic] = [idIn(head.actors), idIn(head.topics)];
  const relation = idIn(head.relations);
  const events = ids.map((id, i): TimelineEvent => {
    const edtf = columns.date[i] ?? "";
    const date = parseDate(edtf);
    if (!date) throw new Error(`outline: expected a date, got ${edtf}`);
    const label = columns.label[i];
    const effects = pairs(columns.effects[i]).map(
      ([at, effect]) => [relation(at), effect] as const,
    );
    const links = pairs(columns.links[i]).map(([to, as]) => {
      return { to: ids[to] ?? "", as: LINK_KINDS[as] ?? LINK_KINDS[0] };
    });
    return {
      id,
      date,
      edtf,
      title: columns.title[i] ?? "",
      ...(label && { label }),
      actors: (columns.actors[i] ?? []).map(actor),
      topics: (columns.topics[i] ?? []).map(topic),
      effects: Object.fromEntries(effects),
      ...(columns.importance[i] ? { importance: columns.importance[i] } : {}),
      ...(links.length > 0 && { links }),
    };
  });
  return { ...head, events };
}

function withoutTexts({ steps, ...story }: Story): Story {
  return { ...story, steps: steps.map(({ event }) => ({ event, text: "" })) };
}

function placesIn(list: readonly { readonly id: string }[]): (id: string) => number {
  const places = new Map(list.map(({ id }, i) => [id, i]));
  return (id) => places.get(id) ?? -1;
}

/** The first day, month or year in the text of a date. */
function dayOf(edtf: string): string {
  return /^-?[\dX]+(?:-\d\d)*/.exec(edtf)?.[0] ?? "";
}

function withoutDay(id: string, edtf: string): string {
  const day = dayOf(edtf);
  return day !== "" && id.startsWith(`${day}-`) ? id.slice(day.length) : id;
}

function withDay(id: string, edtf: string): string {
  return id.startsWith("-") ? dayOf(edtf) + id : id;
}

function pairs(list: readonly number[] = []): [number, number][] {
  return Array.from({ length: list.length / 2 }, (_, i) => [
    list[2 * i] ?? 0,
    list[2 * i + 1] ?? 0,
  ]);
}
