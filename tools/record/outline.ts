/**
 * The outline of a record: only what the picture shows, so it loads long before the texts. It is a dataset with
 * the same events in the same order; so is the outline of the texts in another language.
 */

/** The keys of an event in the outline, in the record and in its texts. */
const KEYS = [
  "id",
  "date",
  "title",
  "label",
  "actors",
  "topics",
  "effects",
  "importance",
  // Events with many links are named first.
  "links",
] as const;

interface Record {
  readonly events: readonly Readonly<{ [key: string]: unknown }>[];
  readonly codebook?: unknown;
}

/** The outline of the JSON of a record or of its texts, as text. Throws if there is no list of events. */
export function toOutline(json: unknown): string {
  if (!isRecord(json)) throw new Error("outline: expected a record with a list of events");
  const events = json.events.map((event) =>
    Object.fromEntries(KEYS.flatMap((key) => (key in event ? [[key, event[key]]] : []))),
  );
  const { codebook: _, ...head } = json;
  return JSON.stringify({ ...head, events });
}

function isRecord(json: unknown): json is Record {
  return (
    typeof json === "object" && json !== null && "events" in json && Array.isArray(json.events)
  );
}
