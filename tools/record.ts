import { parseDate } from "../src/model/date";
import type { Problem } from "../src/model/problem";
import { readDataset } from "../src/model/readDataset";
import type { EventInput } from "../src/model/schema";
import { fold } from "../src/model/search";
import { DAY } from "../src/model/time";

/** A record as it stands in the file: every key that ours has to have. */
export interface RecordFile {
  readonly relations: readonly {
    readonly id: string;
    readonly between: readonly [string, string];
  }[];
  readonly actors: readonly { readonly id: string; readonly power?: string }[];
  readonly topics: readonly { readonly id: string }[];
  readonly events: readonly EventInput[];
  readonly stories?: readonly {
    readonly id: string;
    readonly steps: readonly { readonly event: string }[];
  }[];
}

/**
 * Everything that is wrong with our own record: what the schema refuses, and what it lets pass in a
 * dataset of somebody's own but we do not in ours.
 */
export function checkRecord(json: unknown): Problem[] {
  const { problems } = readDataset(json);
  if (problems.length > 0) return [...problems];
  const record = json as RecordFile;
  return [
    ...record.events.flatMap((event, i) => checkEvent(event, i, record)),
    ...checkOrder(record),
    ...checkLinks(record),
    ...checkTwins(record),
    ...checkStories(record),
  ];
}

const REQUIRED = [
  "id",
  "label",
  "summary",
  "actors",
  "topics",
  "effects",
  "importance",
  "sources",
] as const;
const LENGTHS = { title: [1, 80], label: [1, 32], summary: [80, 600] } as const;

function checkEvent(event: EventInput, index: number, record: RecordFile): Problem[] {
  const path = `events[${index}]`;
  const found: Problem[] = [];
  const say: Say = (key, message) =>
    found.push({ path: `${path}.${key}`, message: `${message} (${event.id})` });
  for (const key of REQUIRED)
    if (event[key] === undefined) say(key, "expected a value, got nothing");
  for (const [key, [least, most]] of Object.entries(LENGTHS)) {
    const length = [...String(event[key as keyof typeof LENGTHS] ?? "")].length;
    if (length < least || length > most)
      say(key, `expected ${least} to ${most} characters, got ${length}`);
  }
  checkIds(event.actors, record.actors, "actors", say);
  checkIds(event.topics, record.topics, "topics", say);
  checkIds(Object.keys(event.effects ?? {}), record.relations, "effects", say);
  checkPowers(event, record, say);
  if (Object.keys(event.effects ?? {}).length === 0)
    say("effects", "expected at least one, got none");
  if (!event.id?.startsWith(event.date.slice(0, 4))) say("id", "expected the date first");
  const sources = event.sources ?? [];
  const least = (event.importance ?? 0) >= 4 ? 2 : 1;
  if (sources.length < least) say("sources", `expected ${least} or more, got ${sources.length}`);
  sources.forEach(({ url, kind, publisher }, i) => {
    if (!url?.startsWith("https://")) say(`sources[${i}].url`, `expected https, got ${url}`);
    if (!kind || !publisher) say(`sources[${i}]`, "expected a publisher and a kind");
  });
  return found;
}

/** Words by which a summary can speak of a power none of whose actors takes part. */
const SPEAKS_OF: Record<string, RegExp> = {
  russia: /Russia|Soviet|Moscow|Kremlin/,
  china: /China|Chinese|Beijing|Peking/,
  west: /the West|Western|United States|American|US |Washington|Britain|British|Europe|NATO|Japan/,
};

/** A relation can only be moved by its two powers; where one did not take part, the summary has to name it. */
function checkPowers(event: EventInput, { relations, actors }: RecordFile, say: Say): void {
  const powers = new Set(event.actors?.map((id) => actors.find((actor) => actor.id === id)?.power));
  for (const { id, between } of relations) {
    if (event.effects?.[id] === undefined) continue;
    for (const power of between) {
      if (powers.has(power) || SPEAKS_OF[power]?.test(event.summary ?? "")) continue;
      say("effects", `expected an actor of ${power} or its name in the summary for ${id}`);
    }
  }
}

type Say = (key: string, message: string) => void;

function checkIds(
  ids: readonly string[] | undefined,
  known: readonly { readonly id: string }[],
  key: string,
  say: Say,
): void {
  for (const id of ids ?? []) {
    if (!known.some((item) => item.id === id)) say(key, `expected a known id, got "${id}"`);
  }
}

function checkOrder({ events }: RecordFile): Problem[] {
  const starts = events.map(({ date }) => parseDate(date)?.start ?? 0);
  return starts.flatMap((start, i) =>
    i > 0 && start < (starts[i - 1] ?? 0)
      ? [
          {
            path: `events[${i}].date`,
            message: `expected events sorted by date (${events[i]?.id})`,
          },
        ]
      : [],
  );
}

/** Dead links, links of an event to itself, and causes that come after what they led to. */
function checkLinks({ events }: RecordFile): Problem[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return events.flatMap((event, i) =>
    (event.links ?? []).flatMap(({ to, as }, l) => {
      const path = `events[${i}].links[${l}]`;
      const other = byId.get(to);
      if (!other || to === event.id) {
        return [{ path, message: `expected the id of another event, got "${to}" (${event.id})` }];
      }
      const [mine, theirs] = [parseDate(event.date), parseDate(other.date)];
      if (!mine || !theirs) return [];
      const isWrong =
        (as === "leads-to" && theirs.end <= mine.start) ||
        (as === "responds-to" && theirs.start >= mine.end);
      return isWrong
        ? [{ path, message: `expected "${as}" to fit the dates of ${event.id} and ${to}` }]
        : [];
    }),
  );
}

/** Two events that may be one: same actors within three days and titles alike, or one source and one date. */
function checkTwins({ events }: RecordFile): Problem[] {
  const found: Problem[] = [];
  const starts = events.map(({ date }) => parseDate(date)?.start ?? 0);
  for (let i = 0; i < events.length; i++) {
    for (let j = i + 1; j < events.length && (starts[j] ?? 0) - (starts[i] ?? 0) <= 3 * DAY; j++) {
      const [a, b] = [events[i], events[j]];
      if (!a || !b) continue;
      const path = `events[${j}]`;
      if (sameActors(a, b) && likeness(a.title, b.title) >= 0.6) {
        found.push({ path, message: `expected another event than ${a.id}, got ${b.id}` });
      }
      const urls = new Set(a.sources?.map(({ url }) => url));
      if (a.date === b.date && b.sources?.some(({ url }) => urls.has(url))) {
        found.push({
          path,
          message: `expected a source of its own beside ${a.id}, got the same (${b.id})`,
        });
      }
    }
  }
  return found;
}

function sameActors(a: EventInput, b: EventInput): boolean {
  return [...(a.actors ?? [])].sort().join() === [...(b.actors ?? [])].sort().join();
}

/** Share of words that two titles have in common, 0 … 1 (Jaccard). */
function likeness(a: string, b: string): number {
  const [x, y] = [new Set(fold(a).split(" ")), new Set(fold(b).split(" "))];
  const both = [...x].filter((word) => y.has(word)).length;
  return both / (x.size + y.size - both);
}

function checkStories({ stories = [], events }: RecordFile): Problem[] {
  const ids = new Set(events.map(({ id }) => id));
  return stories.flatMap(({ steps }, s) =>
    steps.flatMap(({ event }, i) =>
      ids.has(event)
        ? []
        : [
            {
              path: `stories[${s}].steps[${i}].event`,
              message: `expected the id of an event, got "${event}"`,
            },
          ],
    ),
  );
}
